using System.Globalization;

namespace Mapping.Cli.Commands;

/// <summary>Addresses of places in files of a workspace, relative to the document that links to them.</summary>
internal static class PlaceAddresses
{
    /// <param name="root">The folder of the workspace.</param>
    /// <param name="output">The file that the document goes to; null for standard output, from where it is expected in the workspace.</param>
    public static Func<string, long?, string?> From(string root, string? output)
    {
        var folder = output is null ? root : Path.GetDirectoryName(Path.GetFullPath(output)) ?? root;
        var way = Path.GetRelativePath(folder, Path.GetFullPath(root)).Replace('\\', '/');

        // From another drive there is no relative way, and an absolute one would tell about the machine.
        return Path.IsPathRooted(way) ? (_, _) => null : (path, line) => Address(way == "." ? path : $"{way}/{path}", line);
    }

    private static string Address(string path, long? line)
    {
        var escaped = string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
        return line is { } number ? string.Create(CultureInfo.InvariantCulture, $"{escaped}#L{number}") : escaped;
    }
}
