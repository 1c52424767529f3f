using System.Text.Json;
using Mapping.Evidence.Reading.Json;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Reading.Sarif;

/// <summary>Reads SARIF 2.1.0: a record for each run, and one for each of its results after it.</summary>
internal sealed class SarifReader : IRecordReader
{
    public void Read(Stream content, FieldTable fields, IRecordSink sink, ReadLimits limits)
    {
        var problems = new ProblemReport(sink, limits);
        if (DocumentBytes.Read(content, limits, problems) is not { } bytes)
        {
            return;
        }

        var lines = new DocumentLines(bytes);
        if (Utf8Texts.FindInvalid(bytes.Span) is >= 0 and var invalid)
        {
            problems.Add(lines.ProblemAt(invalid, Utf8Texts.Invalid, endsFile: true));
        }
        else if (FindPlaces(bytes, limits, lines, problems) is { } places)
        {
            ReadDocument(bytes, limits, new SarifDocument(bytes, places, lines, new SarifRecords(fields), sink, problems), problems);
        }
    }

    private static SarifPlaces? FindPlaces(ReadOnlyMemory<byte> bytes, ReadLimits limits, DocumentLines lines, ProblemReport problems)
    {
        var reader = new Utf8JsonReader(bytes.Span, new JsonReaderOptions { MaxDepth = limits.MaxDepth });
        try
        {
            return SarifPlaces.Find(ref reader);
        }
        catch (JsonException exception)
        {
            var fault = JsonFaults.Of(exception, ref reader, bytes.Span, limits.MaxDepth);
            problems.Add(lines.ProblemAt(fault.Offset, fault.What, endsFile: true));
            return null;
        }
    }

    private static void ReadDocument(ReadOnlyMemory<byte> bytes, ReadLimits limits, SarifDocument walk, ProblemReport problems)
    {
        var options = new JsonDocumentOptions { MaxDepth = limits.MaxDepth, AllowDuplicateProperties = false };
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(bytes, options);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // It was found to be JSON, so what is wrong is a name that comes twice in an object, or one that is no text.
            problems.Add(new ReadProblem(1, 1, "an object in it has a name twice", EndsFile: true));
            return;
        }

        using (document)
        {
            walk.Read(document.RootElement);
        }
    }
}
