using System.Text;
using System.Text.Json;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Reading.Json;

/// <summary>
/// The fields that stand around a list of records and that rules ask about, by their paths from the root. They are put into each record behind
/// them. One that comes after records is too late for those, and one of which a record has its own may be either: both are faults, never a guess.
/// </summary>
/// <param name="table">Which fields are wanted.</param>
internal sealed class SurroundingFields(FieldTable table)
{
    private static readonly byte[] Each = Encoding.UTF8.GetBytes(FieldPath.EachElement);

    private readonly Stack<Frame> open = new();
    private readonly RecordScratch scratch = new();

    /// <summary>What was found, by slot, with the depth of the object on the way to the records that it belongs to.</summary>
    private readonly SortedDictionary<int, (FieldValue Value, int Depth)> found = [];

    /// <summary>By depth, whether records of what is open there were handed on.</summary>
    private readonly List<bool> hasRecords = [];

    private WantedField? next = WantedField.Tree(table);

    /// <summary>Takes a token outside of the records; returns what is wrong with it.</summary>
    /// <param name="reader">Stands at the token.</param>
    /// <param name="window">What the reader reads.</param>
    /// <param name="depth">How deep the innermost object or list is that leads to records, with the token.</param>
    public string? Take(ref Utf8JsonReader reader, ByteWindow window, int depth)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                next = open.Peek().Field?.Member(reader.ValueIsEscaped ? Encoding.UTF8.GetBytes(reader.GetString() ?? "") : reader.ValueSpan);
                return null;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                Close(reader.CurrentDepth);
                return null;
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                return Open(ref reader, depth);
            default:
                var value = default(FieldValue);
                return NextField() is { Slot: >= 0 } field && Read(ref value, ref reader, window) ? Set(field, value, depth) : null;
        }
    }

    /// <summary>Puts what was found into a record; returns what is wrong with that.</summary>
    public string? PutInto(Record record, JsonRecordParser parser)
    {
        for (var depth = 0; depth < hasRecords.Count; depth++)
        {
            hasRecords[depth] = true;
        }

        foreach (var (slot, (value, _)) in found)
        {
            if (parser.HasRead(slot, record))
            {
                return $"the field \"{FieldNames.Plain(table.PathOf(slot))}\" stands in the record and around the list too: without \".*\" at the end of its path the feed reads only that of the record";
            }

            record[slot] = value;
        }

        return null;
    }

    private string? Open(ref Utf8JsonReader reader, int depth)
    {
        var field = NextField();
        var isOnPath = depth == reader.CurrentDepth;
        var value = default(FieldValue);
        value.Set(FieldKind.OneOfSeveral);
        var fault = field is { Slot: >= 0 } && !isOnPath ? Set(field, value, depth) : null;
        foreach (var slot in isOnPath ? [] : field?.PickedSlots() ?? [])
        {
            // Elements around the records are not compared: what is in the list is no value that was read.
            value.Set(FieldKind.Compound);
            found[slot] = (value, depth);
        }

        open.Push(new Frame(reader.TokenType == JsonTokenType.StartArray && !isOnPath ? null : field, reader.TokenType == JsonTokenType.StartArray, isOnPath));
        if (isOnPath)
        {
            hasRecords.Add(false);
        }

        return fault;
    }

    private void Close(int depth)
    {
        // The list of records itself is on no way to other records.
        if (!open.Pop().IsOnPath)
        {
            return;
        }

        hasRecords.RemoveAt(hasRecords.Count - 1);
        foreach (var slot in found.Where(entry => entry.Value.Depth >= depth).Select(entry => entry.Key).ToList())
        {
            found.Remove(slot);
        }
    }

    private WantedField? NextField()
    {
        var field = open.TryPeek(out var around) && around.IsList ? around.Field?.Member(Each) : next;
        next = null;
        return field;
    }

    /// <summary>Null and blank text are no value, as in a record.</summary>
    private bool Read(ref FieldValue value, ref Utf8JsonReader reader, ByteWindow window)
    {
        scratch.Clear();
        JsonValues.Set(ref value, ref reader, window.Buffer, window.Start, scratch);
        var bytes = value.Bytes.ToArray();
        value.Set(value.Kind, bytes, 0, bytes.Length);
        return value.Kind != FieldKind.Missing;
    }

    private string? Set(WantedField field, FieldValue value, int depth) =>
        hasRecords[depth] ? $"the field \"{field.Path}\" stands behind the list, where it comes too late for its records"
        : found.TryAdd(field.Slot, (value, depth)) ? null
        : $"the field \"{field.Path}\" occurs twice";

    /// <param name="Field">What is wanted of it; null where that is nothing.</param>
    /// <param name="IsList">Whether it is a list.</param>
    /// <param name="IsOnPath">Whether it leads to records.</param>
    private readonly record struct Frame(WantedField? Field, bool IsList, bool IsOnPath);
}
