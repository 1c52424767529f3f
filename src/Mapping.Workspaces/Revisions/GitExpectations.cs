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

    private const string Limit = "limit";

    /// <summary>The word by which rules are declared.</summary>
    private const string Evidence = "evidence";

    private const string FolderMode = "40000";

    private const string Tree = "tree ";

    private const string Parent = "parent ";

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
    private readonly HashSet<string>? rules;
    private readonly string[] words;
    private readonly Dictionary<string, Expected> known = new(StringComparer.Ordinal);
    private long bytes;

    /// <param name="git">The repository.</param>
    /// <param name="prefix">The path of the workspace in it, with a <c>/</c> at its end; empty for its root.</param>
    /// <param name="rules">The rules asked about, as <c>CONTROL/RULE</c>; null for all of them.</param>
    public GitExpectations(GitProcess git, string prefix, IEnumerable<string>? rules)
    {
        objects = new GitBlobs(git);
        sizes = new GitSizes(git);
        folders = prefix.Split('/', StringSplitOptions.RemoveEmptyEntries);
        this.rules = rules?.ToHashSet(StringComparer.Ordinal);
        words = [Feed, Limit, .. this.rules?.Select(rule => rule[..rule.IndexOf('/', StringComparison.Ordinal)]).Distinct(StringComparer.Ordinal) ?? [Evidence]];
    }

    /// <summary>What they expected in a commit; a rule that it does not hold is not there.</summary>
    /// <exception cref="WorkspaceException">The repository does not hold all of it, or there is too much.</exception>
    public Expected In(string commit)
    {
        var tree = TreeOf(commit);
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

    /// <summary>The commits that a commit was made of, whether they changed sources or not.</summary>
    /// <exception cref="WorkspaceException">The repository does not hold all of it, or there is too much.</exception>
    public ImmutableArray<string> ParentsOf(string commit) =>
        [.. HeaderOf(commit).Where(line => line.StartsWith(Parent, StringComparison.Ordinal)).Select(line => line[Parent.Length..])];

    /// <summary>
    /// What rules expected in a commit by folder, as if each of them were the workspace: those with a marker first, then the deepest. Folders that
    /// hold the same are told once, under one of their paths.
    /// </summary>
    /// <exception cref="WorkspaceException">The repository does not hold all of it, or there is too much.</exception>
    public IEnumerable<(string Prefix, Expected Expected)> Folders(string commit)
    {
        var found = new List<(string Prefix, int Depth, bool IsMarked, string Tree)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<(string Prefix, int Depth, string Tree)>([("", 0, TreeOf(commit))]);
        while (waiting.TryDequeue(out var folder))
        {
            if (seen.Add(folder.Tree))
            {
                var entries = Entries(Read(folder.Tree, "tree"), folder.Tree.Length / 2).ToList();
                found.Add((folder.Prefix, folder.Depth, entries.Exists(entry => entry.Name == WorkspaceRoot.MarkerFile), folder.Tree));
                foreach (var (_, name, tree) in entries.Where(entry => entry.Mode == FolderMode && !FoundEntry.IsHidden(entry.Name)))
                {
                    waiting.Enqueue(($"{folder.Prefix}{name}/", folder.Depth + 1, tree));
                }
            }
        }

        return found.OrderByDescending(folder => folder.IsMarked).ThenByDescending(folder => folder.Depth).ThenBy(folder => folder.Prefix, StringComparer.Ordinal)
            .Select(folder => (folder.Prefix, RuleExpectations.Join(InTree(folder.Tree, depth: 0))));
    }

    public void Dispose()
    {
        objects.Dispose();
        sizes.Dispose();
    }

    private string TreeOf(string commit) =>
        HeaderOf(commit).FirstOrDefault() is { } first && first.StartsWith(Tree, StringComparison.Ordinal) ? first[Tree.Length..] : "";

    /// <summary>The lines above the message.</summary>
    private IEnumerable<string> HeaderOf(string commit) =>
        Encoding.UTF8.GetString(Read(commit, "commit")).Split('\n').TakeWhile(line => line.Length > 0);

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
        return Remember(content, words.Any(word => text.Contains(word, StringComparison.Ordinal)) ? OfInterest(text) : None);
    }

    private Expected OfInterest(string text)
    {
        var all = RuleExpectations.ItemsOf(new SourceText("", text.TrimStart('\ufeff')));
        return all.RemoveRange(all.Keys.Where(subject => rules?.Contains(subject) == false && !RuleExpectations.IsNamed(subject)));
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
