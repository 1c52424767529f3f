using System.IO.Hashing;
using Mapping.Evidence.Reading.Compression;

namespace Mapping.Evidence.Execution;

/// <summary>Passes bytes on and knows them again: a file that is read twice may be another one the second time.</summary>
internal sealed class ChecksumStream(Stream content) : ReadOnlyStream
{
    private readonly XxHash128 hash = new();

    public override int Read(Span<byte> buffer)
    {
        var count = content.Read(buffer);
        hash.Append(buffer[..count]);
        return count;
    }

    /// <summary>Of all bytes; null where they can't be read to the end.</summary>
    public UInt128? Finish()
    {
        try
        {
            Span<byte> rest = stackalloc byte[8192];
            while (Read(rest) > 0)
            {
            }

            return hash.GetCurrentHashAsUInt128();
        }
        catch (IOException)
        {
            return null;
        }
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
