using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Coverage;

/// <summary>A reading of the law on which dates of a system's obligations rest.</summary>
/// <param name="Framework">The catalog.</param>
/// <param name="Reading">The point that is disputed.</param>
/// <param name="Choice">How it is read.</param>
/// <param name="IsChosen">Whether the workspace says so; else the catalog's standard is assumed.</param>
/// <param name="Obligations">The obligations in scope that bind and would apply from another date by another reading, in the order of the catalog.</param>
public sealed record SystemReading(
    Framework Framework, LegalReading Reading, ReadingChoice Choice, bool IsChosen, ImmutableArray<ObligationResult> Obligations)
{
    /// <summary>The dates from which they apply, in order.</summary>
    public ImmutableArray<DateOnly> Dates => [.. Obligations.Select(obligation => obligation.Applicability.From).OfType<DateOnly>().Distinct().Order()];

    /// <summary>The other ways to read it, each with the dates from which they would apply.</summary>
    public ImmutableArray<(ReadingChoice Choice, ImmutableArray<DateOnly> Dates)> Others =>
    [
        .. from other in Reading.Choices
           where other != Choice
           select (other, DatesBy(other)),
    ];

    /// <summary>What a system's verdict rests on, in the order of the catalogs.</summary>
    public static ImmutableArray<SystemReading> Of(SystemCoverage coverage) =>
    [
        .. from obligation in coverage.Obligations
           where obligation.Applicability is { Applies: true, NotCovered: null, Reading: not null }
           let applied = obligation.Applicability.Reading
           group obligation by (obligation.Framework.Framework, applied.Reading, applied.Choice, applied.IsChosen) into use
           select new SystemReading(use.Key.Framework, use.Key.Reading, use.Key.Choice, use.Key.IsChosen, [.. use]),
    ];

    private ImmutableArray<DateOnly> DatesBy(ReadingChoice choice) =>
    [
        .. Obligations
            .SelectMany(obligation => obligation.Applicability.Reading?.Others ?? [])
            .Where(other => other.Choice == choice)
            .Select(other => other.From)
            .OfType<DateOnly>()
            .Distinct()
            .Order(),
    ];
}
