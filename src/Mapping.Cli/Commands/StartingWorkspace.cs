using System.Collections.Immutable;
using System.Text;

namespace Mapping.Cli.Commands;

/// <summary>The files that <c>mapping init</c> writes: of each role a folder in <c>Starting</c>, inside this assembly.</summary>
internal static class StartingWorkspace
{
    private const string Folder = "starting/";

    private const string Marker =
        "// This file marks the folder as a workspace; every .mapping file below belongs to it,\n"
        + "// but for folders that hold a file of this name: each is a workspace of its own, to be checked by itself.\n";

    /// <summary>The marker and the main file first, then the controls in ordinal order.</summary>
    public static ImmutableArray<(string Path, string Content)> FilesOf(string role)
    {
        var folder = $"{Folder}{role}/";
        var resources = typeof(StartingWorkspace).Assembly.GetManifestResourceNames()
            .Select(name => (Name: name, Path: name.Replace('\\', '/')))
            .Where(resource => resource.Path.StartsWith(folder, StringComparison.Ordinal))
            .OrderBy(resource => resource.Path.Count(letter => letter == '/'))
            .ThenBy(resource => resource.Path, StringComparer.Ordinal);
        return [("mapping.workspace", Marker), .. resources.Select(resource => (resource.Path[folder.Length..], Read(resource.Name)))];
    }

    private static string Read(string name)
    {
        using var stream = typeof(StartingWorkspace).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"No resource {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
