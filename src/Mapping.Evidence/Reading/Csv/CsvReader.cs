using Mapping.Compiler.Symbols;
using Mapping.Evidence.Reading.Encodings;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Reading.Csv;

/// <summary>Reads CSV whose first row names the fields. Every cell is untyped; a blank one is missing.</summary>
/// <param name="decimalSign">What stands before decimals, as the feed says; null where it does not.</param>
/// <param name="encoding">What letters it is written in, as the feed says, one of <see cref="FeedNames.Encodings"/>; null where it does not.</param>
internal sealed class CsvReader(string? decimalSign = null, string? encoding = null) : IRecordReader
{
    public void Read(Stream content, FieldTable fields, IRecordSink sink, ReadLimits limits)
    {
        switch (encoding)
        {
            case FeedNames.Utf16:
                using (var transcoded = new Utf16Stream(content))
                {
                    ReadUtf8(transcoded, fields, sink, limits);
                }

                break;
            case FeedNames.Windows1252:
                using (var transcoded = new Windows1252Stream(content))
                {
                    ReadUtf8(transcoded, fields, sink, limits);
                    if (transcoded.IsUtf8)
                    {
                        sink.OnProblem(new ReadProblem(1, 1, "the feed says windows-1252, and its letters are those of UTF-8", EndsFile: true));
                    }
                }

                break;
            default:
                ReadUtf8(content, fields, sink, limits);
                break;
        }
    }

    private void ReadUtf8(Stream content, FieldTable fields, IRecordSink sink, ReadLimits limits)
    {
        using var window = new ByteWindow(content, countsReturns: true);
        new CsvFile(window, decimalSign, encoding, fields, sink, limits).Read();
    }
}
