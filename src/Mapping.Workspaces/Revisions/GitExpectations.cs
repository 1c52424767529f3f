using System.Collections.Immutable;
using System.Text;
using Mapping.Compiler;
using Mapping.Compiler.Text;

namespace Mapping.Workspaces.Revisions;

using Expected = ImmutableDictionary<string, ImmutableSortedSet<string>>;

/// <summary>
/// What rules of evidence expected in commits. Folders and files are read by their contents, each once, and only where they hold a feed, or a
/// control that somebody asks about; no tree is unfolded, so that a few objects that stand for any number of files cost no more than themselves.
/// </summary>
internal sealed class GitExpectations : IDisposable
{
    /// <summary>The word by which feeds are declared, on which rules may be in other files.</summary>
    private const string Feed = "feed";

    private const string FolderMode = "40000";

    private const string LinkMode = "120000";

    private const string SubmoduleMode = "160000";

    /// <summary>Deeper than any path that a file system takes.</summary>
    private const int Deepest = 1_000;

    /// <summary>How many contents are remembered.</summary>
    private const int Remembered = 20_000;

    private static readonly Expected None = Expected.Empty.WithComparers(StringComparer.Ordinal);

    private readonly GitBlobs objects;
    private readonly GitSizes sizes;
    private readonly string[] folders;
    private readonly HashSet<string> rules;
    private readonly string[] controls;
    private readonly Dictionary<string, Expected> known = new(StringComparer.Ordinal);
    private long bytes;

    /// <param name="git">The repository.</param>
    /// <param name="prefix">The path of the workspace in it, with a <c>/</c> at its end; empty for its root.</param>
    /// <param name="rules">The rules asked about, as <c>CONTROL/RULE</c>.</param>
    public GitExpectations(GitProcess git, string prefix, IEnumerable<string> rules)
    {
        objects = new GitBlobs(git);
        sizes = new GitSizes(git);
        folders = prefix.Split('/', StringSplitOptions.RemoveEmptyEntries);
        this.rules = rules.ToHashSet(StringComparer.Ordinal);
        controls = [.. this.rules.Select(rule => rule[..rule.IndexOf('/', StringComparison.Ordinal)]).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>What they expected in a commit; a rule that it does not hold is not there.</summary>
    /// <exception cref="WorkspaceException">The repository does not hold all of it, or there is too much.</exception>
    public Expected In(string commit)
    {
        var header = Encoding.UTF8.GetString(Read(commit, "commit"));
        var tree = header.StartsWith("tree ", StringComparison.Ordinal) ? header[5..header.IndexOf('\n', StringComparison.Ordinal)] : "";
        foreach (var folder in folders)
        {
            var entry = Entries(Read(tree, "tree"), tree.Length / 2).FirstOrDefault(entry => entry.Mode == FolderMode && entry.Name == folder);
            if (entry.Object is null)
            {
                return None;
            }

            tree = entry.Object;
        }

        return RuleExpectations.Join(InTree(tree, depth: 0));
    }

    public void Dispose()
    {
        objects.Dispose();
        sizes.Dispose();
    }

    private Expected InTree(string tree, int depth)
    {
        // The folder of the workspace may hold a marker; any below it that does is another workspace.
        var key = depth == 0 ? $"{tree} root" : tree;
        if (known.TryGetValue(key, out var found))
        {
            return found;
        }

        if (depth > Deepest)
        {
            throw GitBounds.Exceeded($"{Deepest} folders in each other");
        }

        var entries = Entries(Read(tree, "tree"), tree.Length / 2).ToList();
        var expected = None;
        if (depth == 0 || entries.TrueForAll(entry => entry.Name != WorkspaceRoot.MarkerFile))
        {
            foreach (var (mode, name, content) in entries.Where(entry => !FoundEntry.IsHidden(entry.Name)))
            {
                expected = Merge(expected, mode switch
                {
                    FolderMode => InTree(content, depth + 1),
                    LinkMode or SubmoduleMode => None,
                    _ when name.EndsWith(FoundEntry.SourceExtension, StringComparison.Ordinal) => InFile(content),
                    _ => None,
                });
            }
        }

        return Remember(key, expected);
    }

    private Expected InFile(string content)
    {
        if (known.TryGetValue(content, out var found))
        {
            return found;
        }

        // What the reader of sources refuses declares nothing.
        if (sizes.Of(content) > new WorkspaceOptions().MaxFileBytes)
        {
            return None;
        }

        var text = Encoding.UTF8.GetString(Read(content, "blob"));
        return Remember(content, controls.Append(Feed).Any(word => text.Contains(word, StringComparison.Ordinal)) ? OfInterest(text) : None);
    }

    private Expected OfInterest(string text)
    {
        var all = RuleExpectations.ItemsOf(new SourceText("", text.TrimStart('\ufeff')));
        return all.RemoveRange(all.Keys.Where(subject => !rules.Contains(subject) && !RuleExpectations.IsFeed(subject)));
    }

    private Expected Remember(string key, Expected expected)
    {
        if (known.Count >= Remembered)
        {
            known.Clear();
        }

        known[key] = expected;
        return expected;
    }

    private static Expected Merge(Expected left, Expected right)
    {
        if (left.IsEmpty || right.IsEmpty)
        {
            return left.IsEmpty ? right : left;
        }

        return left.SetItems(right.Select(entry =>
            KeyValuePair.Create(entry.Key, left.TryGetValue(entry.Key, out var texts) ? texts.Union(entry.Value) : entry.Value)));
    }

    private byte[] Read(string name, string type)
    {
        bytes += sizes.Of(name);
        if (bytes > GitBounds.Bytes)
        {
            throw GitBounds.Exceeded($"{GitBounds.Bytes >> 30} GiB");
        }

        return objects.Read(name) is { } found && found.Type == type
            ? found.Content
            : throw new WorkspaceException("The repository does not hold all of the history; a partial clone may lack some of it.");
    }

    /// <summary>A tree as git keeps it: mode, a blank, name, a zero, the name of the content in binary.</summary>
    private static IEnumerable<(string Mode, string Name, string Object)> Entries(byte[] tree, int nameLength)
    {
        for (var start = 0; start < tree.Length;)
        {
            var blank = Array.IndexOf(tree, (byte)' ', start);
            var zero = blank < 0 ? -1 : Array.IndexOf(tree, (byte)0, blank);
            if (zero < 0 || zero + nameLength > tree.Length - 1)
            {
                yield break;
            }

            yield return (
                Encoding.ASCII.GetString(tree, start, blank - start),
                Encoding.UTF8.GetString(tree, blank + 1, zero - blank - 1),
                Convert.ToHexStringLower(tree, zero + 1, nameLength));
            start = zero + 1 + nameLength;
        }
    }
}
