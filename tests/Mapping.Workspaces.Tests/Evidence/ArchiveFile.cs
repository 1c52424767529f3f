using System.IO.Compression;
using System.Text;

namespace Mapping.Workspaces.Tests.Evidence;

/// <summary>Archives as programs write them, and as nobody should.</summary>
internal static class ArchiveFile
{
    public static byte[] Of(params (string Path, string Content)[] files) => Of([.. files.Select(file => (file.Path, Encoding.UTF8.GetBytes(file.Content)))]);

    public static byte[] Of(IReadOnlyList<(string Path, byte[] Content)> files, CompressionLevel level = CompressionLevel.Optimal)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in files)
            {
                using var stream = archive.CreateEntry(path, level).Open();
                stream.Write(content);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>One file whose entry in the directory has other bytes at some places.</summary>
    public static byte[] Changed(int offset, params byte[] change)
    {
        var bytes = Of(("a.jsonl", "{}\n"));
        change.CopyTo(bytes, bytes.AsSpan().IndexOf("PK\u0001\u0002"u8) + offset);
        return bytes;
    }
}
