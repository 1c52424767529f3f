using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;

namespace Mapping.Evidence.Forecasting;

/// <summary>Every day on which the verdict on a workspace can change while its sources and records stay what they are.</summary>
internal static class ForecastDates
{
    /// <summary>The days after the as-of date up to the last one of the forecast, ascending.</summary>
    public static IEnumerable<DateOnly> Of(WorkspaceSymbols symbols, EvidenceForecast evidence) => evidence.Dates
        .Concat(symbols.Controls.Select(control => TurnOf(control.Status)).OfType<DateOnly>())
        .Concat(symbols.Waivers.Select(waiver => DayAfter(waiver.Until)))
        .Concat(symbols.Waivers.Select(waiver => waiver.ApprovedOn).Concat(symbols.Exclusions.Select(exclusion => exclusion.ApprovedOn)).OfType<DateOnly>())
        .Concat(AttestationsOf(symbols).Select(attestation => DayAfter(attestation.Expires)))
        .Concat(symbols.Systems.Select(system => system.Changed).OfType<DateOnly>())
        .Concat(symbols.Systems.SelectMany(system => system.Signatures).Select(signature => signature.ApprovedOn).OfType<DateOnly>())
        .Concat(symbols.Frameworks.Select(symbol => symbol.Framework).Distinct().SelectMany(OfLaw))
        .Where(date => date > evidence.AsOf && date <= evidence.Last)
        .Distinct()
        .Order();

    /// <summary>The first day on which a status is another one; the day after the planned one, from which a plan is overdue.</summary>
    public static DateOnly? TurnOf(ControlStatus status) => status is { Declared: ControlState.Planned, Date: { } by } ? DayAfter(by) : status.Date;

    /// <summary>The day on which what was said to hold until a date, inclusive, holds no more.</summary>
    public static DateOnly DayAfter(DateOnly date) => date == DateOnly.MaxValue ? date : date.AddDays(1);

    private static IEnumerable<AttestationSymbol> AttestationsOf(WorkspaceSymbols symbols) =>
        symbols.Vendors.SelectMany(vendor => vendor.Products).SelectMany(product => product.Attestations);

    private static IEnumerable<DateOnly> OfLaw(Framework framework) => framework.Provisions
        .SelectMany(provision => provision.AppliesFrom.Select(entry => entry.Date))
        .Concat(framework.ScopeRules.Select(rule => rule.Date).OfType<DateOnly>())
        .Concat(framework.Readings.SelectMany(reading => reading.Choices).Select(choice => choice.Date).OfType<DateOnly>())
        .Concat(framework.Classes.SelectMany(systemClass => systemClass.Routes).Select(route => route.AppliesFrom).OfType<DateOnly>());
}
