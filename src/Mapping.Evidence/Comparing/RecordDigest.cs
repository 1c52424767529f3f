using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Mapping.Evidence.Reading;
using Mapping.Evidence.Records;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Comparing;

/// <summary>
/// By what a record is known again, whatever format it is in and however it is laid out there: what it says in each field that some rule of the
/// feed asks about. Records that say the same there are the same to every rule. Short, so that many can be kept.
/// </summary>
internal sealed class RecordDigest(FieldTable fields)
{
    /// <summary>What is divided by it has no zeros at its end.</summary>
    private const decimal One = 1.0000000000000000000000000000m;

    private const byte Problem = 0xFF;

    private readonly ArrayBufferWriter<byte> said = new(256);

    public UInt128 Of(Record record)
    {
        said.ResetWrittenCount();
        Add((byte)((record.IsRun ? 1 : 0) | (record.IsIdle ? 2 : 0) | (record.IsSuite ? 4 : 0) | (record.IsError ? 8 : 0)));
        Add(record.Fault);
        Add(record.ListFault);
        for (var slot = 0; slot < fields.Count; slot++)
        {
            Add(record[slot]);
        }

        return Finish();
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
    private void Add(in FieldValue field)
    {
        Add((byte)field.Kind);
        if (field.Kind is FieldKind.Number or FieldKind.Seconds && NumberText.TryParse(field.Bytes, out var number))
        {
            Add((number / One).ToString(CultureInfo.InvariantCulture));
        }
        else if (field.Kind is FieldKind.Text or FieldKind.Untyped && TimeText.HasOffset(field.Bytes) && TimeText.TryParseIso(field.Bytes, out var ticks))
        {
            Add(ticks.ToString(CultureInfo.InvariantCulture));
        }
        else
        {
            Add(field.Bytes);
        }
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
