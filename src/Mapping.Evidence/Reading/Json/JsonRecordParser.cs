using System.Text.Json;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Reading.Json;

/// <summary>
/// Reads the wanted fields of one JSON object after the other. Made once for a table and used for millions of records, so it
/// allocates nothing for a record that is fine; not shared between threads.
/// </summary>
/// <param name="table">Which fields are wanted.</param>
/// <param name="limits">What is refused.</param>
/// <param name="isOneLine">Whether every object fills a line, so that <see cref="TryLine"/> is asked first.</param>
internal sealed partial class JsonRecordParser(FieldTable table, ReadLimits limits, bool isOneLine = false)
{
    /// <summary>Where so many more records are not flat than are, the quick way is no longer tried.</summary>
    private const int FlatPatience = 64;

    private readonly JsonReaderOptions options = new() { MaxDepth = limits.MaxDepth };
    private readonly RecordScratch scratch = new();
    private readonly WantedField? wanted = table.IsOpen ? null : WantedField.Tree(table);
    private readonly OpenJsonWalk? open = table.IsOpen ? new OpenJsonWalk(table) : null;
    private FlatObjectParser? flat;
    private int patience = FlatPatience;
    private byte[] buffer = [];
    private int start;

    /// <summary>Which object is read: a record, or an element of a list in one. A field stands in each of them once.</summary>
    private long number;
    private long last;
    private JsonFault fault;

    /// <summary>
    /// Tries the quick way with the object that begins here, before anybody has looked where its line ends. Gives where the object ends;
    /// -1 where the line, or the record anew, must be read by <see cref="TryParse"/>.
    /// </summary>
    public int TryLine(byte[] bytes, int first, int end, Record record)
    {
        if (Flat is not { } quick)
        {
            return -1;
        }

        number = ++last;
        var close = quick.EndOfObject(bytes, first, end, number, record);
        patience = close < 0 ? patience - 1 : Math.Min(patience + 1, FlatPatience);
        return close;
    }

    /// <summary>
    /// Fills the slots of a record that has begun from the bytes of one object. Values that need no unescaping stay in the buffer, so
    /// it must keep them while the record is used. After a fault the record holds anything.
    /// </summary>
    /// <param name="bytes">A buffer that holds the object; its text must be UTF-8.</param>
    /// <param name="first">Where the object, or blanks before it, begins.</param>
    /// <param name="length">The bytes of the object and the blanks around it.</param>
    /// <param name="record">Where the fields go.</param>
    /// <param name="problem">What is wrong, where the result is false.</param>
    public bool TryParse(byte[] bytes, int first, int length, Record record, out JsonFault problem)
    {
        fault = default;
        problem = default;
        if (TryFlat(bytes, first, length, record))
        {
            return true;
        }

        buffer = bytes;
        start = first;
        number = ++last;
        scratch.Clear();
        var reader = new Utf8JsonReader(bytes.AsSpan(first, length), options);
        bool isRead;
        try
        {
            isRead = ReadRoot(ref reader, record);
        }
        catch (JsonException exception)
        {
            fault = JsonFaults.Of(exception, ref reader, bytes.AsSpan(first, length), options.MaxDepth);
            isRead = false;
        }
        catch (InvalidOperationException)
        {
            // The reader says so when an escaped text can't be put into UTF-8.
            Fail(ref reader, "a text holds an escape that is no character");
            isRead = false;
        }

        problem = fault;
        return isRead;
    }

    /// <summary>Whether the record that was read last has a field of its own, even an empty one.</summary>
    public bool HasRead(int slot, Record record) => wanted is null ? record[slot].Kind != FieldKind.Missing : wanted.Below(table.PathOf(slot)).LastRecord == number;

    /// <summary>The quick way, unless it has led nowhere too often.</summary>
    private FlatObjectParser? Flat => wanted is not { Lists.Length: 0 } || table.HasKeys || patience == 0 ? null : flat ??= new FlatObjectParser(wanted, takesBreaks: !isOneLine);

    /// <summary>Tries the quick way; where it does not lead to the end the record is as it was when it began.</summary>
    private bool TryFlat(byte[] bytes, int first, int length, Record record)
    {
        if (isOneLine || Flat is not { } quick)
        {
            return false;
        }

        number = ++last;
        if (quick.TryParse(bytes, first, length, number, record))
        {
            patience = Math.Min(patience + 1, FlatPatience);
            return true;
        }

        patience--;
        record.Clear();
        return false;
    }

    private bool ReadRoot(ref Utf8JsonReader reader, Record record)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return Fail(ref reader, "it is no object");
        }

        if (wanted is not null)
        {
            if (!ReadObject(ref reader, wanted, record))
            {
                return false;
            }

            foreach (var list in record.Lists)
            {
                list.Hide(record);
            }
        }
        else if (open?.Read(ref reader, record, buffer, start, scratch) is { } complaint)
        {
            return Fail(ref reader, complaint);
        }

        // Anything but blanks after the object makes the reader throw.
        return !reader.Read();
    }

    private bool ReadObject(ref Utf8JsonReader reader, WantedField level, Record record)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var field = reader.ValueIsEscaped ? EscapedMember(ref reader, level) : level.Member(reader.ValueSpan);
            if (field is null)
            {
                reader.Read();
                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                {
                    reader.Skip();
                }
            }
            else if (field.LastRecord == number)
            {
                return Fail(ref reader, $"the field \"{field.Path}\" occurs twice");
            }
            else
            {
                reader.Read();
                if (!ReadValue(ref reader, field, record))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private bool ReadValue(ref Utf8JsonReader reader, WantedField field, Record record)
    {
        field.LastRecord = number;
        if (field.Slot >= 0)
        {
            JsonValues.Set(ref record[field.Slot], ref reader, buffer, start, scratch);
        }

        if (field.Each is { } each && reader.TokenType == JsonTokenType.StartArray && !ReadEach(reader, each, record))
        {
            return false;
        }

        if (field.Picked.Count > 0 && !ReadPicked(reader, field, record))
        {
            return false;
        }

        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject when field.HasMembers:
                return ReadObject(ref reader, field, record);
            case JsonTokenType.StartArray when field.Elements.Length > 0:
                return ReadArray(ref reader, field, record);
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                reader.Skip();
                return true;
            default:
                return true;
        }
    }

    private bool ReadArray(ref Utf8JsonReader reader, WantedField list, Record record)
    {
        var index = 0;
        var wantedNext = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (wantedNext == list.Elements.Length || list.Elements[wantedNext].Index != index)
            {
                reader.Skip();
            }
            else if (!ReadValue(ref reader, list.Elements[wantedNext++], record))
            {
                return false;
            }

            index++;
        }

        if (index > list.Elements.Length)
        {
            list.MarkElements(record);
        }

        return true;
    }

    private WantedField? EscapedMember(ref Utf8JsonReader reader, WantedField level)
    {
        var at = scratch.Reserve(reader.ValueSpan.Length);
        var length = reader.CopyString(scratch.Buffer.AsSpan(at));
        return level.Member(scratch.Buffer.AsSpan(at, length));
    }

    private bool Fail(ref Utf8JsonReader reader, string what)
    {
        fault = new JsonFault((int)reader.TokenStartIndex, what);
        return false;
    }
}
