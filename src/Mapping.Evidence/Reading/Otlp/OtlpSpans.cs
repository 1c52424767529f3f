using System.Text.Json;

namespace Mapping.Evidence.Reading.Otlp;

/// <summary>Writes spans.</summary>
internal static class OtlpSpans
{
    private static readonly string[] Kinds = ["unspecified", "internal", "server", "client", "producer", "consumer"];

    private static readonly string[] Statuses = ["unset", "ok", "error"];

    public static void Write(OtlpWriter writer, OtlpItem item, JsonElement point)
    {
        var span = item.Item;
        var (started, ended) = (OtlpShape.Nanoseconds(span, "startTimeUnixNano"), OtlpShape.Nanoseconds(span, "endTimeUnixNano"));
        writer.Text("record", "span");
        writer.Text("name", OtlpShape.Text(span, "name"));
        writer.Text("kind", OtlpShape.Word(span, "kind", "SPAN_KIND_", Kinds));
        writer.Text("trace_id", OtlpShape.Text(span, "traceId"));
        writer.Text("span_id", OtlpShape.Text(span, "spanId"));
        writer.Text("parent_span_id", OtlpShape.Text(span, "parentSpanId"));
        var status = OtlpShape.Member(span, "status");
        writer.Text("status", status is { } told ? OtlpShape.Word(told, "code", "STATUS_CODE_", Statuses) : Statuses[0]);
        writer.Text("status_message", status is { } said ? OtlpShape.Text(said, "message") : null);
        writer.Time("started", started);
        writer.Time("ended", ended);
        writer.Time("time", ended > 0 ? ended : started);
        writer.Duration("duration", started, ended);
        writer.Attributes("attributes", span);
        writer.CheckDropped(span, "droppedEventsCount", "events");
        writer.StartList("events");
        foreach (var happened in OtlpShape.List(span, "events"))
        {
            writer.StartElement();
            writer.Text("name", OtlpShape.Text(happened, "name"));
            writer.Time("time", OtlpShape.Nanoseconds(happened, "timeUnixNano"));
            writer.Attributes("attributes", happened);
            writer.EndElement();
        }

        writer.EndList();
        writer.Around(item);
    }
}
