using System.Text;
using System.Text.RegularExpressions;

namespace Mapping.Evidence.Sources;

/// <summary>A line that tells the SHA-256 of a file: as <c>sha256sum</c> writes it, with <c>--tag</c> or without, and <c>openssl dgst</c>.</summary>
/// <param name="Sha256">Lower case.</param>
/// <param name="Name">Of which file, as it is written; empty where it names none.</param>
internal readonly partial record struct DigestLine(string Sha256, string Name)
{
    /// <summary>Null for any other line.</summary>
    public static DigestLine? Of(ReadOnlySpan<char> line)
    {
        var match = Written().Match(line.Trim().ToString());
        return match.Success ? new DigestLine(match.Groups["digest"].Value.ToLowerInvariant(), match.Groups["name"].Value.Trim()) : null;
    }

    /// <summary>What a file holds; null where it is longer, or can't be read.</summary>
    public static string? TextOf(Stream content, int most)
    {
        try
        {
            using var bytes = new MemoryStream();
            var buffer = new byte[16 * 1024];
            for (var count = content.Read(buffer); count > 0 && bytes.Length <= most; count = content.Read(buffer))
            {
                bytes.Write(buffer, 0, count);
            }

            return bytes.Length > most ? null : Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length).TrimStart('\uFEFF');
        }
        catch (IOException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"\A(?:\\?(?<digest>[0-9a-fA-F]{64})(?:\s+\*?(?<name>.*))?|SHA(?:2-)?256 ?\((?<name>.+)\) ?= ?(?<digest>[0-9a-fA-F]{64}))\z", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
