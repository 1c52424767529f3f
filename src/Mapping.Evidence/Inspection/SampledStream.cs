using Mapping.Evidence.Reading.Compression;

namespace Mapping.Evidence.Inspection;

/// <summary>A stream that ends where the scan that reads it wants no more.</summary>
internal sealed class SampledStream(Stream content, InspectingScan scan) : ReadOnlyStream
{
    public override int Read(Span<byte> buffer)
    {
        var count = content.Read(buffer);
        if (count == 0 || !scan.IsSatisfied)
        {
            return count;
        }

        scan.Leave();
        return 0;
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
