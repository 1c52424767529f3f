using System.Globalization;
using System.Text;
using System.Text.Json;
using Mapping.Evidence.Filters;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Reading.Json;

/// <summary>Reads into lists: every element, or one that rules pick by what it holds.</summary>
internal sealed partial class JsonRecordParser
{
    private enum KeyMatch
    {
        No,
        Yes,

        /// <summary>A text that a reader may take for the one that is wanted.</summary>
        Near,

        /// <summary>No text at all.</summary>
        Untold,
    }

    /// <param name="reader">One of its own: another rule may ask for some elements of the same list.</param>
    /// <param name="each">What is wanted of each element.</param>
    /// <param name="record">Where the fields go.</param>
    private bool ReadEach(Utf8JsonReader reader, WantedField each, Record record)
    {
        var around = number;
        var isEmpty = true;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            isEmpty = false;
            number = ++last;
            if (!ReadElement(ref reader, each, record))
            {
                return false;
            }
        }

        number = around;
        if (each.List >= 0)
        {
            record.Lists[each.List].AddList();
        }

        // No element has a list in it that could be absent.
        foreach (var inner in isEmpty ? each.Lists : [])
        {
            record.Lists[inner].AddList();
        }

        return true;
    }

    private bool ReadElement(ref Utf8JsonReader reader, WantedField each, Record record)
    {
        var before = each.CountLists(record);
        if (!ReadValue(ref reader, each, record))
        {
            return false;
        }

        each.DoubtAbsent(record, before);
        if (each.List < 0)
        {
            return true;
        }

        if (record.Lists[each.List].Count == limits.MaxElements)
        {
            return Fail(ref reader, string.Create(CultureInfo.InvariantCulture, $"the list \"{each.Path}\" holds more than {limits.MaxElements:N0} elements; \"format json at\" and its path make a record of each"));
        }

        record.Lists[each.List].Add(record);
        return true;
    }

    /// <param name="reader">One of its own, at the value: other rules may ask for all of the list.</param>
    /// <param name="list">The field that holds it.</param>
    /// <param name="record">Where the fields go.</param>
    private bool ReadPicked(Utf8JsonReader reader, WantedField list, Record record)
    {
        foreach (var element in list.Picked)
        {
            if (reader.TokenType == JsonTokenType.StartArray)
            {
                if (!ReadPickedOf(reader, element, record))
                {
                    return false;
                }
            }
            else if (reader.TokenType != JsonTokenType.Null)
            {
                element.Mark(record, FieldKind.Compound);
            }
        }

        return true;
    }

    private bool ReadPickedOf(Utf8JsonReader reader, WantedField element, Record record)
    {
        var (found, near, untold) = (0, 0, 0);
        var first = reader;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var here = reader;
            var match = KeyMatch.No;
            if (!TryMatch(ref reader, element, 0, ref match))
            {
                return false;
            }

            first = match == KeyMatch.Yes && found == 0 ? here : first;
            found += match == KeyMatch.Yes ? 1 : 0;
            near += match == KeyMatch.Near ? 1 : 0;
            untold += match == KeyMatch.Untold ? 1 : 0;
        }

        if (found > 1 || near > 0 || (found == 0 && untold > 0))
        {
            element.Mark(record, FieldKind.OneOfSeveral);
            return true;
        }

        if (found == 0)
        {
            return true;
        }

        var around = number;
        number = ++last;
        var isRead = ReadValue(ref first, element, record);
        number = around;
        return isRead;
    }

    /// <summary>Compares the key of an element, and goes to its end.</summary>
    /// <param name="reader">At the element, or at what stands in it on the way to the key.</param>
    /// <param name="element">The element that is looked for.</param>
    /// <param name="part">How many parts of the path of the key lead here.</param>
    /// <param name="match">What came of it; as it was where there is no key.</param>
    private bool TryMatch(ref Utf8JsonReader reader, WantedField element, int part, ref KeyMatch match)
    {
        if (part == element.Key.Length)
        {
            match = MatchOf(ref reader, element.KeyText);
        }

        if (part == element.Key.Length || reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return true;
        }

        var isSeen = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isKey = reader.ValueTextEquals(element.Key[part]);
            if (isKey && isSeen)
            {
                return Fail(ref reader, $"the field \"{Encoding.UTF8.GetString(element.Key[part])}\", by which \"{element.Path}\" is picked, occurs twice");
            }

            isSeen |= isKey;
            reader.Read();
            if (!isKey)
            {
                reader.Skip();
            }
            else if (!TryMatch(ref reader, element, part + 1, ref match))
            {
                return false;
            }
        }

        return true;
    }

    private static KeyMatch MatchOf(ref Utf8JsonReader reader, byte[] text)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return KeyMatch.No;
            case JsonTokenType.String when reader.ValueTextEquals(text):
                return KeyMatch.Yes;
            case JsonTokenType.String when !reader.ValueIsEscaped:
                return Spelling.AreNear(reader.ValueSpan, text) ? KeyMatch.Near : KeyMatch.No;
            case JsonTokenType.String:
                return Spelling.AreNear(Encoding.UTF8.GetBytes(reader.GetString() ?? ""), text) ? KeyMatch.Near : KeyMatch.No;
            default:
                return KeyMatch.Untold;
        }
    }
}
