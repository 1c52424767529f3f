using System.Text;

namespace Mapping.Evidence.Reading.Yaml;

/// <summary>The text in which YAML is looked for.</summary>
internal static class YamlText
{
    /// <summary>Null, and what is wrong, where there is none.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes, bool isFrontMatter, out ReadProblem fault)
    {
        fault = default;
        if (Utf8Texts.FindInvalid(bytes) is >= 0 and var invalid)
        {
            fault = ProblemAt(bytes, invalid, Utf8Texts.Invalid);
            return null;
        }

        if (isFrontMatter)
        {
            var length = FrontMatter(bytes);
            if (length < 0)
            {
                fault = ProblemAt(bytes, 0, "it has no front matter: fields between two lines \"---\" at its beginning");
                return null;
            }

            bytes = bytes[..length];
        }

        // Readers of YAML take it for the end of the file.
        if (bytes.IndexOf((byte)0) is >= 0 and var zero)
        {
            fault = ProblemAt(bytes, zero, "it holds a NUL byte");
            return null;
        }

        return Encoding.UTF8.GetString(bytes);
    }

    /// <summary>How many bytes stand before the line that closes it; -1 where none opens or none closes it.</summary>
    private static int FrontMatter(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length)
        {
            var length = bytes[at..].IndexOf((byte)'\n');
            var next = length < 0 ? bytes.Length : at + length + 1;
            var line = bytes[at..next].TrimEnd(" \t\r\n"u8);
            var isMark = line.SequenceEqual("---"u8) || (at > 0 && line.SequenceEqual("..."u8));
            if (at == 0 && !isMark)
            {
                return -1;
            }

            if (at > 0 && isMark)
            {
                return at;
            }

            at = next;
        }

        return -1;
    }

    private static ReadProblem ProblemAt(ReadOnlySpan<byte> bytes, int offset, string what)
    {
        var before = bytes[..offset];
        return new ReadProblem(before.Count((byte)'\n') + 1, offset - before.LastIndexOf((byte)'\n'), what, EndsFile: true);
    }
}
