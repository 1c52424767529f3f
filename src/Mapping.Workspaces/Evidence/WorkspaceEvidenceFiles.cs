using System.Collections.Immutable;
using Mapping.Evidence.Sources;

namespace Mapping.Workspaces.Evidence;

/// <summary>
/// The evidence below the root of a workspace. Every folder is listed once, when it is first looked into, remembered, and
/// names are found by how they begin, how they end, or what they hold in between, so that thousands of patterns over thousands of files stay linear. Safe for use by several threads.
/// </summary>
public sealed class WorkspaceEvidenceFiles : IEvidenceFiles
{
    private readonly EvidenceFolders folders;

    public WorkspaceEvidenceFiles(string root, WorkspaceReach reach = WorkspaceReach.Tree)
        : this(root, EvidenceEntry.In, reach)
    {
    }

    /// <param name="root">The folder of the workspace.</param>
    /// <param name="list">Lists a folder by its path on this machine, in any order.</param>
    /// <param name="reach">Below a folder that is no workspace, <c>**</c> enters nothing.</param>
    internal WorkspaceEvidenceFiles(string root, Func<string, IEnumerable<EvidenceEntry>> list, WorkspaceReach reach = WorkspaceReach.Tree)
    {
        folders = new EvidenceFolders(root, list, reach);
    }

    /// <inheritdoc/>
    /// <remarks>
    /// Ordinal and case-sensitive. Names that begin with a full stop match only parts that do, and <c>**</c> enters neither such
    /// folders nor <c>node_modules</c> nor links; a trailing <c>**</c> means every file below. A file that is reached in several
    /// ways is listed once, by its own path if that matches. What would be entered but must not be, because it leads out or can't
    /// be read, is listed by the folder's path; a pattern that no path below the root can match is listed as it stands.
    /// Folders that hold a workspace of their own are passed over, and listed only where the pattern names them outright.
    /// An archive is looked into as if it were a folder where a part of the pattern says <c>.zip</c>; <c>**</c> enters none.
    /// </remarks>
    public ImmutableArray<FoundFile> Find(string pattern)
    {
        if (EvidencePath.RefusalOf(pattern) is not null)
        {
            return [new FoundFile(pattern, 0)];
        }

        var parts = EvidencePath.PartsOf(pattern);
        return parts.IsEmpty ? [] : new EvidenceSearch(folders, new GlobPattern(parts)).Run();
    }

    /// <inheritdoc/>
    /// <remarks>Folders of packages and hidden ones are looked through for it, but for that of git.</remarks>
    public ImmutableArray<LeftOutFile> FindLeftOut(string pattern) =>
        EvidencePath.RefusalOf(pattern) is null && EvidencePath.PartsOf(pattern) is { IsEmpty: false } parts ? new LeftOutSearch(folders, parts).Run() : [];

    /// <inheritdoc/>
    public FileOpening Open(string path)
    {
        if (EvidencePath.RefusalOf(path) is { } refusal)
        {
            return FileOpening.Refused(refusal);
        }

        try
        {
            var parts = EvidencePath.PartsOf(path);
            return folders.ArchiveAround(parts) is var (archive, count)
                ? EvidenceOpener.OpenIn(folders, archive, parts[..count], string.Join('/', parts[count..]))
                : EvidenceOpener.Open(folders, parts);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return MissingOrUnnameable(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return FileOpening.Refused(FaultText.Of(exception));
        }
    }

    /// <summary>Names that are not UTF-8 are listed with replacement characters, by which no file can be found again.</summary>
    private static FileOpening MissingOrUnnameable(string path) =>
        path.Contains('\uFFFD') ? FileOpening.Refused("its name is not valid UTF-8") : FileOpening.Missing;
}
