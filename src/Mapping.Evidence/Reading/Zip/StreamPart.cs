using Mapping.Evidence.Reading.Compression;

namespace Mapping.Evidence.Reading.Zip;

/// <summary>So many bytes of a stream from where it stands, which is disposed with it.</summary>
internal sealed class StreamPart(Stream whole, long length) : ReadOnlyStream
{
    private long rest = length;

    public override int Read(Span<byte> buffer)
    {
        var count = whole.Read(buffer[..(int)Math.Min(buffer.Length, rest)]);
        rest -= count;
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            whole.Dispose();
        }

        base.Dispose(disposing);
    }
}
