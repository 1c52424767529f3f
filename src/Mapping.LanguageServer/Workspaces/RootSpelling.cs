using Mapping.Workspaces;

namespace Mapping.LanguageServer.Workspaces;

/// <summary>Spells the folder of a workspace as the client does: it would take another spelling for another file.</summary>
internal static class RootSpelling
{
    /// <param name="root">The folder, without links.</param>
    /// <param name="known">What the client spelt, folders first, each with the same without links.</param>
    public static string Of(string root, IEnumerable<(string Spelled, string Path)> known) =>
        known.Select(entry => Of(root, entry.Spelled, entry.Path)).FirstOrDefault(spelling => spelling is not null) ?? root;

    private static string? Of(string root, string spelled, string path)
    {
        if (PathIdentity.IsAround(path, root))
        {
            return Path.TrimEndingDirectorySeparator(Path.Join(spelled, root[path.Length..]));
        }

        // What the client spelt lies below: where it ends alike, what stands before that is the root.
        return PathIdentity.IsAround(root, path) && path[root.Length..] is var below && spelled.EndsWith(below, PathIdentity.Comparison)
            ? spelled[..^below.Length]
            : null;
    }
}
