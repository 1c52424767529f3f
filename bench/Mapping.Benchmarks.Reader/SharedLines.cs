namespace Mapping.Benchmarks.Reader;

/// <summary>A file that threads read together: each call hands out the next MiB of whole lines.</summary>
internal sealed class SharedLines(string path) : IDisposable
{
    public const int ChunkBytes = 1024 * 1024;

    private readonly Lock gate = new();
    private readonly FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
    private readonly byte[] pending = new byte[ChunkBytes];
    private int pendingLength;

    /// <summary>Fills the buffer with whole lines, and returns them; empty at the end.</summary>
    public ReadOnlySpan<byte> Next(byte[] buffer)
    {
        lock (gate)
        {
            pending.AsSpan(0, pendingLength).CopyTo(buffer);
            var length = pendingLength + file.ReadAtLeast(buffer.AsSpan(pendingLength), buffer.Length - pendingLength, throwOnEndOfStream: false);
            var end = length < buffer.Length ? length : buffer.AsSpan(0, length).LastIndexOf((byte)'\n') + 1;
            pendingLength = length - end;
            buffer.AsSpan(end, pendingLength).CopyTo(pending);
            return buffer.AsSpan(0, end);
        }
    }

    public void Dispose() => file.Dispose();
}
