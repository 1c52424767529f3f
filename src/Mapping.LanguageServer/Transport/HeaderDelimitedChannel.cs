using System.Buffers;
using System.IO.Pipelines;
using System.Text;

namespace Mapping.LanguageServer.Transport;

/// <summary>
/// Messages with a header that says their length, as the base protocol has them. A client's mistake costs that message, never the
/// connection: what is no header is passed over up to the next one, and what is too long is passed over without being kept.
/// </summary>
internal sealed class HeaderDelimitedChannel(Stream input, Stream output, long maxBytes) : IMessageChannel
{
    private const int MaxHeaderLine = 4096;

    private static readonly byte[] Name = "Content-Length:"u8.ToArray();

    private readonly PipeReader reader = PipeReader.Create(input, new StreamPipeReaderOptions(bufferSize: 1 << 16, leaveOpen: true));

    public async ValueTask<Message?> ReadAsync(CancellationToken cancellation)
    {
        var header = new MessageHeader();
        while (true)
        {
            var read = await reader.ReadAsync(cancellation).ConfigureAwait(false);
            var buffer = read.Buffer;
            while (TakeLine(ref buffer, out var line))
            {
                if (!header.Add(line))
                {
                    continue;
                }

                reader.AdvanceTo(buffer.Start);
                return await ReadBodyAsync(header, cancellation).ConfigureAwait(false);
            }

            reader.AdvanceTo(buffer.Start, buffer.End);
            if (read.IsCompleted)
            {
                return null;
            }
        }
    }

    public async ValueTask WriteAsync(ReadOnlyMemory<byte> json, CancellationToken cancellation)
    {
        var header = Encoding.ASCII.GetBytes($"Content-Length: {json.Length}\r\n\r\n");
        var message = new byte[header.Length + json.Length];
        header.CopyTo(message, 0);
        json.CopyTo(message.AsMemory(header.Length));
        await output.WriteAsync(message, cancellation).ConfigureAwait(false);
        await output.FlushAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>A line that does not end is handed on in pieces, which keep what a header that follows would begin with.</summary>
    private static bool TakeLine(ref ReadOnlySequence<byte> buffer, out string line)
    {
        if (buffer.PositionOf((byte)'\n') is { } end)
        {
            var bytes = buffer.Slice(0, end);
            line = Encoding.Latin1.GetString(bytes.Length > MaxHeaderLine ? bytes.Slice(bytes.Length - MaxHeaderLine) : bytes);
            buffer = buffer.Slice(buffer.GetPosition(1, end));
            return true;
        }

        line = "";
        if (buffer.Length > MaxHeaderLine)
        {
            buffer = buffer.Slice(buffer.Length - Name.Length);
        }

        return false;
    }

    private async ValueTask<Message?> ReadBodyAsync(MessageHeader header, CancellationToken cancellation)
    {
        if (header.Length is not { } length)
        {
            return new BrokenMessage(default, ErrorCode.ParseError, "The header does not say the length of its message.");
        }

        if (length > maxBytes)
        {
            return await SkipAsync(length, cancellation).ConfigureAwait(false)
                ? new BrokenMessage(default, ErrorCode.InvalidRequest, $"The message has {length} bytes; at most {maxBytes} are read.")
                : null;
        }

        var read = await reader.ReadAtLeastAsync((int)length, cancellation).ConfigureAwait(false);
        if (read.Buffer.Length < length)
        {
            reader.AdvanceTo(read.Buffer.End);
            return null;
        }

        var body = read.Buffer.Slice(0, length);
        var message = MessageParser.Parse(body.IsSingleSegment ? body.First : body.ToArray());
        reader.AdvanceTo(body.End);
        return message;
    }

    private async ValueTask<bool> SkipAsync(long length, CancellationToken cancellation)
    {
        while (length > 0)
        {
            var read = await reader.ReadAsync(cancellation).ConfigureAwait(false);
            var taken = Math.Min(length, read.Buffer.Length);
            reader.AdvanceTo(read.Buffer.GetPosition(taken));
            length -= taken;
            if (read.IsCompleted && taken == 0)
            {
                return false;
            }
        }

        return true;
    }
}
