using System.Collections.Immutable;
using Mapping.Compiler.Text;

namespace Mapping.Workspaces;

/// <summary>Reads the sources of a workspace. Whatever is wrong with a file is a diagnostic on it, never an exception.</summary>
public static class WorkspaceReader
{
    /// <summary>Below this many files a second thread costs more than it saves.</summary>
    private const int ParallelFrom = 16;

    /// <summary>Reads the workspace at or above a folder, see <see cref="WorkspaceRoot.Find"/>.</summary>
    /// <exception cref="WorkspaceException">The workspace itself can't be read.</exception>
    public static WorkspaceFiles Read(string path, WorkspaceOptions? options = null) => ReadRoot(WorkspaceRoot.Find(path), options);

    /// <summary>Reads the workspace whose root is known, whether or not it holds a marker.</summary>
    /// <exception cref="WorkspaceException">The workspace itself can't be read.</exception>
    public static WorkspaceFiles ReadRoot(string root, WorkspaceOptions? options = null)
    {
        var walk = new WorkspaceWalk(root);
        walk.Run();
        var files = ReadAll(walk.Files, options ?? new WorkspaceOptions());
        var diagnostics = walk.Diagnostics;
        var sources = ImmutableArray.CreateBuilder<SourceText>(files.Length);
        var catalogs = ImmutableArray.CreateBuilder<SourceText>();
        for (var i = 0; i < files.Length; i++)
        {
            diagnostics.AddRange(files[i].Diagnostics);
            (walk.Files[i].IsCatalog ? catalogs : sources).Add(files[i].Text);
        }

        return new WorkspaceFiles(root, sources.ToImmutable(), catalogs.ToImmutable(), diagnostics.ToSortedArray()) { OtherWorkspaces = [.. walk.OtherWorkspaces] };
    }

    private static FileContent[] ReadAll(List<WorkspaceEntry> entries, WorkspaceOptions options)
    {
        var files = new FileContent[entries.Count];
        if (files.Length < ParallelFrom)
        {
            for (var i = 0; i < files.Length; i++)
            {
                files[i] = SourceFileReader.Read(entries[i], options);
            }
        }
        else
        {
            Parallel.For(0, files.Length, i => files[i] = SourceFileReader.Read(entries[i], options));
        }

        return files;
    }
}
