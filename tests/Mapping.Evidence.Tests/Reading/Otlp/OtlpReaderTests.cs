using Mapping.Evidence.Reading;
using Mapping.Evidence.Reading.Otlp;

namespace Mapping.Evidence.Tests.Reading.Otlp;

public sealed class OtlpReaderTests
{
    private static readonly ReadLimits Limits = new();

    [Fact]
    public void Each_span_is_a_record_of_a_document() => Reads(
        "record, name, kind, status, status_message, parent_span_id, started, ended, time, duration, scope, attributes.a.b, attributes.n, resource.service.name, events.0.name, events.0.attributes.x", """
        {"resourceSpans": [{
          "resource": {"attributes": [{"key": "service.name", "value": {"stringValue": "bot"}}]},
          "scopeSpans": [{"scope": {"name": "lib"}, "spans": [
            {"traceId": "t", "spanId": "s", "name": "one", "kind": 3, "startTimeUnixNano": "1795681800123456789", "endTimeUnixNano": 1795681801500000000,
             "attributes": [{"key": "a.b", "value": {"boolValue": true}}, {"key": "n", "value": {"intValue": "42"}}], "status": {"code": 2, "message": "no"},
             "events": [{"name": "e", "timeUnixNano": "1", "attributes": [{"key": "x", "value": {"doubleValue": 0.5}}]}]},
            {"name": "two", "kind": "SPAN_KIND_SERVER", "parentSpanId": "s", "startTimeUnixNano": "1795681800000000000", "endTimeUnixNano": "0", "status": {"code": "STATUS_CODE_OK"}},
            {"status": {}, "startTimeUnixNano": "2", "endTimeUnixNano": "1", "attributes": []}
          ]}]}]}
        """, """
        4 | record "span" name "one" kind "client" status "error" status_message "no" started "2026-11-26T08:30:00.123456789Z" ended "2026-11-26T08:30:01.500000000Z" time "2026-11-26T08:30:01.500000000Z" duration "PT1.376543211S" scope "lib" attributes.a.b true attributes.n 42 resource.service.name "bot" events.0.name "e" events.0.attributes.x 0.5
        7 | record "span" name "two" kind "server" status "ok" parent_span_id "s" started "2026-11-26T08:30:00.000000000Z" time "2026-11-26T08:30:00.000000000Z" scope "lib" resource.service.name "bot"
        8 | record "span" kind "unspecified" status "unset" started "1970-01-01T00:00:00.000000002Z" ended "1970-01-01T00:00:00.000000001Z" time "1970-01-01T00:00:00.000000001Z" scope "lib" resource.service.name "bot"
        """);

    [Fact]
    public void Lines_hold_logs_and_metrics() => Reads(
        "record, name, type, temporality, monotonic, value, count, sum, max, unit, severity, severity_number, event, body, body.a, time, attributes.a", """
        {"resourceLogs":[{"scopeLogs":[{"logRecords":[{"timeUnixNano":"1795681800000000000","severityText":"WARN","severityNumber":13,"eventName":"e","body":{"stringValue":"x"}},{"observedTimeUnixNano":"1795681801000000000","body":{"kvlistValue":{"values":[{"key":"a","value":{"arrayValue":{"values":[{"intValue":1},{}]}}}]}}}]}]}]}

        {"resourceMetrics":[{"scopeMetrics":[{"metrics":[{"name":"g","unit":"ms","gauge":{"dataPoints":[{"asDouble":1.5,"timeUnixNano":"1795681800000000000","attributes":[{"key":"a","value":{"bytesValue":"AA=="}}]},{"asInt":"7","flags":1},{"asDouble":"NaN"}]}},{"name":"s","sum":{"aggregationTemporality":2,"isMonotonic":true,"dataPoints":[{"asInt":"-7"}]}},{"name":"h","histogram":{"aggregationTemporality":"AGGREGATION_TEMPORALITY_DELTA","dataPoints":[{"count":"3","sum":4.5,"max":2}]}},{"name":"e","exponentialHistogram":{}},{"name":"q","summary":{"dataPoints":[{"count":2,"sum":1}]}}]}]}]}
        {"resourceSpans":[]}
        """, """
        1 | record "log" severity "WARN" severity_number 13 event "e" body "x" time "2026-11-26T08:30:00.000000000Z"
        1 | record "log" body {} body.a {} time "2026-11-26T08:30:01.000000000Z"
        3 | record "metric" name "g" type "gauge" value 1.5 unit "ms" time "2026-11-26T08:30:00.000000000Z" attributes.a "AA=="
        3 | record "metric" name "g" type "gauge" unit "ms"
        3 | record "metric" name "g" type "gauge" value "NaN" unit "ms"
        3 | record "metric" name "s" type "sum" temporality "cumulative" monotonic true value -7
        3 | record "metric" name "h" type "histogram" temporality "delta" count 3 sum 4.5 max 2
        3 | record "metric" name "q" type "summary" count 2 sum 1
        """);

    [Fact]
    public void A_name_that_is_also_the_beginning_of_another_is_doubtful_to_who_asks()
    {
        const string Span = """{"resourceSpans":[{"scopeSpans":[{"spans":[{"name":"x","attributes":[{"key":"error","value":{"boolValue":true}},{"key":"error.type","value":{"stringValue":"timeout"}}]}]}]}]}""";

        Reads("name", Span, """1 | name "x" """.TrimEnd());
        Reads("attributes.error.type", Span, """1:44 ! the field "attributes.error" occurs twice""");
    }

    [Theory]
    [InlineData("""{"name":"x","droppedAttributesCount":1}""", "1 | name \"x\" ! some of its attributes were dropped before it was written")]
    [InlineData("""{"name":"x","droppedEventsCount":2}""", "1 | name \"x\" ! some of its events were dropped before it was written")]
    [InlineData("""{"name":"x","kind":9}""", "1:44 ! its kind is none that OTLP knows")]
    [InlineData("""{"name":"x","kind":"CLIENT"}""", "1:44 ! its kind is none that OTLP knows")]
    [InlineData("""{"name":1}""", "1:44 ! its name is no text")]
    [InlineData("""{"startTimeUnixNano":"soon"}""", "1:44 ! its startTimeUnixNano is no whole number")]
    [InlineData("""{"startTimeUnixNano":"-1"}""", "1:44 ! its startTimeUnixNano is no number of nanoseconds")]
    [InlineData("""{"attributes":{}}""", "1:44 ! its attributes are no list")]
    [InlineData("""{"attributes":[{"value":{}}]}""", "1:44 ! an attribute of it has no name")]
    [InlineData("""{"attributes":[{"key":"a","value":"x"}]}""", "1:44 ! a value in it is no object")]
    [InlineData("""{"attributes":[{"key":"a","value":{"dateValue":1}}]}""", "1:44 ! a value in it is of a kind that is not known")]
    [InlineData("""{"attributes":[{"key":"a","value":{"boolValue":"x"}}]}""", "1:44 ! a value in it is of a kind that is not known")]
    [InlineData("""{"attributes":[{"key":"a","value":{"intValue":1,"stringValue":"x"}}]}""", "1:44 ! a value in it is of two kinds")]
    [InlineData("""{"attributes":[{"key":"a","value":{"intValue":"1.5"}}]}""", "1:44 ! its intValue is no whole number")]
    [InlineData("""{"name":"\ud800"}""", "1:44 ! a text holds an escape that is no character")]
    [InlineData("""7""", "1:44 ! something in it is no object that should be one")]
    public void A_span_that_is_none_is_a_problem(string span, string picture) =>
        Reads("name", $$"""{"resourceSpans":[{"scopeSpans":[{"spans":[{{span}}]}]}]}""", picture);

    [Theory]
    [InlineData("", "")]
    [InlineData("{}", "1:1 ! it is no object of resourceSpans, resourceLogs or resourceMetrics alone")]
    [InlineData("{\"resourceProfiles\":[]}", "1:1 ! it is no object of resourceSpans, resourceLogs or resourceMetrics alone")]
    [InlineData("[]", "1:1 ! it is no object (end)")]
    [InlineData("{\"resourceSpans\":{}}", "1:1 ! its resourceSpans are no list")]
    [InlineData("{\"resourceSpans\":[{\"instrumentationLibrarySpans\":[]}]}", "1:19 ! it is of an older version of OTLP than 1.0, whose records would be passed over")]
    [InlineData("{\"resourceSpans\":[],\"resourceSpans\":[]}", "1:1 ! an object in it has a name twice")]
    [InlineData("{\"resourceSpans\":[]}\n{\"resourceSp", "2:13 ! it is no valid JSON (end)")]
    [InlineData("{\"resourceMetrics\":[{\"scopeMetrics\":[{\"metrics\":[{\"name\":\"x\"}]}]}]}", "1:50 ! the metric is of a kind that is not known, or has no points")]
    public void What_is_no_export_is_a_problem(string text, string picture) => Reads("name", text, picture);

    [Fact]
    public void An_export_that_never_ends_is_refused() => ReaderCheck.Refuses(
        new OtlpReader(), "{\"resourceSpans\":[", "{},", "1:1 ! it is longer than 1000 bytes (end)", 200_000, new ReadLimits { MaxDocumentBytes = 1000 });

    private static void Reads(string fields, string text, string picture) => ReaderCheck.Reads(new OtlpReader(), fields, text, picture, Limits);
}
