using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Symbols;

/// <summary>Finds what a citation outside of any source means, in the frameworks in use.</summary>
public static class CitationSearch
{
    /// <param name="text">A citation, after the name of a framework where it should be looked up in that one only; an element may follow after <c>on</c>.</param>
    /// <param name="frameworks">Where to look.</param>
    public static CitationMatches Find(string text, ImmutableArray<FrameworkSymbol> frameworks)
    {
        var (candidates, citation) = CutFramework(text.Trim(), frameworks);
        ImmutableArray<(FrameworkSymbol, Provision)> found =
        [
            .. from framework in candidates.DistinctBy(framework => framework.Framework)
               let provision = framework.Framework.FindReference(citation)
               where provision is not null
               select (framework, provision),
        ];
        return new CitationMatches(found, found.IsEmpty ? NotFound(citation, candidates) : null);
    }

    /// <summary>The frameworks in use; where none is, the newest shipped edition of each explains itself.</summary>
    public static ImmutableArray<FrameworkSymbol> FrameworksOf(WorkspaceSymbols symbols) => symbols.Frameworks.IsEmpty
        ?
        [
            .. ShippedCatalogs.Editions
                .Select(edition => edition.Id).Distinct()
                .Select(ShippedCatalogs.Latest).OfType<Framework>()
                .Select(framework => new FrameworkSymbol(framework.Id, framework)),
        ]
        : symbols.Frameworks;

    private static (ImmutableArray<FrameworkSymbol> Candidates, string Citation) CutFramework(string text, ImmutableArray<FrameworkSymbol> frameworks)
    {
        var blank = text.IndexOf(' ', StringComparison.Ordinal);
        var first = blank < 0 ? text : text[..blank];
        ImmutableArray<FrameworkSymbol> named = [.. frameworks.Where(framework => framework.Alias == first || framework.Framework.Id == first)];
        return named.IsEmpty || blank < 0 ? (frameworks, text) : (named, text[(blank + 1)..].Trim());
    }

    private static string NotFound(string citation, ImmutableArray<FrameworkSymbol> candidates)
    {
        ImmutableArray<Framework> frameworks = [.. candidates.Select(candidate => candidate.Framework).Distinct()];
        var none = frameworks is [var only]
            ? $"The catalog of {only.Title} holds no provision \"{citation}\""
            : $"None of the catalogs in use holds a provision \"{citation}\"";
        if (frameworks.Select(framework => CitationForm.Nearest(citation, framework)).OfType<string>().FirstOrDefault() is { } nearest)
        {
            return $"{none}; did you mean \"{nearest}\"?";
        }

        var framework = frameworks.FirstOrDefault(framework => CitationForm.IsSound(citation, framework)) ?? frameworks.FirstOrDefault();
        return framework is null ? $"{none}." : $"{none}. {CitationWords.NotHeld(citation, framework)}";
    }
}
