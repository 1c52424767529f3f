using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Coverage.Derivations;

/// <summary>
/// What a verdict rests on besides controls and the law as it is: editions that were replaced, catalogs and crosswalk rows of the workspace,
/// systems that nothing binds, readings of the law, and reliefs. Every output says it beside the verdict.
/// </summary>
public static class VerdictBasis
{
    /// <summary>
    /// A sentence for each; empty where only shipped catalogs that are the text, and shipped rows count, no date rests on a reading, and no gate
    /// holds through a relief.
    /// </summary>
    public static ImmutableArray<string> Of(CoverageResult coverage) =>
        [.. OwnOf(coverage.Systems, coverage.AsOf), .. ReadingsOf(coverage.Systems), .. coverage.Gates.SelectMany(gate => GateWords.Reliefs(gate))];

    /// <summary>The same for one gate of one system.</summary>
    public static ImmutableArray<string> Of(CoverageResult coverage, GateResult gate) =>
    [
        .. OwnOf(coverage, [gate]),
        .. ReadingsOf(coverage.Systems.Where(system => gate.System == system.System)),
        .. GateWords.Reliefs(gate),
    ];

    /// <summary>What the workspace wrote for itself or judges by though it was replaced, for the systems of some gates.</summary>
    public static ImmutableArray<string> OwnOf(CoverageResult coverage, IReadOnlyCollection<GateResult> gates) =>
        OwnOf([.. coverage.Systems.Where(system => gates.Any(gate => gate.System == system.System))], coverage.AsOf);

    private static ImmutableArray<string> OwnOf(ImmutableArray<SystemCoverage> systems, DateOnly asOf) =>
    [
        .. systems
            .SelectMany(system => system.System.Scopes)
            .Select(scope => scope.Framework.Framework)
            .Distinct()
            .OrderBy(framework => framework.ToString(), StringComparer.Ordinal)
            .Select(framework => SentenceOf(framework) ?? EditionWords.Replaced(framework, asOf))
            .OfType<string>(),
        .. systems.Select(SentenceOf).OfType<string>(),
        .. systems.Where(system => system.OwesNothing).Select(FreeSentenceOf),
    ];

    private static string FreeSentenceOf(SystemCoverage system)
    {
        var reliefs = system.Obligations.SelectMany(obligation => obligation.Applicability.Reliefs).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var through = reliefs.Count == 0 ? "" : $" That rests on {string.Join("; and on ", reliefs.Select(relief => ReliefWords.Of(system.System, relief)))}.";
        return $"Nothing binds {system.System.Name}, as it is declared: none of {RecordWords.Of(system.Obligations.Length, "obligation")} in its scope applies, so nothing is judged for it.{through}";
    }

    private static IEnumerable<string> ReadingsOf(IEnumerable<SystemCoverage> systems) =>
        from system in systems
        from reading in system.Readings
        select ReadingWords.Of(system.System.Name, reading);

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
