namespace Mapping.Workspaces.Tests.Evidence;

/// <summary>
/// What a search should find, said as plainly as possible: every way of a pattern through the tree is gone, without sets of
/// positions, caches or order.
/// </summary>
internal sealed class NaiveFind(string root)
{
    /// <summary>Where a path leads, and the path that the pattern came by; what is refused leads nowhere but to itself.</summary>
    private readonly HashSet<(string Target, string Path)> found = [];

    /// <summary>The paths by which each file can be reached, its own first if that is among them.</summary>
    public Dictionary<string, string[]> Run(string pattern)
    {
        Walk("", root, pattern.Split('/'), named: true);
        return found.GroupBy(way => way.Target).ToDictionary(
            ways => ways.Key,
            ways => ways.Any(way => way.Path == way.Target) ? new[] { ways.Key } : [.. ways.Select(way => way.Path)]);
    }

    private void Walk(string path, string folder, string[] parts, bool named)
    {
        if (parts is ["**"])
        {
            Walk(path, folder, ["**", "*"], named);
            return;
        }

        foreach (var full in Directory.GetFileSystemEntries(folder))
        {
            var name = Path.GetFileName(full);
            Take((path + "/" + name).TrimStart('/'), full, name, parts, named);
        }

        if (parts is ["**", ..])
        {
            Walk(path, folder, parts[1..], named: false);
        }
    }

    private void Take(string path, string full, string name, string[] parts, bool named)
    {
        var isFolder = Directory.Exists(full);
        var isLink = new FileInfo(full).LinkTarget is not null;
        if (parts[0] == "**")
        {
            if (isFolder && !name.StartsWith('.') && name != "node_modules" && (!isLink || TargetOf(full) is null))
            {
                Enter(path, full, parts, named: false);
            }
        }
        else if (Matches(parts[0], name))
        {
            named &= !parts[0].Contains('*') && !parts[0].Contains('?');
            if (parts.Length > 1 && isFolder)
            {
                Enter(path, full, parts[1..], named);
            }
            else if (parts.Length == 1 && (!isFolder || named))
            {
                var target = isFolder ? null : TargetOf(full);
                found.Add((target is null || IsForeign(target) ? LocationOf(full) : target, path));
            }
        }
    }

    private void Enter(string path, string full, string[] parts, bool named)
    {
        var target = TargetOf(full);
        if (target is not null && !IsForeign(target))
        {
            Walk(path, full, parts, named);
        }
        else if (target is null || named)
        {
            found.Add((LocationOf(full), path));
        }
    }

    /// <summary>Whether it lies in another workspace, or is one.</summary>
    private bool IsForeign(string target)
    {
        for (var folder = target; folder is not (null or "" or "."); folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Join(root, folder, "mapping.workspace")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The path below the root of an entry itself, be it a link, without links in the folders above it.</summary>
    private string LocationOf(string full)
    {
        var folder = TargetOf(Path.GetDirectoryName(full) ?? "/");
        return folder == "." ? Path.GetFileName(full) : Path.Join(folder, Path.GetFileName(full));
    }

    /// <summary>The path below the root without links, or null outside.</summary>
    private string? TargetOf(string full)
    {
        var target = Path.GetRelativePath(root, RealPath.Of(full) ?? "/");
        return target.StartsWith("..", StringComparison.Ordinal) ? null : target;
    }

    private static bool Matches(string part, string name) => name.StartsWith('.') == part.StartsWith('.') && MatchesFrom(part, name);

    private static bool MatchesFrom(string part, string name) => part switch
    {
        "" => name.Length == 0,
        ['*', .. var rest] => MatchesFrom(rest, name) || (name.Length > 0 && MatchesFrom(part, name[1..])),
        _ => name.Length > 0 && (part[0] == '?' || part[0] == name[0]) && MatchesFrom(part[1..], name[1..]),
    };
}
