namespace Mapping.Evidence.Tests.Reading;

/// <summary>Begins with some bytes and then repeats others for ever; counts what was taken.</summary>
internal sealed class EndlessStream(byte[] first, byte[] repeated) : Stream
{
    /// <summary>How many bytes were read.</summary>
    public long Taken { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        for (var index = 0; index < count; index++, Taken++)
        {
            buffer[offset + index] = Taken < first.Length ? first[Taken] : repeated[(Taken - first.Length) % repeated.Length];
        }

        return count;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
