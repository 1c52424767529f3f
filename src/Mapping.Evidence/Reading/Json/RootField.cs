using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Reading.Json;

/// <summary>Finds a field of a JSON document by its path from the root, holding no more of the document than one token.</summary>
internal sealed class RootField(ImmutableArray<string> path, FileTime found)
{
    /// <summary>As deep as readers of records go on, so that what they read is seen here too.</summary>
    private const int MaxDepth = 100_000;

    /// <summary>By part of the path, the index of the element that comes next in the open list that it leads into; -1 for an object.</summary>
    private readonly int[] indices = new int[path.Length];

    /// <summary>How many parts of the path lead to the innermost open object or list that is on it; -1 outside of the root.</summary>
    private int matched = -1;

    private bool isNext;

    /// <summary>Reads to the end, or to what is no JSON: whoever reads the records says so.</summary>
    public void Read(Stream content, ReadLimits limits)
    {
        using var window = new ByteWindow(content);
        window.SkipByteOrderMark();
        var state = new JsonReaderState(new JsonReaderOptions { MaxDepth = MaxDepth });
        try
        {
            while (true)
            {
                var reader = new Utf8JsonReader(window.Unread, window.IsAtEnd, state);
                while (reader.Read())
                {
                    Take(ref reader);
                }

                state = reader.CurrentState;
                window.Advance((int)reader.BytesConsumed);
                if (window.IsAtEnd || !window.TryFill(limits.MaxRecordBytes))
                {
                    return;
                }
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The second is a name that can't be put into UTF-8.
        }
    }

    private void Take(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
        {
            matched -= reader.CurrentDepth == matched ? 1 : 0;
        }
        else if (matched < 0)
        {
            Enter(ref reader);
        }
        else if (reader.CurrentDepth != matched + 1)
        {
            // Not on the path.
        }
        else if (reader.TokenType == JsonTokenType.PropertyName)
        {
            isNext = reader.ValueTextEquals(path[matched]);
        }
        else
        {
            TakeValue(ref reader);
        }
    }

    private void TakeValue(ref Utf8JsonReader reader)
    {
        if (indices[matched] >= 0)
        {
            isNext = path[matched] == indices[matched]++.ToString(CultureInfo.InvariantCulture);
        }

        if (isNext && matched + 1 < path.Length)
        {
            Enter(ref reader);
        }
        else if (isNext)
        {
            Note(ref reader);
        }

        isNext = false;
    }

    private void Enter(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            matched++;
            indices[matched] = reader.TokenType == JsonTokenType.StartArray ? 0 : -1;
        }
    }

    private void Note(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                break;
            case JsonTokenType.String:
                var text = new byte[reader.ValueSpan.Length];
                NoteText(text.AsSpan(0, reader.CopyString(text)));
                break;
            case JsonTokenType.Number:
                found.Add(FieldKind.Number, reader.ValueSpan);
                break;
            default:
                found.Add(FieldKind.Compound, []);
                break;
        }
    }

    /// <summary>Blank text is none, as in a record.</summary>
    private void NoteText(ReadOnlySpan<byte> text)
    {
        if (!text.Trim(" \t\r\n"u8).IsEmpty)
        {
            found.Add(FieldKind.Text, text);
        }
    }
}
