namespace Mapping.Evidence.Aggregates;

/// <summary>A record that speaks against a match, and its partner where that is why.</summary>
internal readonly record struct MatchedPair(RecordPosition Record, RecordPosition Partner) : IComparable<MatchedPair>
{
    public int CompareTo(MatchedPair other) => Record.CompareTo(other.Record) is var order && order != 0 ? order : Partner.CompareTo(other.Partner);

    public static bool operator <(MatchedPair left, MatchedPair right) => left.CompareTo(right) < 0;

    public static bool operator >(MatchedPair left, MatchedPair right) => left.CompareTo(right) > 0;

    public static bool operator <=(MatchedPair left, MatchedPair right) => left.CompareTo(right) <= 0;

    public static bool operator >=(MatchedPair left, MatchedPair right) => left.CompareTo(right) >= 0;
}
