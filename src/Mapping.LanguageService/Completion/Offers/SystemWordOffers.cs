using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Syntax;

namespace Mapping.LanguageService.Completion;

/// <summary>Offers the words by which frameworks in use tell systems apart: actors, classes, routes and facts.</summary>
internal static class SystemWordOffers
{
    public static void Add(OfferList offers, CompletionSite site, Slot slot)
    {
        var frameworks = site.Document.Compilation.Catalogs;
        var listed = site.Listed(slot);
        switch (slot)
        {
            case Slot.Actor:
                foreach (var actor in frameworks.SelectMany(framework => framework.Actors).Where(actor => !listed.Contains(actor)))
                {
                    offers.AddWord(OfferRank.Expected, actor, CompletionKind.Word);
                }

                break;
            case Slot.Class:
                AddClasses(offers, frameworks);
                break;
            case Slot.Route:
                AddAfterClass(offers, site);
                break;
            default:
                AddFacts(offers, site, frameworks.SelectMany(framework => framework.Facts).Where(fact => !listed.Contains(fact.Name)));
                break;
        }
    }

    private static void AddClasses(OfferList offers, IEnumerable<Framework> frameworks)
    {
        foreach (var known in frameworks.SelectMany(framework => framework.Classes))
        {
            offers.AddWord(OfferRank.Expected, known.Name, CompletionKind.Word, known.Provision, known);
        }
    }

    /// <summary>After a class its routes; after the name of a framework its classes, and after one of these its routes.</summary>
    private static void AddAfterClass(OfferList offers, CompletionSite site)
    {
        var listed = site.Listed(Slot.Route);
        var word = site.Last(Slot.Class);
        if (site.Document.Compilation.Symbols.Frameworks.FirstOrDefault(framework => framework.Alias == word) is { } named
            && !listed.Any(named.Framework.HasClass))
        {
            AddClasses(offers, [named.Framework]);
            return;
        }

        foreach (var route in site.Document.Compilation.Catalogs
            .SelectMany(framework => framework.Classes)
            .Where(known => known.Name == word || listed.Contains(known.Name))
            .SelectMany(known => known.Routes)
            .Where(route => !listed.Contains(route.Name)))
        {
            offers.AddWord(OfferRank.Expected, route.Name, CompletionKind.Word, route.Provision, route);
        }
    }

    /// <summary>Questions that are open for the system come first; what it declares elsewhere is left out.</summary>
    private static void AddFacts(OfferList offers, CompletionSite site, IEnumerable<FactDefinition> facts)
    {
        var name = site.Declaration is SystemDeclarationSyntax system ? site.TextOf(system.Name) : "";
        var coverage = site.Document.Compilation.Coverage.Systems.FirstOrDefault(known => known.System.Name == name);
        var open = coverage?.Questions.Concat(coverage.Assumptions).Select(question => question.Fact.Name).ToHashSet(StringComparer.Ordinal) ?? [];
        var typed = site.Source.ToString(site.Word);
        foreach (var fact in facts.OrderBy(fact => !open.Contains(fact.Name)))
        {
            if (coverage is null || fact.Name == typed || !coverage.System.Facts.ContainsKey(fact.Name))
            {
                offers.AddWord(OfferRank.Expected, fact.Name, CompletionKind.Fact, fact.Question, fact);
            }
        }
    }
}
