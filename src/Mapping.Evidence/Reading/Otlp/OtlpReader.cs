using System.Text.Json;
using Mapping.Evidence.Reading.Json;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Reading.Otlp;

/// <summary>
/// Reads OTLP as exporters write it to files: one object with <c>resourceSpans</c>, <c>resourceLogs</c> or <c>resourceMetrics</c>, or one after the other, as a rule
/// each on a line. No more than one is in memory.
/// </summary>
internal sealed class OtlpReader : IRecordReader
{
    public void Read(Stream content, FieldTable fields, IRecordSink sink, ReadLimits limits)
    {
        using var window = new ByteWindow(content);
        window.SkipByteOrderMark();
        var problems = new ProblemReport(sink, limits);
        var requests = new OtlpRequests(window, fields, sink, problems, limits);
        while (!problems.IsOver && Next(window, problems, limits) is { } length)
        {
            requests.Read(length);
            window.Advance(length);
        }
    }

    /// <summary>How long the object is that comes next; null where there is none.</summary>
    private static int? Next(ByteWindow window, ProblemReport problems, ReadLimits limits)
    {
        do
        {
            window.Advance(window.Unread.Length - window.Unread.TrimStart(" \t\r\n"u8).Length);
            var reader = new Utf8JsonReader(
                window.Unread, window.IsAtEnd, new JsonReaderState(new JsonReaderOptions { MaxDepth = limits.MaxDepth, AllowMultipleValues = true }));
            try
            {
                if (reader.Read())
                {
                    if (reader.TokenType != JsonTokenType.StartObject)
                    {
                        problems.Add(window.ProblemAt(0, "it is no object", endsFile: true));
                        return null;
                    }

                    if (reader.TrySkip())
                    {
                        return (int)reader.BytesConsumed;
                    }
                }
                else if (window.IsAtEnd)
                {
                    return null;
                }
            }
            catch (JsonException) when (window.IsAtEnd && window.Unread.IsEmpty)
            {
                return null;
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
