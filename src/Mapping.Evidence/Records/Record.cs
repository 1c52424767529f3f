namespace Mapping.Evidence.Records;

/// <summary>One record as a reader hands it on; the reader uses the same object again for the next one.</summary>
public sealed class Record
{
    private byte[]? rawBuffer;
    private int rawStart;
    private int rawLength;

    /// <summary>By slot of the <see cref="FieldTable"/>; a slot beyond the end is missing.</summary>
    private FieldValue[] fields = [];

    /// <summary>By list of the <see cref="FieldTable"/>.</summary>
    private ElementList[] lists = [];

    /// <summary>The line on which it begins, from 1.</summary>
    public long Line { get; private set; }

    /// <summary>Whether it stands for a whole run, not for one result or case (SARIF, JUnit).</summary>
    public bool IsRun { get; private set; }

    /// <summary>Whether it tells that nothing was done, and so shows no work: a test case that was skipped, a suite in which no case ran.</summary>
    public bool IsIdle { get; set; }

    /// <summary>Whether it is a run whose work only its test cases show, so that the run is no sign that those were looked at which a rule selects.</summary>
    public bool IsSuite { get; set; }

    /// <summary>How many test cases it tells of: one, or those of a suite; 0 where it tells of none.</summary>
    public long Tests { get; set; }

    /// <summary>How many of them were skipped.</summary>
    public long Skipped { get; set; }

    /// <summary>Whether it is a test case that ended in an error, or a suite that counts errors apart from failures.</summary>
    public bool IsError { get; set; }

    /// <summary>Whether it is a suite that counts failures.</summary>
    public bool IsFailed { get; set; }

    /// <summary>The number of the suite or run to which it belongs in its file, from 1; 0 where it belongs to none.</summary>
    public int Suite { get; set; }

    /// <summary>What tells that suite or run from others; null where it has no name.</summary>
    public string? SuiteName { get; set; }

    /// <summary>The name of the test case that it is, and of the class around that; null where it is none.</summary>
    public string? CaseName { get; set; }

    public string? CaseClass { get; set; }

    /// <summary>Whether it is a test case that failed, or ended in an error.</summary>
    public bool IsBroken { get; set; }

    /// <summary>
    /// What tells a series from others of which each value holds those before it, since the series began: added up, they count several times. 0 where the value is of its own.
    /// </summary>
    public UInt128 Series { get; set; }

    /// <summary>Why it proves nothing, a clause; null where it does. A run that did not finish shows nothing by its silence.</summary>
    public string? Fault { get; set; }

    /// <summary>
    /// Why the list that holds it is not the whole one, a clause; null where it may be. What is not in the list may be what a rule looks
    /// for, whatever it thinks of this record.
    /// </summary>
    public string? ListFault { get; set; }

    /// <summary>What makes two records equal: their bytes as stored, or as the reader put them together.</summary>
    public ReadOnlySpan<byte> Raw => rawBuffer.AsSpan(rawStart, rawLength);

    public ref FieldValue this[int slot] => ref fields[slot];

    /// <summary>The elements of each list into which fields of the table lead.</summary>
    internal ReadOnlySpan<ElementList> Lists => lists;

    /// <summary>Empties every field and makes room for those of the table.</summary>
    public void Begin(FieldTable table, long line, bool isRun = false)
    {
        if (fields.Length < table.Count)
        {
            Array.Resize(ref fields, Math.Max(table.Count, 2 * fields.Length));
        }

        if (lists.Length != table.ListCount)
        {
            lists = table.MakeLists();
        }

        Clear();
        Line = line;
        IsRun = isRun;
        IsIdle = false;
        IsSuite = false;
        IsError = false;
        IsFailed = false;
        (Tests, Skipped) = (0, 0);
        (Suite, SuiteName, CaseName, CaseClass, IsBroken) = (0, null, null, null, false);
        Series = 0;
        Fault = null;
        ListFault = null;
        (rawStart, rawLength) = (0, 0);
    }

    /// <summary>Empties every field.</summary>
    internal void Clear()
    {
        foreach (ref var field in fields.AsSpan())
        {
            field.Set(FieldKind.Missing);
        }

        foreach (var list in lists)
        {
            list.Clear();
        }
    }

    /// <summary>Makes room for fields that an open table has taken in since the record began.</summary>
    public void Grow(FieldTable table)
    {
        if (fields.Length < table.Count)
        {
            Array.Resize(ref fields, Math.Max(table.Count, 2 * fields.Length));
        }
    }

    public void SetRaw(byte[] bytes, int start, int length)
    {
        rawStart = start;
        rawLength = length;
        if (!ReferenceEquals(rawBuffer, bytes))
        {
            rawBuffer = bytes;
        }
    }
}
