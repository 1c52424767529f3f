using System.Collections.Immutable;
using Mapping.Cli.Hosting;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Text;

namespace Mapping.Cli.Commands;

/// <summary>Finds what a citation on the command line means, in the frameworks in use.</summary>
internal static class CitationSearch
{
    /// <param name="text">A citation, after the name of a framework where it should be looked up in that one only; an element may follow after <c>on</c>.</param>
    /// <param name="frameworks">Where to look.</param>
    /// <exception cref="UsageException">Nothing is found.</exception>
    public static ImmutableArray<(FrameworkSymbol Framework, Provision Provision)> Find(string text, ImmutableArray<FrameworkSymbol> frameworks)
    {
        var (candidates, citation) = CutFramework(text.Trim(), frameworks);
        ImmutableArray<(FrameworkSymbol, Provision)> found =
        [
            .. candidates
                .DistinctBy(framework => framework.Framework)
                .Select(framework => (framework, framework.Framework.FindReference(citation)))
                .Where(entry => entry.Item2 is not null)
                .Select(entry => (entry.framework, entry.Item2 ?? throw new InvalidOperationException())),
        ];
        return found.IsEmpty ? throw NotFound(citation, candidates) : found;
    }

    private static (ImmutableArray<FrameworkSymbol> Candidates, string Citation) CutFramework(string text, ImmutableArray<FrameworkSymbol> frameworks)
    {
        var blank = text.IndexOf(' ', StringComparison.Ordinal);
        var first = blank < 0 ? text : text[..blank];
        ImmutableArray<FrameworkSymbol> named = [.. frameworks.Where(framework => framework.Alias == first || framework.Framework.Id == first)];
        return named.IsEmpty || blank < 0 ? (frameworks, text) : (named, text[(blank + 1)..].Trim());
    }

    private static UsageException NotFound(string citation, ImmutableArray<FrameworkSymbol> candidates)
    {
        var titles = string.Join(", ", candidates.Select(candidate => candidate.Framework.Title).Distinct());
        var citations = candidates.SelectMany(candidate => candidate.Framework.Provisions).Select(provision => provision.DisplayName);
        return new UsageException(NearestName.Find(citation, citations) is { } nearest
            ? $"There is no provision \"{citation}\" in {titles}; did you mean \"{nearest}\"?"
            : $"There is no provision \"{citation}\" in {titles}. \"mapping catalog show\" lists what there is.");
    }
}
