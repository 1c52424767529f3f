using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Mapping.Evidence.Aggregates;
using Mapping.Evidence.Execution;
using Mapping.Evidence.Reading;
using Mapping.Evidence.Records;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Comparing;

/// <summary>
/// By what a record is known again, whatever format it is in and however it is laid out there: what it says in each field that some rule of the
/// feed asks about. Records that say the same there are the same to every rule. Short, so that many can be kept.
/// </summary>
/// <param name="fields">The fields.</param>
/// <param name="uses">As what rules read them.</param>
internal sealed class RecordDigest(ScanFields fields, FieldUses uses)
{
    /// <summary>What is divided by it has no zeros at its end.</summary>
    private const decimal One = 1.0000000000000000000000000000m;

    private const byte Problem = 0xFF;

    private readonly ArrayBufferWriter<byte> said = new(256);

    /// <param name="record">The record.</param>
    /// <param name="moment">When it was, ticks, UTC; -1 where that is not known for sure.</param>
    public UInt128 Of(Record record, long moment)
    {
        said.ResetWrittenCount();
        Add((byte)((record.IsRun ? 1 : 0) | (record.IsIdle ? 2 : 0) | (record.IsSuite ? 4 : 0) | (record.IsError ? 8 : 0) | (record.IsFailed ? 16 : 0)));
        Add(record.Skipped.ToString(CultureInfo.InvariantCulture));
        Add(record.Fault);
        Add(record.ListFault);
        for (var slot = 0; slot < fields.Table.Count; slot++)
        {
            Add(record[slot], slot, slot == fields.TimeSlot ? moment : -1);
        }

        foreach (var list in record.Lists)
        {
            Add(record, list);
        }

        return Finish();
    }

    private void Add(Record record, ElementList list)
    {
        Add((byte)(list.IsKnown ? 1 : 0));
        Add(list.Count.ToString(CultureInfo.InvariantCulture));
        for (var element = 0; element < list.Count; element++)
        {
            list.Show(record, element);
            foreach (var slot in list.Slots)
            {
                Add(record[slot], slot, -1);
            }
        }

        list.Hide(record);
    }

    /// <summary>Of a stretch that is no record nothing is known but what is wrong with it.</summary>
    public UInt128 Of(in ReadProblem problem) => OfProblem(problem.What);

    /// <summary>The same of a whole file.</summary>
    public UInt128 OfProblem(string what)
    {
        said.ResetWrittenCount();
        Add(Problem);
        Add(what);
        return Finish();
    }

    /// <summary>A number counts as the number that it is, and a moment as the moment, however it is written. Cells may be texts, such as those of a version.</summary>
    private void Add(in FieldValue field, int slot, long moment)
    {
        if (uses.IsMoment(slot) && (moment >= 0 || (slot != fields.TimeSlot && IsMoment(field, out moment))))
        {
            Add(FieldKind.Text, moment);
        }
        else if (field.Kind is FieldKind.Number or FieldKind.Seconds)
        {
            Span<byte> digits = stackalloc byte[FieldIdentity.LongestNumber];
            Add((byte)field.Kind);
            Add(FieldIdentity.Number(field.Bytes, digits) is { IsEmpty: false } written ? written : field.Bytes);
        }
        else if (uses.IsNumber(slot) && FieldReading.TryPlainNumber(field, out var number))
        {
            Add((byte)FieldKind.Number);
            Add((number / One).ToString(CultureInfo.InvariantCulture));
        }
        else if (field.Kind is FieldKind.Text or FieldKind.Untyped or FieldKind.Moment && TimeText.HasOffset(field.Bytes) && TimeText.TryParseIso(field.Bytes, out var ticks))
        {
            Add(field.Kind, ticks);
        }
        else
        {
            Add((byte)field.Kind);
            Add(field.Bytes);
        }
    }

    private bool IsMoment(in FieldValue field, out long ticks) =>
        FieldReading.TryTime(field, out ticks) && (fields.Zone is null || !FieldReading.IsLocalTime(field));

    private void Add(FieldKind kind, long ticks)
    {
        Add((byte)kind);
        Add(ticks.ToString(CultureInfo.InvariantCulture));
    }

    private void Add(byte value) => said.Write([value]);

    private void Add(string? text) => Add(Encoding.UTF8.GetBytes(text ?? ""));

    /// <summary>With its length before it, so that no two lists of fields are the same bytes.</summary>
    private void Add(ReadOnlySpan<byte> bytes)
    {
        BinaryPrimitives.WriteInt32LittleEndian(said.GetSpan(sizeof(int)), bytes.Length);
        said.Advance(sizeof(int));
        said.Write(bytes);
    }

    private UInt128 Finish() => BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData(said.WrittenSpan));
}
