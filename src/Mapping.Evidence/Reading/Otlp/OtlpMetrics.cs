using System.Text.Json;

namespace Mapping.Evidence.Reading.Otlp;

/// <summary>Writes the points of metrics, each of which is a record.</summary>
internal static class OtlpMetrics
{
    /// <summary>The point says that nothing was measured.</summary>
    private const int NotRecorded = 1;

    private static readonly (string Member, string Word)[] Types =
    [
        ("gauge", "gauge"), ("sum", "sum"), ("histogram", "histogram"), ("exponentialHistogram", "exponential-histogram"), ("summary", "summary"),
    ];

    private const string Delta = "delta";

    private static readonly string[] Temporalities = ["unspecified", Delta, "cumulative"];

    public static IEnumerable<JsonElement> PointsOf(JsonElement metric) => OtlpShape.List(DataOf(metric).Data, "dataPoints");

    public static void Write(OtlpWriter writer, OtlpItem item, JsonElement point)
    {
        var (type, data) = DataOf(item.Item);
        writer.Text("record", "metric");
        writer.Text("name", OtlpShape.Text(item.Item, "name"));
        writer.Text("unit", OtlpShape.Text(item.Item, "unit"));
        writer.Text("type", type);
        if (TemporalityOf(type, data) is { } temporality)
        {
            writer.Text("temporality", temporality);
        }

        if (type == "sum")
        {
            writer.Boolean("monotonic", OtlpShape.Is(data, "isMonotonic"));
        }

        writer.Time("started", OtlpShape.Nanoseconds(point, "startTimeUnixNano"));
        writer.Time("time", OtlpShape.Nanoseconds(point, "timeUnixNano"));
        if (OtlpShape.Whole(point, "flags") is not { } flags || !int.TryParse(flags, out var bits) || (bits & NotRecorded) == 0)
        {
            WriteValues(writer, point);
        }

        writer.Attributes("attributes", point);
        writer.Around(item);
    }

    /// <summary>
    /// The series of a point that holds what came before it, or may, since it does not say; 0 for one of a gauge, or that holds only what is new. A summary always counts from the beginning.
    /// </summary>
    public static UInt128 SeriesOf(OtlpItem item, JsonElement point)
    {
        var (type, data) = DataOf(item.Item);
        return type == "gauge" || TemporalityOf(type, data) == Delta ? 0 : OtlpSeries.Of(item, point, type);
    }

    /// <summary>Null where points of the type have none.</summary>
    private static string? TemporalityOf(string type, JsonElement data) =>
        type is "gauge" or "summary" ? null : OtlpShape.Word(data, "aggregationTemporality", "AGGREGATION_TEMPORALITY_", Temporalities);

    private static void WriteValues(OtlpWriter writer, JsonElement point)
    {
        writer.Number("value", OtlpShape.Whole(point, "asInt"));
        writer.Number("count", OtlpShape.Whole(point, "count"));
        foreach (var (member, name) in ((string, string)[])[("asDouble", "value"), ("sum", "sum"), ("min", "min"), ("max", "max")])
        {
            if (OtlpShape.Member(point, member) is { } number)
            {
                writer.Double(name, number);
            }
        }
    }

    private static (string Type, JsonElement Data) DataOf(JsonElement metric)
    {
        foreach (var (member, word) in Types)
        {
            if (OtlpShape.Member(metric, member) is { } data)
            {
                return (word, data);
            }
        }

        throw new OtlpException("the metric is of a kind that is not known, or has no points");
    }
}
