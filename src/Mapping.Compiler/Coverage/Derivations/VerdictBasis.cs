using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Coverage.Derivations;

/// <summary>What of the workspace's own a verdict rests on, besides its controls: catalogs and crosswalk rows. Every output says it beside the verdict.</summary>
public static class VerdictBasis
{
    /// <summary>A sentence for each; empty where only shipped catalogs and rows count.</summary>
    public static ImmutableArray<string> Of(CoverageResult coverage) =>
    [
        .. coverage.Systems
            .SelectMany(system => system.System.Scopes)
            .Select(scope => scope.Framework.Framework)
            .Distinct()
            .OrderBy(framework => framework.ToString(), StringComparer.Ordinal)
            .Select(SentenceOf)
            .OfType<string>(),
        .. coverage.Systems.Select(SentenceOf).OfType<string>(),
    ];

    private static string? SentenceOf(Framework framework) =>
        CatalogOrigin.Of(framework) is { } origin ? $"{framework} is a {origin}." : null;

    private static string? SentenceOf(SystemCoverage system)
    {
        var count = system.Obligations.Count(obligation => OwnRows.Behind(obligation) is not null);
        return count == 0
            ? null
            : $"{RecordWords.Of(count, "obligation")} of {system.System.Name} {(count == 1 ? "is" : "are")} mapped only through crosswalk rows of this workspace.";
    }
}
