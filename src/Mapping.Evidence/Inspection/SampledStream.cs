using Mapping.Evidence.Reading.Compression;

namespace Mapping.Evidence.Inspection;

/// <summary>A stream that ends where the scan that reads it wants no more, or where enough bytes were read.</summary>
internal sealed class SampledStream(Stream content, InspectingScan? scan, long maxBytes) : ReadOnlyStream
{
    private long bytes;

    public override int Read(Span<byte> buffer)
    {
        var count = content.Read(buffer);
        if (count > 0 && (scan is { IsSatisfied: true } || bytes >= maxBytes))
        {
            scan?.Leave();
            return 0;
        }

        bytes += count;
        return count;
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
