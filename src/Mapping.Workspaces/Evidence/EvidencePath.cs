using System.Collections.Immutable;

namespace Mapping.Workspaces.Evidence;

/// <summary>The form of paths and patterns, before any file is looked at.</summary>
internal static class EvidencePath
{
    /// <summary>No tree made by people is as deep.</summary>
    public const int MaxParts = 62;

    /// <summary>Why the path can't be one below the root, whatever lies there; else null.</summary>
    public static string? RefusalOf(string path)
    {
        if (path.Contains('\\'))
        {
            return "its path has a backslash";
        }

        if (path.Contains('\0') || (OperatingSystem.IsWindows() && path.Contains(':')))
        {
            return "its path has a character that no path can have";
        }

        if (path.StartsWith('/'))
        {
            return "its path is absolute";
        }

        var parts = path.Split('/');
        return parts.Contains("..") ? "its path has \"..\" in it"
            : parts.Length > MaxParts ? "its path has too many folders"
            : null;
    }

    /// <summary>The names in a path, outermost first; doubled slashes and <c>.</c> say nothing.</summary>
    public static ImmutableArray<string> PartsOf(string path) => [.. path.Split('/').Where(part => part is not ("" or "."))];
}
