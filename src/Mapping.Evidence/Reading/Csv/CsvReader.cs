using Mapping.Evidence.Records;

namespace Mapping.Evidence.Reading.Csv;

/// <summary>Reads CSV whose first row names the fields. Every cell is untyped; a blank one is missing.</summary>
/// <param name="decimalSign">What stands before decimals, as the feed says; null where it does not.</param>
internal sealed class CsvReader(string? decimalSign = null) : IRecordReader
{
    public void Read(Stream content, FieldTable fields, IRecordSink sink, ReadLimits limits)
    {
        using var window = new ByteWindow(content, countsReturns: true);
        new CsvFile(window, decimalSign, fields, sink, limits).Read();
    }
}
