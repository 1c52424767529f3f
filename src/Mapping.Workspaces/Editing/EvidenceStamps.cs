using System.Collections.Concurrent;
using System.Globalization;
using Mapping.Evidence.Caching;
using Mapping.Evidence.Sources;

namespace Mapping.Workspaces.Editing;

/// <summary>
/// Tells whether a file of evidence is the one that was read: by length and time of change, and by what an editor says of changes,
/// since a clock's tick may hide one.
/// </summary>
internal sealed class EvidenceStamps(string root) : IFileStamps
{
    private readonly ConcurrentDictionary<string, int> changes = new(StringComparer.Ordinal);

    private int said;

    /// <summary>How many changes were said so far.</summary>
    public int Said => Volatile.Read(ref said);

    public void Changed(string path)
    {
        changes.AddOrUpdate(path, 1, (_, count) => count + 1);
        Interlocked.Increment(ref said);
    }

    /// <summary>Something may have changed, and nothing is known of what.</summary>
    public void Doubt() => Interlocked.Increment(ref said);

    public string? StampOf(string path)
    {
        try
        {
            var file = FileOf(path);
            if (!file.Exists && EvidenceArchive.Around(path).FirstOrDefault(archive => FileOf(archive).Exists) is { } around)
            {
                // A file in an archive changes with it.
                (path, file) = (around, FileOf(around));
            }

            return file.Exists
                ? string.Create(CultureInfo.InvariantCulture, $"{file.Length} {file.LastWriteTimeUtc.Ticks} {changes.GetValueOrDefault(path)}")
                : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    private FileInfo FileOf(string path) => new(RealPath.Of(Path.Join(root, path)) ?? "");
}
