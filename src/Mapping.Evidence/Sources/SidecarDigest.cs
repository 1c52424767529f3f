using System.Buffers;
using System.Text;

namespace Mapping.Evidence.Sources;

/// <summary>
/// The digest that may lie beside a file, as <c>sha256sum</c> writes it, under the file's name with <c>.sha256</c> after it. Where it lies
/// there, the file must match: damage that leaves records well-formed can't be told in any other way.
/// </summary>
internal static class SidecarDigest
{
    public const string Extension = ".sha256";

    /// <summary>What stands for the digest of a file that is named otherwise.</summary>
    private const string OfAnother = "another";

    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdefABCDEF");

    private const int DigestLength = 64;

    /// <summary>What stands for digests of the file that are not the same.</summary>
    private const string Contradiction = "two";

    /// <summary>A list of digests that is longer is none that lies beside one file.</summary>
    private const int MaxLength = 64 * 1024;

    /// <summary>What is wrong with a file by its sidecar, a clause, or null.</summary>
    /// <param name="expected">What lies beside it, as <see cref="Expected"/> says.</param>
    /// <param name="path">The file.</param>
    /// <param name="sha256">The digest of what was read of it; null where it was not read to its end, which is said elsewhere.</param>
    public static string? Complaint(string? expected, string path, string? sha256) => (expected, sha256) switch
    {
        (null, _) or (_, null) => null,
        ("", _) => $"{path}{Extension} does not hold a SHA-256",
        (OfAnother, _) => $"{path}{Extension} names another file",
        (Contradiction, _) => $"{path}{Extension} holds two SHA-256 of the file that differ",
        _ when expected == sha256 => null,
        _ => $"the SHA-256 of the file is not the one that {path}{Extension} says",
    };

    /// <summary>The digest that lies beside a file, lower case; empty where what lies there is none, no digest where it names another file or contradicts itself, null where nothing lies there.</summary>
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
            return Read(content, path);
        }
    }

    /// <summary>The first line says it; no other one may say another digest of the same file.</summary>
    private static string Read(Stream content, string path)
    {
        var buffer = new byte[MaxLength + 1];
        try
        {
            var length = content.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            if (length > MaxLength)
            {
                return "";
            }

            string? first = null;
            foreach (var line in Encoding.UTF8.GetString(buffer, 0, length).AsSpan().EnumerateLines())
            {
                var said = Said(line, path);
                first ??= said;
                if (first.Length != DigestLength)
                {
                    return first;
                }

                if (said.Length == DigestLength && said != first)
                {
                    return Contradiction;
                }
            }

            return first ?? "";
        }
        catch (IOException)
        {
            return "";
        }
    }

    /// <summary>The digest that a line says of the file, lower case; as <see cref="Expected"/> where it says none.</summary>
    private static string Said(ReadOnlySpan<char> line, string path)
    {
        // One letter more shows where the digits end: the beginning of a longer digest is no SHA-256.
        var digest = line[..Math.Min(line.Length, DigestLength + 1)].TrimEnd();
        if (digest.Length != DigestLength || digest.ContainsAnyExcept(Hexadecimal))
        {
            return "";
        }

        var named = line[DigestLength..].Trim().TrimStart('*');
        return named.IsEmpty || named is "-" || NameOf(named).SequenceEqual(NameOf(path)) ? digest.ToString().ToLowerInvariant() : OfAnother;
    }

    /// <summary>Without folders: it lies beside the file, wherever that was when somebody took the digest.</summary>
    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> path) => path[(path.LastIndexOfAny('/', '\\') + 1)..];
}
