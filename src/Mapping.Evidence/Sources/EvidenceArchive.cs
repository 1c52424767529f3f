using System.Collections.Immutable;
using System.Globalization;
using Mapping.Evidence.Reading;
using Mapping.Evidence.Reading.Compression;
using Mapping.Evidence.Reading.Zip;

namespace Mapping.Evidence.Sources;

/// <summary>
/// A ZIP in which files of evidence lie. Only its directory is kept; whoever opens a file in it opens the archive again, and bytes that are others than
/// those of which the directory tells the checksum are damage. Paths in it are names and nothing else: none leads out of it.
/// </summary>
public sealed class EvidenceArchive
{
    /// <summary>No tree made by people is as deep, and each name of a path is a folder to be listed.</summary>
    private const int MaxParts = 62;

    private static readonly ReadLimits Limits = new();

    private readonly Dictionary<string, ZipMember> members = new(StringComparer.Ordinal);

    private EvidenceArchive(string? fault) => Fault = fault;

    /// <summary>Why nothing in it is read, a clause without a full stop; else null.</summary>
    public string? Fault { get; private set; }

    /// <summary>The files in it by their paths, ordinal order.</summary>
    public ImmutableArray<FoundFile> Files { get; private set; } = [];

    /// <summary>How its name ends.</summary>
    public const string Ending = ".zip";

    /// <summary>Whether a file is one, by its name.</summary>
    public static bool IsOne(string name) => name.EndsWith(Ending, StringComparison.OrdinalIgnoreCase);

    /// <summary>What of a path or a pattern may be an archive that holds the rest, the shortest first.</summary>
    public static IEnumerable<string> Around(string path)
    {
        for (var end = path.IndexOf('/'); end >= 0; end = path.IndexOf('/', end + 1))
        {
            if (IsOne(path[..end]))
            {
                yield return path[..end];
            }
        }
    }

    /// <summary>One that can't be read.</summary>
    /// <param name="fault">A clause without a full stop.</param>
    public static EvidenceArchive Unread(string fault) => new(fault);

    /// <summary>Never throws for what is wrong with the archive.</summary>
    /// <param name="content">The archive from its start.</param>
    public static EvidenceArchive Read(Stream content)
    {
        var archive = new EvidenceArchive(fault: null);
        try
        {
            archive.Fault = BytesOf(content) is { } bytes
                ? archive.Take(new ZipArchiveFile(bytes, Limits), bytes.Length)
                : string.Create(CultureInfo.InvariantCulture, $"it is larger than {Limits.MaxDocumentBytes / 1024 / 1024} MiB: unpack it");
        }
        catch (InflationException exception)
        {
            archive.Fault = exception.Message;
        }
        catch (IOException)
        {
            archive.Fault = "the system reports an error in reading it";
        }

        return archive;
    }

    /// <summary>Opens a file in the archive for one pass.</summary>
    /// <param name="path">Its path in the archive.</param>
    /// <param name="archive">The bytes of the archive, in which any place can be sought; disposed with what is returned, or here.</param>
    public FileOpening Open(string path, Stream archive)
    {
        if (!members.TryGetValue(path, out var member))
        {
            archive.Dispose();
            return FileOpening.Missing;
        }

        try
        {
            archive.Position = member.Start;
            return new FileOpening(ZipArchiveFile.Open(member, new StreamPart(archive, member.StoredLength), Limits), Refusal: null);
        }
        catch (InflationException exception)
        {
            archive.Dispose();
            return FileOpening.Refused(exception.Message);
        }
    }

    /// <summary>What is wrong with it as a whole, or null.</summary>
    private string? Take(ZipArchiveFile file, long stored)
    {
        var folders = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var member in file.Members)
        {
            var parts = member.Name.Split('/');
            if (member.Name.Contains('\0'))
            {
                return "it holds a file with a name that no file can have";
            }

            if (member.Name.StartsWith('/') || parts.Contains("..") || (parts[0].Length == 2 && parts[0][1] == ':'))
            {
                return "it holds a file whose path leads out of it";
            }

            var names = parts.Where(part => part is not ("" or ".")).ToArray();
            if (names.Length > MaxParts)
            {
                return "it holds a file in too many folders";
            }

            if (!members.TryAdd(string.Join('/', names), member))
            {
                return "it holds two files of one name";
            }

            for (var length = 1; length < names.Length; length++)
            {
                folders.Add(string.Join('/', names.AsSpan(0, length)));
            }
        }

        if (members.Keys.Any(folders.Contains))
        {
            return "it holds two files of one name";
        }

        if (file.Members.Sum(member => (decimal)member.Length) > Math.Max(Limits.FreeInflation, Limits.MaxInflation * stored))
        {
            return string.Create(CultureInfo.InvariantCulture, $"it inflates to more than {Limits.MaxInflation} times its size");
        }

        Files = [.. members.Select(member => new FoundFile(member.Key, LengthOf(member.Value))).OrderBy(found => found.Path, StringComparer.Ordinal)];
        return null;
    }

    /// <summary>What is compressed in itself may blow up by what it takes in the archive: else it could do so twice.</summary>
    private static long LengthOf(ZipMember member) => FeedFormats.IsCompressed(member.Name) ? Math.Min(member.Length, member.StoredLength) : member.Length;

    /// <summary>Null where there are more than may be in memory.</summary>
    private static byte[]? BytesOf(Stream content)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[128 * 1024];
        for (var count = content.Read(buffer); count > 0; count = content.Read(buffer))
        {
            if (bytes.Length + count > Limits.MaxDocumentBytes)
            {
                return null;
            }

            bytes.Write(buffer, 0, count);
        }

        return bytes.ToArray();
    }
}
