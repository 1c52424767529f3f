namespace Mapping.Workspaces;

/// <summary>Resolves every link in a path, as the C library's <c>realpath</c> does.</summary>
internal static class RealPath
{
    /// <summary>The limit of Linux; whoever needs more goes in circles.</summary>
    private const int MaxLinks = 40;

    /// <summary>The path without links, or null when links go in circles or can't be read.</summary>
    public static string? Of(string path)
    {
        var full = Path.GetFullPath(path);
        var current = Path.GetPathRoot(full) ?? "/";
        var pending = new Stack<string>();
        Push(pending, full[current.Length..]);
        var links = 0;
        while (pending.TryPop(out var part))
        {
            var next = Path.GetFullPath(Path.Join(current, part));
            if (TargetOf(next) is not { } target)
            {
                current = next;
            }
            else if (++links > MaxLinks)
            {
                return null;
            }
            else
            {
                current = Path.IsPathRooted(target) ? Path.GetPathRoot(target) ?? "/" : current;
                Push(pending, target);
            }
        }

        return current;
    }

    private static void Push(Stack<string> pending, string path)
    {
        var parts = path.Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
        for (var i = parts.Length - 1; i >= 0; i--)
        {
            pending.Push(parts[i]);
        }
    }

    private static string? TargetOf(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
