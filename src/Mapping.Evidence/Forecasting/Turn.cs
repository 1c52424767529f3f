using System.Collections.Immutable;
using Mapping.Compiler.Text;

namespace Mapping.Evidence.Forecasting;

/// <summary>One thing that turns on a day if nothing new arrives, with the obligations that turn with it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name in the sources, for example <c>input-screening/evasion-rate</c>.</param>
/// <param name="Before">Its state until then, one word.</param>
/// <param name="After">Its state from that day on, one word.</param>
public sealed record Turn(TurnKind Kind, string Name, string Before, string After)
{
    /// <summary>The systems that it turns for, by name; empty where it belongs to no system.</summary>
    public ImmutableArray<string> Systems { get; init; } = [];

    /// <summary>Why it turns, a clause without a full stop; null where there is nothing to add.</summary>
    public string? Cause { get; init; }

    /// <summary>What to do, and by when, a clause without a full stop; null where nothing has to be done.</summary>
    public string? Next { get; init; }

    /// <summary>Where it is declared; null for the law.</summary>
    public Location? Location { get; init; }

    /// <summary>The obligations that turn through it, by system, then in the order of the catalog.</summary>
    public ImmutableArray<ObligationTurn> Obligations { get; init; } = [];
}
