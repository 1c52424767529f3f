using System.Collections.Immutable;
using System.Text;

namespace Mapping.Workspaces.Revisions;

/// <summary>The files of a workspace in a revision.</summary>
internal static class GitTree
{
    private const string LinkMode = "120000";

    private static readonly StringComparer Names =
        OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;

    /// <summary>Reads what <c>ls-tree -r -z</c> writes; what belongs to another repository is passed over.</summary>
    /// <exception cref="WorkspaceException">Names are such as git itself never writes, and could lead out of a folder.</exception>
    public static ImmutableArray<GitEntry> Read(ReadOnlySpan<byte> listing)
    {
        var entries = ImmutableArray.CreateBuilder<GitEntry>();
        foreach (var range in listing.Split((byte)0))
        {
            // MODE TYPE OBJECT, a tab, then the path as it is.
            var line = Encoding.UTF8.GetString(listing[range]);
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab > 0 && line[..tab].Split(' ') is [var mode, "blob", var name])
            {
                entries.Add(new GitEntry(line[(tab + 1)..], name, mode == LinkMode));
            }
        }

        RefuseHostile(entries);
        return entries.ToImmutable();
    }

    /// <summary>Trees can be made by hand. A name twice, or a file that is a folder as well, could make a link redirect what is written later.</summary>
    private static void RefuseHostile(ImmutableArray<GitEntry>.Builder entries)
    {
        var files = new HashSet<string>(Names);
        foreach (var entry in entries)
        {
            if (!files.Add(entry.Path) || entry.Path.Split('/').Any(IsHostile))
            {
                throw Refusal(entry.Path);
            }
        }

        foreach (var entry in entries)
        {
            for (var slash = entry.Path.LastIndexOf('/'); slash > 0; slash = entry.Path.LastIndexOf('/', slash - 1))
            {
                if (files.Contains(entry.Path[..slash]))
                {
                    throw Refusal(entry.Path);
                }
            }
        }
    }

    private static bool IsHostile(string name) =>
        name is "" or "." or ".." || (OperatingSystem.IsWindows() && name.AsSpan().IndexOfAny('\\', ':') >= 0);

    private static WorkspaceException Refusal(string path) =>
        new($"The revision holds \"{new string([.. path.Select(c => char.IsControl(c) ? '?' : c)])}\", which can't be put into a folder.");
}
