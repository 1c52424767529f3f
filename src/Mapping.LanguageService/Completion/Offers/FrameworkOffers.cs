using Mapping.Compiler;
using Mapping.Compiler.Coverage.Derivations;
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
            case Slot.Reading or Slot.ReadingChoice:
                AddReadings(offers, site, slot, workspace);
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

    /// <summary>The readings of the edition that the line names, or of the newest; after one of them its choices.</summary>
    private static void AddReadings(OfferList offers, CompletionSite site, Slot slot, BoundWorkspace workspace)
    {
        var id = site.Last(Slot.FrameworkId) ?? "";
        var edition = site.Last(Slot.Edition)?.Trim('"') ?? workspace.Available.LastOrDefault(entry => entry.Id == id).Edition;
        var readings = edition is null ? [] : workspace.FindCatalog(id, edition)?.Readings ?? [];
        if (slot == Slot.Reading)
        {
            var listed = site.Listed(Slot.Reading);
            foreach (var reading in readings.Where(reading => !listed.Contains(reading.Name)))
            {
                offers.AddWord(OfferRank.Expected, reading.Name, CompletionKind.Word, reading.Question, reading);
            }

            return;
        }

        foreach (var choice in readings.FirstOrDefault(reading => reading.Name == site.Last(Slot.Reading))?.Choices ?? [])
        {
            offers.AddWord(OfferRank.Expected, choice.Name, CompletionKind.Word, ReadingWords.Choice(choice), choice);
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
