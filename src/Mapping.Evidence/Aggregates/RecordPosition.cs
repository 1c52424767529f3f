namespace Mapping.Evidence.Aggregates;

/// <summary>Where a record stands in its feed: the number of the file in the order of paths, and the line.</summary>
internal readonly record struct RecordPosition(int File, long Line) : IComparable<RecordPosition>
{
    public static readonly RecordPosition None = new(int.MaxValue, long.MaxValue);

    public int CompareTo(RecordPosition other) => File != other.File ? File.CompareTo(other.File) : Line.CompareTo(other.Line);

    public static bool operator <(RecordPosition left, RecordPosition right) => left.CompareTo(right) < 0;

    public static bool operator >(RecordPosition left, RecordPosition right) => left.CompareTo(right) > 0;

    public static bool operator <=(RecordPosition left, RecordPosition right) => left.CompareTo(right) <= 0;

    public static bool operator >=(RecordPosition left, RecordPosition right) => left.CompareTo(right) >= 0;
}
