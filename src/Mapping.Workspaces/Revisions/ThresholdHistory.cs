using System.Collections.Immutable;
using System.Text;
using Mapping.Compiler;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Symbols;

namespace Mapping.Workspaces.Revisions;

/// <summary>
/// Asks the git repository of a workspace when that which a rule with a threshold expects was last changed. The threshold says when it was
/// set; the history says when somebody could have known of it.
/// </summary>
public static class ThresholdHistory
{
    private const int ShortName = 8;

    /// <summary>By <c>CONTROL/RULE</c>, the commit that last changed what the rule expects now.</summary>
    /// <param name="root">The folder of the workspace, in a work tree of its repository.</param>
    /// <param name="workspace">What its sources say now.</param>
    /// <param name="revision">The revision that they are of; null for what lies in the work tree, which may be in no commit.</param>
    /// <param name="today">The day of the reading, which stands for the commit that is still to be made.</param>
    /// <exception cref="WorkspaceException">There is no repository, it lacks the history, or there is too much of it.</exception>
    public static ImmutableDictionary<string, ThresholdChange> Read(string root, BoundWorkspace workspace, string? revision, DateOnly today) =>
        Read(root, workspace, RulesOf(workspace), revision, today);

    /// <summary>The same of the rules that expect something else than they did before; nothing is asked where there is none.</summary>
    /// <param name="root">The folder of the workspace, in a work tree of its repository.</param>
    /// <param name="before">What its sources said before.</param>
    /// <param name="workspace">What its sources say now.</param>
    /// <param name="revision">The revision that they are of; null for what lies in the work tree, which may be in no commit.</param>
    /// <param name="today">The day of the reading, which stands for the commit that is still to be made.</param>
    /// <exception cref="WorkspaceException">There is no repository, it lacks the history, or there is too much of it.</exception>
    public static ImmutableDictionary<string, ThresholdChange> ReadChanged(
        string root, BoundWorkspace before, BoundWorkspace workspace, string? revision, DateOnly today)
    {
        var (was, now) = (RuleExpectations.Of(before.Declared), RuleExpectations.Of(workspace.Declared));
        var changed = RulesOf(workspace).RemoveRange(now.Where(rule => was.TryGetValue(rule.Key, out var texts) && texts.SetEquals(rule.Value)).Select(rule => rule.Key));
        return changed.IsEmpty ? ImmutableDictionary<string, ThresholdChange>.Empty : Read(root, workspace, changed, revision, today);
    }

    private static ImmutableDictionary<string, ThresholdChange> Read(
        string root, BoundWorkspace workspace, ImmutableDictionary<string, EvidenceSymbol> wanted, string? revision, DateOnly today)
    {
        var git = new GitProcess(root);
        var (prefix, error) = git.Run("rev-parse", "--show-prefix");
        if (prefix is null)
        {
            throw new WorkspaceException($"There is no history to compare with: \"{root}\" is no folder of a git repository that can be read here ({error}).");
        }

        if (GitClone.WhyIncomplete(git) is { } why)
        {
            throw new WorkspaceException($"The history can't be compared with: {why}");
        }

        RefuseForeign(root, wanted.Values);
        var now = RuleExpectations.Of(workspace.Declared).Where(entry => wanted.ContainsKey(entry.Key)).ToDictionary(StringComparer.Ordinal);
        var changes = Uncommitted(now.Keys, today);
        if (now.Count == 0 || git.Run("rev-parse", "--verify", "--quiet", $"{revision ?? "HEAD"}^{{commit}}").Output is not { } head)
        {
            return changes;
        }

        using var expectations = new GitExpectations(git, Encoding.UTF8.GetString(prefix).TrimEnd('\n'), now.Keys);
        return changes.SetItems(Walk(GitLog.Read(git, Encoding.UTF8.GetString(head).TrimEnd()), expectations, now));
    }

    private static ImmutableDictionary<string, EvidenceSymbol> RulesOf(BoundWorkspace workspace) => (
        from control in workspace.Symbols.Controls
        from rule in control.Evidence
        where rule.Threshold is not null
        group rule by $"{control.Name}/{rule.Name}").ToImmutableDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    private static ImmutableDictionary<string, ThresholdChange> Uncommitted(IEnumerable<string> rules, DateOnly today) =>
        rules.ToImmutableDictionary(rule => rule, _ => new ThresholdChange(null, today), StringComparer.Ordinal);

    /// <summary>
    /// Follows each rule back as long as a parent expects the same, the first of several, as git follows a file: the commit where none does
    /// is the one that made it so. What the newest commit does not say is in none.
    /// </summary>
    private static IEnumerable<KeyValuePair<string, ThresholdChange>> Walk(
        List<GitCommit> commits, GitExpectations expectations, Dictionary<string, ImmutableSortedSet<string>> now)
    {
        var read = new Dictionary<string, ImmutableDictionary<string, ImmutableSortedSet<string>>>(StringComparer.Ordinal);
        var followed = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        if (commits.Count > 0)
        {
            followed[commits[0].Name] = [.. now.Keys.Where(rule => Says(commits[0].Name, rule))];
        }

        foreach (var commit in commits)
        {
            // Nobody asks again: what came of it is behind us.
            read.Remove(commit.Name);
            if (!followed.Remove(commit.Name, out var rules))
            {
                continue;
            }

            foreach (var rule in rules)
            {
                if (commit.Parents.FirstOrDefault(parent => Says(parent, rule)) is not { } before)
                {
                    yield return KeyValuePair.Create(rule, new ThresholdChange(commit.Name[..ShortName], commit.On));
                }
                else if (followed.TryGetValue(before, out var others))
                {
                    others.Add(rule);
                }
                else
                {
                    followed[before] = [rule];
                }
            }
        }

        bool Says(string name, string rule)
        {
            if (!read.TryGetValue(name, out var said))
            {
                read.Add(name, said = expectations.In(name));
            }

            return said.TryGetValue(rule, out var texts) && texts.SetEquals(now[rule]);
        }
    }

    /// <summary>The history of a submodule is in another repository.</summary>
    private static void RefuseForeign(string root, IEnumerable<EvidenceSymbol> rules)
    {
        foreach (var path in rules.Select(rule => rule.Location.Path).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
            {
                if (Path.Exists(Path.Join(root, path[..slash], ".git")))
                {
                    throw new WorkspaceException(
                        $"The history can't be compared with: \"{GitText.Harmless(path)}\" is in a repository of its own, \"{GitText.Harmless(path[..slash])}\", whose history is not read here.");
                }
            }
        }
    }
}
