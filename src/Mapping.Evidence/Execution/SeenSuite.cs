using System.IO.Hashing;
using System.Runtime.InteropServices;
using Mapping.Evidence.Aggregates;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Execution;

/// <summary>What is known of one suite of test cases, or one run of a tool: when it was, and which cases ran in it.</summary>
/// <param name="name">What tells it from others; null where it has no name, so that none is the same.</param>
internal sealed class SeenSuite(string? name)
{
    /// <summary>What tells it from others.</summary>
    public string? Name => name;

    /// <summary>Where it begins.</summary>
    public RecordPosition First { get; private set; } = RecordPosition.None;

    /// <summary>In which time its newest record lies, ticks, UTC; from -1 where none has come that has a time.</summary>
    public (long From, long Through) Span { get; private set; } = (-1, -1);

    /// <summary>Whether some record of it is later than the as-of date.</summary>
    public bool IsLater { get; private set; }

    /// <summary>The first record whose time nobody knows.</summary>
    public RecordPosition Timeless { get; private set; } = RecordPosition.None;

    /// <summary>The test cases that were not skipped.</summary>
    public HashSet<ulong> Ran { get; } = [];

    /// <summary>Those of them that failed or ended in an error.</summary>
    public HashSet<ulong> Broken { get; } = [];

    public bool HasTime => Span.From >= 0;

    /// <param name="position">Where it stands in the file.</param>
    /// <param name="ticks">Its time, UTC; -1 where that is not known, or can't be right.</param>
    /// <param name="span">In which time that lies.</param>
    /// <param name="end">The first tick after the as-of date.</param>
    public void Note(RecordPosition position, long ticks, (long From, long Through) span, long end)
    {
        First = position < First ? position : First;
        if (ticks < 0)
        {
            Timeless = position < Timeless ? position : Timeless;
        }
        else if (ticks >= end)
        {
            IsLater = true;
        }
        else
        {
            Span = (Math.Max(Span.From, span.From), Math.Max(Span.Through, span.Through));
        }
    }

    /// <summary>Takes the test case that a record is, if it is one that ran.</summary>
    public void NoteCase(Record record)
    {
        if (record.IsRun || record.IsIdle || record.CaseName is not { } test)
        {
            return;
        }

        var id = IdOf(record.CaseClass ?? "", test);
        Ran.Add(id);
        if (record.IsBroken)
        {
            Broken.Add(id);
        }
    }

    public void Merge(SeenSuite other)
    {
        First = other.First < First ? other.First : First;
        Timeless = other.Timeless < Timeless ? other.Timeless : Timeless;
        IsLater |= other.IsLater;
        Span = (Math.Max(Span.From, other.Span.From), Math.Max(Span.Through, other.Span.Through));
        Ran.UnionWith(other.Ran);
        Broken.UnionWith(other.Broken);
    }

    private static ulong IdOf(string of, string test) =>
        XxHash3.HashToUInt64(MemoryMarshal.AsBytes(test.AsSpan()), unchecked((long)XxHash3.HashToUInt64(MemoryMarshal.AsBytes(of.AsSpan()))));
}
