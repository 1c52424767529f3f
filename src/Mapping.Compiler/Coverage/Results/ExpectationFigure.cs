using System.Collections.Immutable;

namespace Mapping.Compiler.Coverage;

/// <summary>What an expectation computed and whether it holds; the value is null where nothing could be computed.</summary>
public sealed record ExpectationFigure(string Expect, FigureValue? Value, bool Holds)
{
    /// <summary>
    /// The records that decided it: the extreme one, the newest one, or the first offenders; empty where all of them did.
    /// </summary>
    public ImmutableArray<RecordPlace> Records { get; init; } = [];
}
