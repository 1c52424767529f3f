using System.Collections.Immutable;
using Mapping.Compiler;

namespace Mapping.Workspaces.Revisions;

using Expected = ImmutableDictionary<string, ImmutableSortedSet<string>>;

/// <summary>
/// Finds rules that a commit brought again in what was there before it: under another name, of a rule that the commit took away, or in another
/// folder, of a workspace that it moved. Whoever gives a rule another name or place changes no number. A copy is another rule.
/// </summary>
/// <param name="git">The repository.</param>
/// <param name="prefix">The path of the workspace in it.</param>
internal sealed class EarlierNames(GitProcess git, string prefix) : IDisposable
{
    private readonly GitExpectations all = new(git, prefix, rules: null);
    private readonly Dictionary<string, List<(string Prefix, Expected Expected)>> folders = new(StringComparer.Ordinal);

    /// <summary>Where a rule was, and as what, before a commit; null where nothing of it was there.</summary>
    /// <param name="commit">The commit.</param>
    /// <param name="rule">Its name in the commit.</param>
    /// <param name="expected">What it expects.</param>
    public EarlierName? Before(string commit, string rule, ImmutableSortedSet<string> expected)
    {
        foreach (var parent in all.ParentsOf(commit))
        {
            if (Renamed(parent, all.In(commit), rule, expected) is { } name)
            {
                return name;
            }

            // Where the workspace was there before, with rules, nobody moved it.
            foreach (var (folder, said) in all.In(parent).IsEmpty ? FoldersOf(parent) : [])
            {
                if (folder != prefix && Says(said, rule, expected) && !In(folder, commit).ContainsKey(rule))
                {
                    return new EarlierName(parent, folder, rule);
                }
            }
        }

        return null;
    }

    /// <summary>The same of a rule that is in no commit yet.</summary>
    /// <param name="head">The newest commit.</param>
    /// <param name="now">What all rules expect now.</param>
    /// <param name="rule">The rule.</param>
    public EarlierName? BeforeNow(string head, Expected now, string rule) => Renamed(head, now, rule, now[rule]);

    public void Dispose() => all.Dispose();

    /// <summary>A rule of the same name in another control first.</summary>
    private EarlierName? Renamed(string parent, Expected now, string rule, ImmutableSortedSet<string> expected) => all.In(parent)
        .Where(entry => !now.ContainsKey(entry.Key) && RuleExpectations.IsSame(expected, entry.Value))
        .Select(entry => entry.Key)
        .OrderByDescending(name => RuleOf(name) == RuleOf(rule))
        .ThenBy(name => name, StringComparer.Ordinal)
        .Select(name => new EarlierName(parent, prefix, name))
        .FirstOrDefault();

    private List<(string Prefix, Expected Expected)> FoldersOf(string commit)
    {
        if (!folders.TryGetValue(commit, out var found))
        {
            folders.Add(commit, found = [.. all.Folders(commit)]);
        }

        return found;
    }

    private Expected In(string folder, string commit)
    {
        using var there = new GitExpectations(git, folder, rules: null);
        return there.In(commit);
    }

    private static bool Says(Expected said, string rule, ImmutableSortedSet<string> expected) =>
        said.TryGetValue(rule, out var texts) && RuleExpectations.IsSame(expected, texts);

    private static string RuleOf(string name) => name[(name.IndexOf('/', StringComparison.Ordinal) + 1)..];
}
