using System.Globalization;
using Mapping.Evidence.Reading.Compression;

namespace Mapping.Evidence.Reading.Xlsx;

/// <summary>Ends XML in which a tag or a text is longer than any record may be, before a reader of XML keeps it as a whole.</summary>
internal sealed class TokenGuard(Stream content, int most) : ReadOnlyStream
{
    private long sinceTag;

    public override int Read(Span<byte> buffer)
    {
        var count = content.Read(buffer);
        var last = buffer[..count].LastIndexOf((byte)'>');
        sinceTag = last < 0 ? sinceTag + count : count - last;
        return sinceTag <= most
            ? count
            : throw new InflationException(string.Create(CultureInfo.InvariantCulture, $"it holds a text longer than {most} bytes"));
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            content.Dispose();
        }

        base.Dispose(disposing);
    }
}
