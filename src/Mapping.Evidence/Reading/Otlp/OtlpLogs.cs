using System.Text.Json;

namespace Mapping.Evidence.Reading.Otlp;

/// <summary>Writes records of logs.</summary>
internal static class OtlpLogs
{
    /// <summary>So the protocol writes a severity that nobody has set.</summary>
    private const string Unspecified = "0";

    public static void Write(OtlpWriter writer, OtlpItem item, JsonElement point)
    {
        var log = item.Item;
        var (time, observed) = (OtlpShape.Nanoseconds(log, "timeUnixNano"), OtlpShape.Nanoseconds(log, "observedTimeUnixNano"));
        writer.Text("record", "log");
        writer.Text("event", OtlpShape.Text(log, "eventName"));
        writer.Text("severity", OtlpShape.Text(log, "severityText"));
        if (OtlpShape.Whole(log, "severityNumber") is { } severity && severity != Unspecified)
        {
            writer.Number("severity_number", severity);
        }

        writer.Text("trace_id", OtlpShape.Text(log, "traceId"));
        writer.Text("span_id", OtlpShape.Text(log, "spanId"));
        writer.Time("observed", observed);
        writer.Time("time", time > 0 ? time : observed);
        if (OtlpShape.Member(log, "body") is { } body)
        {
            writer.Value("body", body);
        }

        writer.Attributes("attributes", log);
        writer.Around(item);
    }
}
