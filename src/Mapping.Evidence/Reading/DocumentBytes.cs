using System.Globalization;

namespace Mapping.Evidence.Reading;

/// <summary>Takes in a file that is read as a whole.</summary>
internal static class DocumentBytes
{
    private static ReadOnlySpan<byte> ByteOrderMark => "\uFEFF"u8;

    public static string TooLong(ReadLimits limits) => string.Create(CultureInfo.InvariantCulture, $"it is longer than {limits.MaxDocumentBytes} bytes");

    /// <summary>The bytes without a byte order mark; null, and a problem, where they are none or too many.</summary>
    public static ReadOnlyMemory<byte>? Read(Stream content, ReadLimits limits, ProblemReport problems, bool mayBeBlank = false)
    {
        using var all = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (content.Read(buffer, 0, buffer.Length) is > 0 and var count)
        {
            all.Write(buffer, 0, count);
            if (all.Length > limits.MaxDocumentBytes)
            {
                problems.Add(new ReadProblem(1, 1, TooLong(limits), EndsFile: true));
                return null;
            }
        }

        var bytes = all.GetBuffer().AsMemory(0, (int)all.Length);
        bytes = bytes.Span.StartsWith(ByteOrderMark) ? bytes[ByteOrderMark.Length..] : bytes;
        if (!mayBeBlank && bytes.Span.Trim(" \t\r\n"u8).IsEmpty)
        {
            problems.Add(new ReadProblem(1, 1, "it is empty", EndsFile: true));
            return null;
        }

        return bytes;
    }
}
