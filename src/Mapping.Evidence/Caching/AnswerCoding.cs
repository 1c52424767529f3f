using System.Security.Cryptography;
using System.Text;
using Mapping.Evidence.Verdicts;

namespace Mapping.Evidence.Caching;

/// <summary>
/// Answers as bytes, with the name under which they are kept at the beginning and a digest at the end: what was damaged, or stands under
/// another name, is forgotten.
/// </summary>
internal static class AnswerCoding
{
    public static byte[] Encode(string name, FeedAnswer answer)
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(name);
            new AnswerWriter(writer).Write(answer);
        }

        var content = stream.ToArray();
        return [.. content, .. SHA256.HashData(content)];
    }

    /// <summary>The answer, or null where there is none, or it is damaged or another one.</summary>
    public static FeedAnswer? Decode(string name, byte[]? bytes)
    {
        var length = (bytes?.Length ?? 0) - SHA256.HashSizeInBytes;
        if (bytes is null || length < 0 || !SHA256.HashData(bytes.AsSpan(0, length)).AsSpan().SequenceEqual(bytes.AsSpan(length)))
        {
            return null;
        }

        using var reader = new BinaryReader(new MemoryStream(bytes, 0, length), Encoding.UTF8);
        try
        {
            return reader.ReadString() == name ? new AnswerReader(reader).Read() : null;
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or ArgumentException or OverflowException)
        {
            // Somebody wrote it who knows the digest but not the format; it is computed anew.
            return null;
        }
    }
}
