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
        var changed = RulesOf(workspace).RemoveRange(now.Where(rule => was.TryGetValue(rule.Key, out var texts) && RuleExpectations.IsSame(rule.Value, texts)).Select(rule => rule.Key));
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
        var all = RuleExpectations.Of(workspace.Declared);
        var now = all.Where(entry => wanted.ContainsKey(entry.Key)).ToDictionary(StringComparer.Ordinal);
        var changes = Uncommitted(now.Keys, today);
        return now.Count == 0 || git.Run("rev-parse", "--verify", "--quiet", $"{revision ?? "HEAD"}^{{commit}}").Output is not { } head
            ? changes
            : changes.SetItems(new RuleTrails(git, wanted, all).Follow(Encoding.UTF8.GetString(prefix).TrimEnd('\n'), Encoding.UTF8.GetString(head).TrimEnd()));
    }

    private static ImmutableDictionary<string, EvidenceSymbol> RulesOf(BoundWorkspace workspace) => (
        from control in workspace.Symbols.Controls
        from rule in control.Evidence
        where rule.Threshold is not null
        group rule by $"{control.Name}/{rule.Name}").ToImmutableDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    private static ImmutableDictionary<string, ThresholdChange> Uncommitted(IEnumerable<string> rules, DateOnly today) =>
        rules.ToImmutableDictionary(rule => rule, _ => new ThresholdChange(null, today), StringComparer.Ordinal);

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
