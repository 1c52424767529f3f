using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;

namespace Mapping.Evidence.Forecasting;

/// <summary>What of a workspace turns from the as-of date to the last day if nothing new arrives.</summary>
public sealed record WorkspaceForecast(DateOnly AsOf, DateOnly Last)
{
    /// <summary>The days on which something turns, ascending.</summary>
    public ImmutableArray<ForecastDay> Days { get; init; } = [];

    /// <summary>Each gate for each system it is for.</summary>
    public ImmutableArray<GateForecast> Gates { get; init; } = [];

    /// <summary>What the verdicts rest on, on the as-of date or any later one, besides controls and shipped law: a sentence each.</summary>
    public ImmutableArray<string> Basis { get; init; } = [];

    /// <summary>Whether any obligation is judged on the as-of date.</summary>
    public bool HasJudged { get; init; }

    /// <summary>What is wrong with the sources, canonical order.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Whether the sources are unfit for a verdict; no gate is then said to hold, on any day.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.IsError);
}
