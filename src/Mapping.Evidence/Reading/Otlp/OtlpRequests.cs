using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using Mapping.Evidence.Reading.Json;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Reading.Otlp;

/// <summary>
/// Makes records of what was exported at once: each span, each record of a log and each point of a metric is written as an object of its own, which is
/// then read as any other JSON.
/// </summary>
internal sealed class OtlpRequests(ByteWindow window, JsonObjects objects, FieldTable fields, IRecordSink sink, ProblemReport problems, ReadLimits limits)
{
    private const string Older = "it is of an older version of OTLP than 1.0, whose records would be passed over";

    private static readonly (string Resources, string Scopes, string Items)[] Signals =
    [
        ("resourceSpans", "scopeSpans", "spans"), ("resourceLogs", "scopeLogs", "logRecords"), ("resourceMetrics", "scopeMetrics", "metrics"),
    ];

    private readonly ArrayBufferWriter<byte> buffer = new();
    private readonly JsonRecordParser parser = new(fields, limits);
    private readonly Record record = new();

    /// <param name="length">How many bytes of the window are its object.</param>
    public void Read(int length)
    {
        var bytes = window.Buffer.AsMemory(window.Start, length);
        using var document = objects.Parse(bytes);
        if (document is not null)
        {
            Read(document.RootElement, bytes, new DocumentLines(bytes));
        }
    }

    private void Read(JsonElement root, ReadOnlyMemory<byte> bytes, DocumentLines lines)
    {
        try
        {
            if (root.EnumerateObject().Any(member => !Signals.Any(signal => signal.Resources == member.Name)) || !root.EnumerateObject().Any())
            {
                throw new OtlpException("it is no object of resourceSpans, resourceLogs or resourceMetrics alone");
            }
        }
        catch (Exception exception) when (exception is OtlpException or InvalidOperationException)
        {
            problems.Add(window.ProblemAt(0, exception is OtlpException ? exception.Message : "a text holds an escape that is no character"));
            return;
        }

        foreach (var signal in Signals)
        {
            foreach (var resource in List(root, signal.Resources, bytes, lines))
            {
                foreach (var scope in List(resource, signal.Scopes, bytes, lines))
                {
                    foreach (var item in List(scope, signal.Items, bytes, lines))
                    {
                        Guard(item, bytes, lines, () => Read(signal.Items, new OtlpItem(item, scope, resource), bytes, lines));
                    }
                }
            }
        }
    }

    private List<JsonElement> List(JsonElement element, string name, ReadOnlyMemory<byte> bytes, DocumentLines lines)
    {
        List<JsonElement> found = [];
        Guard(element, bytes, lines, () =>
        {
            if (element.ValueKind == JsonValueKind.Object && element.EnumerateObject().Any(member => member.Name.StartsWith("instrumentationLibrary", StringComparison.Ordinal)))
            {
                throw new OtlpException(Older);
            }

            found = [.. OtlpShape.List(element, name)];
        });
        return problems.IsOver ? [] : found;
    }

    private void Read(string items, in OtlpItem item, ReadOnlyMemory<byte> bytes, DocumentLines lines)
    {
        switch (items)
        {
            case "spans":
                Hand(item, default, OtlpSpans.Write, 0, bytes, lines);
                break;
            case "logRecords":
                Hand(item, default, OtlpLogs.Write, 0, bytes, lines);
                break;
            default:
                foreach (var point in OtlpMetrics.PointsOf(item.Item))
                {
                    Hand(item, point, OtlpMetrics.Write, OtlpMetrics.SeriesOf(item, point), bytes, lines);
                }

                break;
        }
    }

    private void Hand(OtlpItem item, JsonElement point, Action<OtlpWriter, OtlpItem, JsonElement> write, UInt128 series, ReadOnlyMemory<byte> bytes, DocumentLines lines)
    {
        buffer.ResetWrittenCount();
        string? fault;
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            var writer = new OtlpWriter(json);
            json.WriteStartObject();
            write(writer, item, point);
            json.WriteEndObject();
            fault = writer.Fault;
        }

        var source = point.ValueKind == JsonValueKind.Undefined ? item.Item : point;
        var offset = OffsetOf(source, bytes);
        if (!MemoryMarshal.TryGetArray(buffer.WrittenMemory, out var made) || made.Array is not { } array)
        {
            return;
        }

        record.Begin(fields, window.Line + lines.LineOf(offset) - 1);
        record.SetRaw(array, made.Offset, made.Count);
        if (made.Count > limits.MaxRecordBytes)
        {
            throw new OtlpException(ProblemReport.TooLong(limits));
        }

        if (!parser.TryParse(array, made.Offset, made.Count, record, out var problem))
        {
            throw new OtlpException(problem.What);
        }

        record.Fault = fault;
        record.Series = series;
        sink.OnRecord(record);
    }

    /// <summary>Does something with an element; what is wrong with it is a problem at its place.</summary>
    private void Guard(JsonElement element, ReadOnlyMemory<byte> bytes, DocumentLines lines, Action action)
    {
        if (problems.IsOver)
        {
            return;
        }

        try
        {
            action();
        }
        catch (Exception exception) when (exception is OtlpException or InvalidOperationException)
        {
            // Escapes are looked at only when a text is asked for.
            var what = exception is OtlpException ? exception.Message : "a text holds an escape that is no character";
            problems.Add(window.ProblemAt(OffsetOf(element, bytes), what));
        }
    }

    private static int OffsetOf(JsonElement element, ReadOnlyMemory<byte> bytes) =>
        bytes.Span.Overlaps(JsonMarshal.GetRawUtf8Value(element), out var offset) ? offset : 0;
}
