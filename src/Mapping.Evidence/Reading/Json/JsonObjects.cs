using System.Text.Json;

namespace Mapping.Evidence.Reading.Json;

/// <summary>Finds the objects of a file that holds one, or one after the other, as a rule each on a line. No more than one is in memory.</summary>
internal sealed class JsonObjects(ByteWindow window, ProblemReport problems, ReadLimits limits)
{
    /// <summary>Hands each object on, which stands at the beginning of the window, by its length.</summary>
    public void ForEach(Action<int> read)
    {
        window.SkipByteOrderMark();
        while (!problems.IsOver && Next() is { } length)
        {
            read(length);
            window.Advance(length);
        }
    }

    /// <summary>Reads an object for an answer; null, and a problem, where it is not as JSON has it.</summary>
    public JsonDocument? Parse(ReadOnlyMemory<byte> bytes)
    {
        if (Utf8Texts.FindInvalid(bytes.Span) is >= 0 and var invalid)
        {
            problems.Add(window.ProblemAt(invalid, Utf8Texts.Invalid));
            return null;
        }

        try
        {
            return JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = limits.MaxDepth, AllowDuplicateProperties = false });
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // It was found to be JSON, so what is wrong is a name that comes twice in an object, or one that is no text.
            problems.Add(window.ProblemAt(0, "an object in it has a name twice"));
            return null;
        }
    }

    /// <summary>How long the object is that comes next; null where there is none.</summary>
    private int? Next()
    {
        do
        {
            window.Advance(window.Unread.Length - window.Unread.TrimStart(" \t\r\n"u8).Length);
            var reader = new Utf8JsonReader(
                window.Unread, window.IsAtEnd, new JsonReaderState(new JsonReaderOptions { MaxDepth = limits.MaxDepth, AllowMultipleValues = true }));
            try
            {
                if (window.IsAtEnd && window.Unread.IsEmpty)
                {
                    return null;
                }

                if (reader.Read() && reader.TokenType != JsonTokenType.StartObject)
                {
                    problems.Add(window.ProblemAt(0, "it is no object", endsFile: true));
                    return null;
                }

                if (reader.TokenType == JsonTokenType.StartObject && reader.TrySkip())
                {
                    return (int)reader.BytesConsumed;
                }
            }
            catch (JsonException exception)
            {
                var fault = JsonFaults.Of(exception, ref reader, window.Unread, limits.MaxDepth);
                problems.Add(window.ProblemAt(fault.Offset, fault.What, endsFile: true));
                return null;
            }
        }
        while (window.TryFill(limits.MaxDocumentBytes));

        problems.Add(window.ProblemAt(0, DocumentBytes.TooLong(limits), endsFile: true));
        return null;
    }
}
