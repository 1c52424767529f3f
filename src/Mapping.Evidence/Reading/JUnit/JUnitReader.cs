using System.Runtime.InteropServices;
using System.Xml;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Reading.JUnit;

/// <summary>Reads JUnit XML: a record for each test case, and one for each suite that ran.</summary>
internal sealed class JUnitReader : IRecordReader
{
    public void Read(Stream content, FieldTable fields, IRecordSink sink, ReadLimits limits)
    {
        var problems = new ProblemReport(sink, limits);
        if (DocumentBytes.Read(content, limits, problems) is not { } bytes || !MemoryMarshal.TryGetArray(bytes, out var all))
        {
            return;
        }

        if (TagGuard.HasTooMany(bytes.Span, limits.MaxColumns))
        {
            problems.Add(new ReadProblem(1, 1, $"an element has more than {limits.MaxColumns.ToString(System.Globalization.CultureInfo.InvariantCulture)} attributes", EndsFile: true));
            return;
        }

        using var document = new MemoryStream(all.Array ?? [], all.Offset, all.Count, writable: false);
        using var reader = XmlReader.Create(document, Settings(limits));
        try
        {
            new JUnitDocument(reader, new JUnitRecords(fields, sink), problems, limits).Read();
        }
        catch (XmlException exception)
        {
            var column = Math.Max(1, exception.LinePosition);
            problems.Add(new ReadProblem(Math.Max(1, exception.LineNumber), column, "it is no valid XML", EndsFile: true));
        }
    }

    /// <summary>No document type, so no entities: nothing outside the file is fetched, and nothing inside it multiplies.</summary>
    private static XmlReaderSettings Settings(ReadLimits limits) => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersFromEntities = 1024,
        MaxCharactersInDocument = limits.MaxDocumentBytes,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };
}
