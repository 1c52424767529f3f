using System.Text;

namespace Mapping.Evidence.Sources;

/// <summary>
/// The digest that may lie beside a file, as <c>sha256sum</c> writes it, under the file's name with <c>.sha256</c> after it. Where it lies
/// there, the file must match: damage that leaves records well-formed can't be told in any other way.
/// </summary>
internal static class SidecarDigest
{
    public const string Extension = ".sha256";

    private const int DigestLength = 64;

    /// <summary>What is wrong with a file by its sidecar, a clause, or null.</summary>
    /// <param name="expected">What lies beside it, as <see cref="Expected"/> says.</param>
    /// <param name="path">The file.</param>
    /// <param name="sha256">The digest of what was read of it; null where it was not read to its end, which is said elsewhere.</param>
    public static string? Complaint(string? expected, string path, string? sha256) => (expected, sha256) switch
    {
        (null, _) or (_, null) => null,
        ("", _) => $"{path}{Extension} does not hold a SHA-256",
        _ when expected == sha256 => null,
        _ => $"the SHA-256 of the file is not the one that {path}{Extension} says",
    };

    /// <summary>The digest that lies beside a file, lower case; empty where what lies there is none, null where nothing does.</summary>
    public static string? Expected(IEvidenceFiles files, string path)
    {
        var sidecar = path + Extension;
        if (files.Find(sidecar).IsEmpty)
        {
            return null;
        }

        if (files.Open(sidecar).Content is not { } content)
        {
            return "";
        }

        using (content)
        {
            return Read(content);
        }
    }

    private static string Read(Stream content)
    {
        // One byte more shows where the digits end: the beginning of a longer digest is no SHA-256.
        var buffer = new byte[DigestLength + 1];
        try
        {
            var text = Encoding.ASCII.GetString(buffer, 0, content.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)).TrimEnd();
            return text.Length == DigestLength && text.All(char.IsAsciiHexDigit) ? text.ToLowerInvariant() : "";
        }
        catch (IOException)
        {
            return "";
        }
    }
}
