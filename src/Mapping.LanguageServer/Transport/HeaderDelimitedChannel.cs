using System.Buffers;
using System.IO.Pipelines;
using System.Text;

namespace Mapping.LanguageServer.Transport;

/// <summary>
/// Messages with a header that says their length, as the base protocol has them. A client's mistake costs that message, never the
/// connection: whatever is no message is passed over up to the next header, without being kept. A header can't stand inside of a
/// message, since JSON has no raw line breaks in its texts, so the way back is found also where a length was wrong or far too long.
/// </summary>
internal sealed class HeaderDelimitedChannel(Stream input, Stream output, long maxBytes) : IMessageChannel
{
    private const int MaxHeaderLine = 4096;

    private static readonly byte[] Name = "Content-Length:"u8.ToArray();

    private readonly PipeReader reader = PipeReader.Create(input, new StreamPipeReaderOptions(bufferSize: 1 << 16, leaveOpen: true));

    /// <summary>Whether what comes next may be the rest of something that could not be read, which was said already.</summary>
    private bool isLost;

    public async ValueTask<Message?> ReadAsync(CancellationToken cancellation)
    {
        var header = new MessageHeader(isLost);
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
                var message = await ReadBodyAsync(header.Length, cancellation).ConfigureAwait(false);
                isLost = message is BrokenMessage;
                return message;
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

    /// <summary>Of a line that does not end only so much is kept as a header at its end can need.</summary>
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
        if (buffer.Length > 2 * MaxHeaderLine)
        {
            buffer = buffer.Slice(buffer.Length - MaxHeaderLine);
        }

        return false;
    }

    private async ValueTask<Message?> ReadBodyAsync(long? said, CancellationToken cancellation)
    {
        if (said is not { } length)
        {
            return new BrokenMessage(default, ErrorCode.ParseError, "The header does not say the length of its message.");
        }

        var isTooLong = length > maxBytes;
        var read = await reader.ReadAtLeastAsync(isTooLong ? 1 : (int)length, cancellation).ConfigureAwait(false);
        if (isTooLong)
        {
            var id = MessageParser.IdAtStart(read.Buffer);
            reader.AdvanceTo(read.Buffer.Start);
            return new BrokenMessage(id, ErrorCode.InvalidRequest, $"The message has {length} bytes; at most {maxBytes} are read.");
        }

        if (read.Buffer.Length < length)
        {
            reader.AdvanceTo(read.Buffer.End);
            return null;
        }

        var body = read.Buffer.Slice(0, length);
        var message = MessageParser.Parse(body.IsSingleSegment ? body.First : body.ToArray());
        reader.AdvanceTo(message is BrokenMessage && HeaderIn(body) is { } next ? next : body.End);
        return message;
    }

    /// <summary>Where the next header begins inside of what should have been one message; null where none does.</summary>
    private static SequencePosition? HeaderIn(in ReadOnlySequence<byte> body)
    {
        var bytes = new SequenceReader<byte>(body);
        return bytes.TryReadTo(out ReadOnlySequence<byte> before, Name, advancePastDelimiter: false) ? before.End : null;
    }
}
