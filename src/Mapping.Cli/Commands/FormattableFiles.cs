using Mapping.Cli.Hosting;
using Mapping.Workspaces;

namespace Mapping.Cli.Commands;

/// <summary>A file to format, by the path under which the user knows it.</summary>
internal sealed record FormattableFile(string Path, FileContent Content);

/// <summary>Finds the files that a path on the command line stands for.</summary>
internal static class FormattableFiles
{
    public static IEnumerable<FormattableFile> Find(string path)
    {
        if (File.Exists(path))
        {
            return [new FormattableFile(path, SourceFileReader.Read(path, path))];
        }

        if (!Directory.Exists(path))
        {
            throw new UsageException($"There is no file or folder \"{path}\".");
        }

        var files = WorkspaceReader.Read(path);
        var below = Path.GetRelativePath(files.Root, Path.GetFullPath(path)).Replace('\\', '/') + "/";
        return files.Sources
            .Where(source => below == "./" || source.Path.StartsWith(below, StringComparison.Ordinal))
            .Select(source => new FormattableFile(
                Path.GetRelativePath(".", Path.Join(files.Root, source.Path)),
                new FileContent(source, [.. files.Diagnostics.Where(diagnostic => diagnostic.Location.Path == source.Path)])));
    }
}
