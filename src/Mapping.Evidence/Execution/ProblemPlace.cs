using Mapping.Evidence.Aggregates;

namespace Mapping.Evidence.Execution;

/// <summary>Where a problem is: the record, and the column where it is known more exactly, else 1.</summary>
internal readonly record struct ProblemPlace(RecordPosition Position, int Column) : IComparable<ProblemPlace>
{
    public int CompareTo(ProblemPlace other)
    {
        var byPosition = Position.CompareTo(other.Position);
        return byPosition != 0 ? byPosition : Column.CompareTo(other.Column);
    }

    public static bool operator <(ProblemPlace left, ProblemPlace right) => left.CompareTo(right) < 0;

    public static bool operator >(ProblemPlace left, ProblemPlace right) => left.CompareTo(right) > 0;

    public static bool operator <=(ProblemPlace left, ProblemPlace right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ProblemPlace left, ProblemPlace right) => left.CompareTo(right) >= 0;
}
