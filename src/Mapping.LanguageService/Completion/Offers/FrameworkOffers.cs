using Mapping.Compiler;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;

namespace Mapping.LanguageService.Completion;

/// <summary>Offers frameworks: by id and edition for <c>use</c>, by alias everywhere else.</summary>
internal static class FrameworkOffers
{
    public static void Add(OfferList offers, CompletionSite site, Slot slot)
    {
        var workspace = site.Document.Compilation.Workspace;
        switch (slot)
        {
            case Slot.FrameworkId:
                AddIds(offers, site, workspace);
                break;
            case Slot.Edition:
                AddEditions(offers, workspace, site.Last(Slot.FrameworkId) ?? "");
                break;
            case Slot.NewAlias:
                AddAlias(offers, site.Last(Slot.FrameworkId) ?? "");
                break;
            default:
                AddAliases(offers, site, workspace.Symbols);
                break;
        }
    }

    private static void AddIds(OfferList offers, CompletionSite site, BoundWorkspace workspace)
    {
        var taken = site.Last(Slot.FrameworkId);
        foreach (var framework in workspace.Available.GroupBy(entry => entry.Id))
        {
            if (framework.Key != taken)
            {
                var catalog = workspace.FindCatalog(framework.Key, framework.Last().Edition);
                offers.AddWord(OfferRank.Expected, framework.Key, CompletionKind.Framework, catalog?.Title, catalog);
            }
        }
    }

    private static void AddEditions(OfferList offers, BoundWorkspace workspace, string id)
    {
        foreach (var (_, edition) in workspace.Available.Where(entry => entry.Id == id).Reverse())
        {
            var isPlain = char.IsAsciiDigit(edition[0]) && edition.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.');
            var catalog = workspace.FindCatalog(id, edition);
            offers.AddWord(OfferRank.Expected, isPlain ? edition : $"\"{edition}\"", CompletionKind.Edition, catalog?.Title, catalog);
        }
    }

    /// <summary>What everybody calls it.</summary>
    private static void AddAlias(OfferList offers, string id)
    {
        var alias = id switch
        {
            "eu-ai-act" => "aia",
            "mitre-atlas-mitigations" => "atlas",
            "owasp-llm-top-10" => "llm",
            "owasp-agentic-top-10" => "agentic",
            _ => id.Split('-')[0],
        };
        if (alias.Length > 0)
        {
            offers.AddWord(OfferRank.Expected, alias, CompletionKind.Framework, "a short name to cite it by");
        }
    }

    private static void AddAliases(OfferList offers, CompletionSite site, WorkspaceSymbols symbols)
    {
        var isCrosswalk = site.ItemKeyword == Keyword.Crosswalk;
        foreach (var symbol in symbols.Frameworks)
        {
            if (!isCrosswalk || symbol.Alias != site.Last(Slot.Framework))
            {
                offers.AddWord(OfferRank.Expected, symbol.Alias, CompletionKind.Framework, symbol.Framework.ToString(), symbol);
            }
        }
    }
}
