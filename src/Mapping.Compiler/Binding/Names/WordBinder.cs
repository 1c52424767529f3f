using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>Reads lists of words from closed sets.</summary>
internal static class WordBinder
{
    private static readonly string[] DeclarableDomains = ["security", "assurance"];

    public static Domain Domains(FileContext file, NameListSyntax list)
    {
        var domain = Domain.None;
        foreach (var token in list.Names)
        {
            if (token.IsMissing)
            {
                continue;
            }

            // What catalogs call shared is two words here, so that each side is claimed by its name.
            if (CatalogNames.DomainOf(file.TextOf(token)) is { } known and not Domain.Shared)
            {
                domain |= known;
            }
            else
            {
                file.ReportUnknownWord(WordDiagnostics.UnknownDomain, token, DeclarableDomains);
            }
        }

        return domain;
    }

    public static ImmutableArray<Pillar> Pillars(FileContext file, NameListSyntax list)
    {
        var pillars = new List<Pillar>(list.Names.Length);
        foreach (var token in list.Names)
        {
            if (token.IsMissing)
            {
                continue;
            }

            if (CatalogNames.PillarOf(file.TextOf(token)) is { } pillar)
            {
                pillars.Add(pillar);
            }
            else
            {
                file.ReportUnknownWord(WordDiagnostics.UnknownPillar, token, CatalogNames.Pillars);
            }
        }

        return pillars.Count == 1 ? [pillars[0]] : [.. pillars.Distinct().Order()];
    }

    public static ImmutableArray<EvidenceClass> EvidenceClasses(FileContext file, NameListSyntax list)
    {
        var classes = new SortedSet<EvidenceClass>();
        foreach (var token in list.Names)
        {
            if (EvidenceClassOf(file, token) is { } known)
            {
                classes.Add(known);
            }
        }

        return [.. classes];
    }

    public static EvidenceClass? EvidenceClassOf(FileContext file, in SyntaxToken token)
    {
        if (token.IsMissing)
        {
            return null;
        }

        var known = FeedNames.ClassOf(file.TextOf(token));
        if (known is null)
        {
            file.ReportUnknownWord(WordDiagnostics.UnknownEvidenceClass, token, FeedNames.Classes);
        }

        return known;
    }

    public static IEnumerable<SyntaxToken> Present(NameListSyntax list) => list.Names.Where(token => !token.IsMissing);
}
