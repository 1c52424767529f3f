using Mapping.Compiler.Coverage;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Aggregates;

/// <summary>Says which of the figures of groups decides: one that fails before one that is not there, and of these what is furthest from the bound.</summary>
internal sealed class WorstGroup(Expectation expectation) : IComparer<Figure>
{
    private readonly bool isLargest = expectation.Comparison is Comparison.Less or Comparison.LessOrEqual;
    private readonly bool isSmallest = expectation.Comparison is Comparison.Greater or Comparison.GreaterOrEqual;
    private readonly double expected = expectation.Value is TextLiteral or BooleanLiteral or DateLiteral ? 0 : (double)LiteralNumber.Of(expectation.Value);

    /// <summary>The worse one is the larger one. Names make it the same whichever group comes first.</summary>
    public int Compare(Figure left, Figure right)
    {
        var order = RankOf(left).CompareTo(RankOf(right));
        order = order == 0 ? CompareValues(left.Value, right.Value) : order;
        return order == 0 ? string.CompareOrdinal(right.Group, left.Group) : order;
    }

    private static int RankOf(in Figure figure) => figure switch
    {
        { Holds: false, Value: not null, IsFinal: true } => 4,
        { Holds: false, Value: not null } => 3,
        { Holds: false } => 2,
        { IsOfNothing: true } => 1,
        _ => 0,
    };

    private int CompareValues(FigureValue? left, FigureValue? right) => (left, right) switch
    {
        (NumberFigure one, NumberFigure other) when isLargest || isSmallest => Sign(one.Value.CompareTo(other.Value)),
        (NumberFigure one, NumberFigure other) => DistanceOf(one).CompareTo(DistanceOf(other)),
        (TimeFigure one, TimeFigure other) => Sign(one.Value.CompareTo(other.Value)),
        _ => 0,
    };

    private int Sign(int order) => isSmallest ? -order : isLargest ? order : 0;

    /// <summary>What should be near the bound is worse the further it is, what should not be the nearer.</summary>
    private double DistanceOf(NumberFigure figure) => Math.Abs((double)figure.Value - expected) * (expectation.Comparison == Comparison.NotEqual ? -1 : 1);
}
