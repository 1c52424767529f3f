using Mapping.Evidence.Records;

namespace Mapping.Evidence.Reading.Csv;

/// <summary>Reads CSV whose first row names the fields. Every cell is untyped; an empty one without quotes is missing.</summary>
internal sealed class CsvReader : IRecordReader
{
    public void Read(Stream content, FieldTable fields, IRecordSink sink, ReadLimits limits)
    {
        using var window = new ByteWindow(content);
        new CsvFile(window, fields, sink, limits).Read();
    }
}
