using Mapping.Evidence.Reading.Json;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Reading.Dsse;

/// <summary>
/// Reads signed envelopes (DSSE), alone or in bundles of Sigstore, one or one after the other: what each holds is a record. Whether a signature is that of
/// somebody is not looked at; that there is one is.
/// </summary>
internal sealed class DsseReader : IRecordReader
{
    public void Read(Stream content, FieldTable fields, IRecordSink sink, ReadLimits limits)
    {
        using var window = new ByteWindow(content);
        var problems = new ProblemReport(sink, limits);
        var objects = new JsonObjects(window, problems, limits);
        var parser = new JsonRecordParser(fields, limits);
        var record = new Record();
        objects.ForEach(length =>
        {
            using var document = objects.Parse(window.Buffer.AsMemory(window.Start, length));
            if (document is not null && (DsseEnvelope.PayloadOf(document.RootElement, limits, out var payload) ?? Hand(payload)) is { } what)
            {
                problems.Add(window.ProblemAt(0, what));
            }
        });

        string? Hand(byte[] payload)
        {
            record.Begin(fields, window.Line);
            record.SetRaw(payload, 0, payload.Length);
            if (Utf8Texts.FindInvalid(payload) >= 0)
            {
                return $"its payload is not as it should be: {Utf8Texts.Invalid}";
            }

            if (!parser.TryParse(payload, 0, payload.Length, record, out var fault))
            {
                return $"its payload is not as it should be: {fault.What}";
            }

            record.Fault = EvaluationLog.FaultOf(payload) ?? new WholeRun(fields).FaultOf(payload);
            sink.OnRecord(record);
            return null;
        }
    }
}
