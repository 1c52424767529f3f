using System.Text;
using Mapping.Evidence.Filters;

namespace Mapping.Evidence.Aggregates;

/// <summary>The records that hold the same in the field of an expectation's groups.</summary>
/// <param name="name">What they hold.</param>
/// <param name="accumulator">Computes the expectation for them.</param>
internal sealed class RecordGroup(string name, Accumulator accumulator)
{
    public string Name => name;

    public Accumulator Accumulator => accumulator;

    public RecordPosition First { get; private set; } = RecordPosition.None;

    /// <summary>Whether anything was done: of test cases that were all skipped nothing was.</summary>
    public bool HasWork { get; private set; }

    public void Note(RecordPosition position, bool isWork)
    {
        First = position < First ? position : First;
        HasWork |= isWork;
    }

    public void Merge(RecordGroup other)
    {
        Note(other.First, other.HasWork);
        accumulator.Merge(other.Accumulator);
    }

    /// <summary>What it shares with groups that are almost the same: of a number its value, of other texts what is read in them.</summary>
    public ulong SpellingKey() => Spelling.KeyOf(Encoding.UTF8.GetBytes(NumberOf(name) ?? name));

    public bool IsNear(RecordGroup other) => NumberOf(name) is { } number
        ? NumberOf(other.Name) == number
        : name == other.Name || Spelling.AreNear(Encoding.UTF8.GetBytes(name), Encoding.UTF8.GetBytes(other.Name));

    /// <summary>Null for a text that is no number.</summary>
    private static string? NumberOf(string text)
    {
        Span<byte> bytes = stackalloc byte[FieldIdentity.LongestNumber];
        return FieldIdentity.Number(Encoding.UTF8.GetBytes(text.Trim()), bytes) is { IsEmpty: false } number ? Encoding.UTF8.GetString(number) : null;
    }
}
