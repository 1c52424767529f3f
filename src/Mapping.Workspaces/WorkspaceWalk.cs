using System.Globalization;
using System.IO.Enumeration;
using Mapping.Compiler.Coverage.Readings;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Text;

namespace Mapping.Workspaces;

/// <summary>Lists the files of a workspace in ordinal order of their relative paths.</summary>
internal sealed class WorkspaceWalk(string root, WorkspaceReach reach = WorkspaceReach.Tree)
{
    private const string CatalogFolder = "catalogs/";

    private static readonly EnumerationOptions EveryEntry = new()
    {
        AttributesToSkip = 0,
        IgnoreInaccessible = false,
        RecurseSubdirectories = false,
    };

    /// <summary>Ends with the separator, so that a neighbour whose name only begins alike is outside.</summary>
    private readonly string realRoot = Path.TrimEndingDirectorySeparator(RealPath.Of(root) ?? root) + Path.DirectorySeparatorChar;

    public List<WorkspaceEntry> Files { get; } = [];

    /// <summary>The folders that are workspaces of their own, by path below the root; what is in them is passed over.</summary>
    public List<string> OtherWorkspaces { get; } = [];

    public DiagnosticBag Diagnostics { get; } = new();

    public void Run()
    {
        if (reach == WorkspaceReach.Folder && !Directory.Exists(root))
        {
            return;
        }

        var pending = new Stack<string>();
        pending.Push("");
        while (pending.TryPop(out var folder))
        {
            Visit(folder, pending);
        }

        foreach (var submodule in AbsentSubmodules.In(root))
        {
            Report(WorkspaceDiagnostics.AbsentSubmodule, submodule, submodule);
        }

        OtherWorkspaces.Sort(StringComparer.Ordinal);
        Files.Sort((left, right) => string.CompareOrdinal(left.RelativePath, right.RelativePath));
    }

    private void Visit(string folder, Stack<string> pending)
    {
        try
        {
            var entries = List(folder);
            if (folder.Length > 0 && entries.Exists(entry => entry.Name == WorkspaceRoot.MarkerFile))
            {
                OtherWorkspaces.Add(folder.TrimEnd('/'));
                Report(WorkspaceDiagnostics.OtherWorkspace, folder + WorkspaceRoot.MarkerFile, folder.TrimEnd('/'));
                return;
            }

            foreach (var entry in entries.Where(entry => reach == WorkspaceReach.Tree || !entry.IsFolder))
            {
                Take(entry, folder + entry.Name, pending);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            if (folder.Length == 0)
            {
                throw new WorkspaceException($"The folder \"{root}\" can't be read: {FaultText.Of(exception)}.", exception);
            }

            Report(WorkspaceDiagnostics.UnreadableFolder, folder.TrimEnd('/'), FaultText.Of(exception));
        }
    }

    private List<FoundEntry> List(string folder) =>
    [
        .. new FileSystemEnumerable<FoundEntry>(Path.Join(root, folder), FoundEntry.From, EveryEntry)
        {
            ShouldIncludePredicate = FoundEntry.IsOfInterest,
        },
    ];

    private void Take(FoundEntry entry, string path, Stack<string> pending)
    {
        if (entry.IsLink)
        {
            TakeLink(entry, path);
        }
        else if (FoundEntry.IsHidden(entry.Name))
        {
            TellHidden(entry, path);
        }
        else if (entry.IsFolder)
        {
            pending.Push(path + "/");
        }
        else
        {
            AddFile(Path.Join(root, path), path, entry.Stamp);
        }
    }

    /// <summary>One finding for a folder, however many sources lie in it: it is one decision that hides them.</summary>
    private void TellHidden(FoundEntry entry, string path)
    {
        if (!entry.IsFolder)
        {
            Report(WorkspaceDiagnostics.HiddenSource, path, "its name begins with a full stop", "");
        }
        else if (HiddenSources.Below(Path.Join(root, path)) is [var first, ..] found)
        {
            var more = found.Count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $", nor {found.Count - 1:N0} more below \"{path}\"");
            Report(WorkspaceDiagnostics.HiddenSource, $"{path}/{first}", $"the name of \"{path}\" begins with a full stop", more);
        }
    }

    /// <summary>A link to a folder inside is passed over, since what it leads to is read where it stands.</summary>
    private void TakeLink(FoundEntry entry, string path)
    {
        var target = RealPath.Of(Path.Join(root, path));
        if (FoundEntry.IsHidden(entry.Name))
        {
            // The locks of editors lead nowhere.
            if (Path.Exists(target))
            {
                Report(WorkspaceDiagnostics.HiddenLink, path, "its own name is hidden");
            }

            return;
        }

        var isInside = target is not null && (target + Path.DirectorySeparatorChar).StartsWith(realRoot, StringComparison.Ordinal);
        if (!entry.IsFolder)
        {
            AddFile(isInside ? target : null, path, isInside ? StampOf(target) : FileStamp.Unknown);
        }
        else if (!isInside)
        {
            Report(WorkspaceDiagnostics.FolderLeadsOut, path);
        }
        else if (target is not null && target.Length > realRoot.Length && HiddenPartOf(target[realRoot.Length..]) is { } hidden)
        {
            Report(WorkspaceDiagnostics.HiddenLink, path, $"it leads into \"{hidden}\", which is passed over");
        }
    }

    /// <summary>The path to the first folder that is passed over; null where none is.</summary>
    private static string? HiddenPartOf(string path)
    {
        var parts = path.Split(Path.DirectorySeparatorChar);
        var hidden = Array.FindIndex(parts, part => FoundEntry.IsHidden(part));
        return hidden < 0 ? null : string.Join('/', parts[..(hidden + 1)]);
    }

    private void AddFile(string? fullPath, string path, FileStamp stamp)
    {
        var isCatalog = IsCatalog(path) || IsLock(path);
        if (isCatalog || path.EndsWith(FoundEntry.SourceExtension, StringComparison.Ordinal))
        {
            Files.Add(new WorkspaceEntry(fullPath ?? path, path, isCatalog, LeadsOut: fullPath is null, stamp));
        }
        else if (path.EndsWith(FoundEntry.SourceExtension, StringComparison.OrdinalIgnoreCase))
        {
            Report(WorkspaceDiagnostics.OtherCase, path, path[^FoundEntry.SourceExtension.Length..], FoundEntry.SourceExtension);
        }
        else if (path.EndsWith(FoundEntry.CatalogExtension, StringComparison.OrdinalIgnoreCase)
            && IsCatalog(path[..^FoundEntry.CatalogExtension.Length] + FoundEntry.CatalogExtension))
        {
            Report(WorkspaceDiagnostics.OtherCase, path, path[^FoundEntry.CatalogExtension.Length..], FoundEntry.CatalogExtension);
        }
    }

    /// <summary>Whether the path is <c>catalogs/FRAMEWORK/EDITION.md</c>, neither deeper nor less deep.</summary>
    public static bool IsCatalog(string path) =>
        path.StartsWith(CatalogFolder, StringComparison.Ordinal)
        && path.EndsWith(FoundEntry.CatalogExtension, StringComparison.Ordinal)
        && path.AsSpan().Count('/') == 2;

    /// <summary>Whether it says what cited provisions said when they were last read; only beside the marker.</summary>
    public static bool IsLock(string path) => path == MappingLock.FileName;

    private static FileStamp StampOf(string? path) =>
        path is not null && new FileInfo(path) is { Exists: true } file ? new FileStamp(file.Length, file.LastWriteTimeUtc) : FileStamp.Unknown;

    private void Report(DiagnosticDescriptor descriptor, string path, params ReadOnlySpan<object?> arguments) =>
        Diagnostics.Report(descriptor, new SourceText(path, "").LocationOf(default), arguments);
}
