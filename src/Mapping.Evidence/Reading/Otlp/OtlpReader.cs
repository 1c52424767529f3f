using Mapping.Evidence.Reading.Json;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Reading.Otlp;

/// <summary>Reads OTLP as exporters write it to files: objects with <c>resourceSpans</c>, <c>resourceLogs</c> or <c>resourceMetrics</c>.</summary>
internal sealed class OtlpReader : IRecordReader
{
    public void Read(Stream content, FieldTable fields, IRecordSink sink, ReadLimits limits)
    {
        using var window = new ByteWindow(content);
        var problems = new ProblemReport(sink, limits);
        var objects = new JsonObjects(window, problems, limits);
        objects.ForEach(new OtlpRequests(window, objects, fields, sink, problems, limits).Read);
    }
}
