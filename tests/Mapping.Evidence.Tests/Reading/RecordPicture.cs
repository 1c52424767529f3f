using System.Text;
using Mapping.Evidence.Reading;
using Mapping.Evidence.Records;
using Record = Mapping.Evidence.Records.Record;

namespace Mapping.Evidence.Tests.Reading;

/// <summary>
/// Draws what a reader hands on: <c>2 | name "x" rate 0.5 ok true</c> is a record of line 2, <c>3:7 ! it is no object</c> a problem,
/// <c>1 names a</c> a header without rows.
/// Untyped cells stand between <c>&lt;</c> and <c>&gt;</c>, missing fields are left out. A cell of a feed with commas begins
/// with a comma, one that may be two numbers with <c>~</c>, a moment that the format knows stands in braces.
/// </summary>
internal sealed class RecordPicture(FieldTable fields, bool showRaw = false) : IRecordSink
{
    private readonly StringBuilder text = new();

    public static string Of(FieldTable fields, Record record)
    {
        var parts = Enumerable.Range(0, fields.Count)
            .Where(slot => record[slot].Kind != FieldKind.Missing)
            .Select(slot => $" {string.Join('.', fields.PathOf(slot))} {ValueOf(record[slot])}");
        return string.Concat(parts);
    }

    public void OnRecord(Record record)
    {
        text.Append(record.Line).Append(record.IsRun ? " * " : " | ").Append(Of(fields, record).TrimStart());
        if (showRaw)
        {
            text.Append(" raw ").Append(Encoding.UTF8.GetString(record.Raw));
        }

        text.Append((record.Fault ?? record.ListFault) is { } fault ? $" ! {fault}\n" : "\n");
    }

    public void OnProblem(in ReadProblem problem) =>
        text.Append(problem.Line).Append(':').Append(problem.Column).Append(" ! ").Append(problem.What)
            .Append(problem.EndsFile ? " (end)\n" : "\n");

    public void OnNoRows(long line, IReadOnlyCollection<int> slots) =>
        text.Append(line).Append(" names").Append(string.Concat(slots.Select(slot => $" {string.Join('.', fields.PathOf(slot))}"))).Append('\n');

    public override string ToString() => text.ToString();

    private static string ValueOf(in FieldValue value) => value.Kind switch
    {
        FieldKind.Text => $"\"{Encoding.UTF8.GetString(value.Bytes)}\"",
        FieldKind.Number or FieldKind.Seconds => Encoding.UTF8.GetString(value.Bytes),
        FieldKind.Untyped => $"<{Encoding.UTF8.GetString(value.Bytes)}>",
        FieldKind.CommaCell => $",{Encoding.UTF8.GetString(value.Bytes)}",
        FieldKind.AmbiguousCell => $"~{Encoding.UTF8.GetString(value.Bytes)}",
        FieldKind.Moment => $"{{{Encoding.UTF8.GetString(value.Bytes)}}}",
        FieldKind.True => "true",
        FieldKind.False => "false",
        _ => "{}",
    };
}
