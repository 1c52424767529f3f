using System.Collections.Immutable;
using Mapping.Compiler;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Symbols;

namespace Mapping.Workspaces.Revisions;

using Expected = ImmutableDictionary<string, ImmutableSortedSet<string>>;

/// <summary>Follows rules back through a history to the commits that made them expect what they expect now, through other names and other folders.</summary>
/// <param name="git">The repository.</param>
/// <param name="rules">The rules asked about, by <c>CONTROL/RULE</c>; each has a threshold.</param>
/// <param name="now">What all rules of the workspace expect now.</param>
internal sealed class RuleTrails(GitProcess git, IReadOnlyDictionary<string, EvidenceSymbol> rules, Expected now)
{
    private const int ShortName = 8;

    /// <summary>Whoever has given more names and places to one rule is not followed further.</summary>
    private const int MostTrails = 256;

    private readonly Queue<Trail> trails = new();
    private readonly Dictionary<string, ThresholdChange> changes = new(StringComparer.Ordinal);
    private Dictionary<string, DateOnly> backdated = [];

    /// <summary>By rule, the commit; what the newest commit does not say is in none.</summary>
    /// <param name="prefix">The path of the workspace in the repository; empty for its root.</param>
    /// <param name="head">The newest commit.</param>
    public IReadOnlyDictionary<string, ThresholdChange> Follow(string prefix, string head)
    {
        var names = now.Keys.Where(rules.ContainsKey).ToDictionary(rule => rule, rule => rule, StringComparer.Ordinal);
        backdated = GitAges.Read(git, head);
        Follow(new Trail(prefix, head, names));
        FollowUncommitted(prefix, head, names.Keys.Where(rule => !changes.ContainsKey(rule)));
        for (var followed = 0; followed < MostTrails && trails.TryDequeue(out var trail); followed++)
        {
            Follow(trail);
        }

        return changes;
    }

    private void Follow(Trail trail)
    {
        using var expectations = new GitExpectations(git, trail.Prefix, trail.Rules.Keys);
        using var earlier = new EarlierNames(git, trail.Prefix);
        var expected = trail.Rules.ToDictionary(entry => entry.Key, entry => now[entry.Value], StringComparer.Ordinal);
        var found = new List<(EarlierName Name, string Rule)>();
        foreach (var (name, commit) in Walk(GitLog.Read(git, trail.Prefix, trail.Head), expectations, expected))
        {
            var rule = trail.Rules[name];
            var change = ChangeBy(commit);
            changes[rule] = change;

            // Where it is in time anyway nobody asks what it was before.
            if (change.On > rules[rule].Threshold?.Set && earlier.Before(commit.Name, name, expected[name]) is { } before)
            {
                found.Add((before, rule));
            }
        }

        Add(found);
    }

    /// <summary>No commit is older than one that it came of, whatever it says.</summary>
    private ThresholdChange ChangeBy(GitCommit commit) => backdated.TryGetValue(commit.Name, out var newest) && newest > commit.On
        ? new ThresholdChange(commit.Name[..ShortName], newest) { Claimed = commit.On }
        : new ThresholdChange(commit.Name[..ShortName], commit.On);

    private void FollowUncommitted(string prefix, string head, IEnumerable<string> missing)
    {
        using var earlier = new EarlierNames(git, prefix);
        Add([.. missing.ToList().SelectMany(rule => earlier.BeforeNow(head, now, rule) is { } name ? [(name, rule)] : Array.Empty<(EarlierName, string)>())]);
    }

    private void Add(List<(EarlierName Name, string Rule)> found)
    {
        foreach (var group in found.GroupBy(entry => (entry.Name.Prefix, entry.Name.Commit)))
        {
            trails.Enqueue(new Trail(
                group.Key.Prefix,
                group.Key.Commit,
                group.GroupBy(entry => entry.Name.Rule, StringComparer.Ordinal).ToDictionary(names => names.Key, names => names.First().Rule, StringComparer.Ordinal)));
        }
    }

    /// <summary>
    /// Follows each rule back as long as a parent expects the same, the first of several, as git follows a file: the commit where none does
    /// is the one that made it so. What the newest commit does not say is in none.
    /// </summary>
    private static IEnumerable<(string Rule, GitCommit Commit)> Walk(
        List<GitCommit> commits, GitExpectations expectations, IReadOnlyDictionary<string, ImmutableSortedSet<string>> now)
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
                    yield return (rule, commit);
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

            return said.TryGetValue(rule, out var texts) && RuleExpectations.IsSame(now[rule], texts);
        }
    }

    /// <summary>Rules in a workspace up to a commit.</summary>
    /// <param name="Prefix">The path of the workspace.</param>
    /// <param name="Head">The commit.</param>
    /// <param name="Rules">By the name of a rule there, its name now.</param>
    private sealed record Trail(string Prefix, string Head, IReadOnlyDictionary<string, string> Rules);
}
