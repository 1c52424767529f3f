using System.Collections.Immutable;
using System.Runtime.Versioning;
using Mapping.Evidence.Sources;
using Microsoft.Win32.SafeHandles;

namespace Mapping.Workspaces.Evidence;

/// <summary>Opens a file of evidence for one pass, if a file is what is there.</summary>
internal static class EvidenceOpener
{
    private const string NoFile = "it is no file";

    /// <param name="folders">The folders below the root.</param>
    /// <param name="parts">The names in the path of the file below the root.</param>
    /// <exception cref="IOException">There is no such file, or it can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Permission is denied.</exception>
    public static FileOpening Open(EvidenceFolders folders, ImmutableArray<string> parts) =>
        (OperatingSystem.IsLinux() ? OpenAsWritten(folders.PlaceOf(parts)) : null) ?? Open(folders, folders.Resolve(parts));

    /// <summary>Opens a file in an archive.</summary>
    /// <param name="folders">The folders below the root.</param>
    /// <param name="tree">The archive.</param>
    /// <param name="archive">The names in the path of the archive below the root.</param>
    /// <param name="path">The path in the archive.</param>
    /// <exception cref="IOException">There is no such archive, or it can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Permission is denied.</exception>
    public static FileOpening OpenIn(EvidenceFolders folders, ArchiveTree tree, ImmutableArray<string> archive, string path)
    {
        if (tree.Archive.Fault is not null || tree.IsNested(path))
        {
            return FileOpening.Refused(tree.Archive.Fault is { } fault ? EvidenceFolder.FaultOfArchive(fault) : EvidenceFolder.IsNested);
        }

        var opening = Open(folders, archive);
        return opening.Content is { } content ? tree.Archive.Open(path, content) : opening;
    }

    /// <summary>Reads the directory of an archive; never throws.</summary>
    public static EvidenceArchive ReadArchive(EvidenceFolders folders, ImmutableArray<string> parts)
    {
        try
        {
            var opening = Open(folders, parts);
            using var content = opening.Content;
            return content is null ? EvidenceArchive.Unread(opening.Refusal ?? NoFile) : EvidenceArchive.Read(content);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return EvidenceArchive.Unread(FaultText.Of(exception));
        }
    }

    /// <summary>
    /// Nearly every path leads to a file by no link. Then opening without following one, and asking for the path of what was opened, is
    /// all that has to be known, at half the calls of the system. Null where it is anything else, which is then looked at one by one.
    /// </summary>
    [SupportedOSPlatform("linux")]
    private static FileOpening? OpenAsWritten(EvidencePlace place)
    {
        if (place.Refusal is not null || UnixFile.OpenUnlinked(place.FullPath) is not { } handle)
        {
            return null;
        }

        FileStream? content = null;
        try
        {
            content = UnixFile.IsOpenAt(handle, place.FullPath) && IsFile(handle) ? new FileStream(handle, FileAccess.Read, bufferSize: 0) : null;
            return content is null ? null : new FileOpening(content, Refusal: null);
        }
        finally
        {
            if (content is null)
            {
                handle.Dispose();
            }
        }
    }

    private static FileOpening Open(EvidenceFolders folders, EvidencePlace place)
    {
        if (place.Refusal is not null)
        {
            return FileOpening.Refused(place.Refusal);
        }

        if (Directory.Exists(place.FullPath))
        {
            var folder = folders.At(place.FullPath);
            return FileOpening.Refused(folder.Refusal ?? folder.Listing.Fault ?? "it is a folder");
        }

        try
        {
            return Inspect(folders, place.FullPath, OpenWithoutWaiting(place.FullPath));
        }
        catch (NotSupportedException)
        {
            return FileOpening.Refused(NoFile);
        }
    }

    /// <summary>
    /// Looking first and opening then would leave a moment in which a file can be replaced, by a pipe that nobody writes to or by
    /// a link that leads out. So opening never waits, and it is what was opened that is looked at.
    /// </summary>
    private static FileOpening Inspect(EvidenceFolders folders, string fullPath, SafeFileHandle handle)
    {
        FileStream? content = null;
        try
        {
            var refusal = OpenedPath(handle, fullPath) is not { } path || !folders.IsInside(path) ? EvidenceFolder.LeadsOut
                : !IsFile(handle) ? NoFile
                : null;
            content = refusal is null ? new FileStream(handle, FileAccess.Read, bufferSize: 0) : null;
            return new FileOpening(content, refusal);
        }
        finally
        {
            if (content is null)
            {
                handle.Dispose();
            }
        }
    }

    /// <summary>Linux knows the path of what is open. Elsewhere the path is resolved again, which leaves a moment, but a short one.</summary>
    private static string? OpenedPath(SafeFileHandle handle, string fullPath)
    {
        var opened = OperatingSystem.IsLinux() ? new FileInfo($"/proc/self/fd/{handle.DangerousGetHandle()}").LinkTarget : null;
        return opened ?? RealPath.Of(fullPath);
    }

    /// <summary>
    /// Pipes and sockets have no positions. A device may have, but it has no length and gives bytes all the same. The length is
    /// asked again for a file to which somebody has just begun to write.
    /// </summary>
    private static bool IsFile(SafeFileHandle handle) => UnixFile.LengthOf(handle) switch
    {
        null => false,
        0 => RandomAccess.Read(handle, stackalloc byte[1], 0) == 0 || RandomAccess.GetLength(handle) > 0,
        _ => true,
    };

    /// <summary>Unix needs no word about reading in sequence: the kernel sees it.</summary>
    private static SafeFileHandle OpenWithoutWaiting(string fullPath) => OperatingSystem.IsWindows()
        ? File.OpenHandle(fullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, FileOptions.SequentialScan)
        : UnixFile.Open(fullPath);
}
