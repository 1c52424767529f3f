using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Comparison.Promises;

/// <summary>
/// Finds rules that are gone again in rules that are new, by what they claim: else whoever renames a control, a rule or a feed could loosen it
/// unseen. A rule is found again in its control, and where that is gone in a new one that has the same title or is mapped on a provision that it
/// was mapped on; and there where it has the same name, measures the same, or is of the same document. What is left is found again in any other control. The
/// other way round the pairs are the same.
/// </summary>
internal sealed class RenamedRules
{
    private readonly Dictionary<string, string> afterByBefore = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> beforeByAfter = new(StringComparer.Ordinal);
    private readonly HashSet<ControlSymbol> renamed = [];

    private RenamedRules()
    {
    }

    public static RenamedRules Of(ComparedWorkspace before, ComparedWorkspace after, FrameworkKeys keys, RenamedNames names)
    {
        var (gone, come) = (ClaimsOf(before, after, keys, names), ClaimsOf(after, before, keys, names));
        var found = new RenamedRules();
        foreach (var likeness in Likeness.All)
        {
            found.Pair(gone, come, likeness);
        }

        foreach (var content in Claim.Contents)
        {
            found.PairMoved(gone, come, content);
        }

        return found;
    }

    /// <summary>The names on both sides of a rule of either, <c>CONTROL/RULE</c>; null where it has one name only. What is gone is not there, so no name is on both.</summary>
    public (string Before, string After)? NamesOf(string rule) =>
        afterByBefore.TryGetValue(rule, out var after) ? (rule, after)
        : beforeByAfter.TryGetValue(rule, out var before) ? (before, rule)
        : null;

    /// <summary>By which name both sides know a rule of a control.</summary>
    public string KeyOf(ControlSymbol control, EvidenceSymbol rule, RenamedNames names) =>
        NamesOf($"{control.Name}/{rule.Name}")?.After ?? $"{names.KeyOf(control)}/{rule.Name}";

    /// <summary>Whether some rule of a control is found again in one of another name.</summary>
    public bool IsRenamed(ControlSymbol control) => renamed.Contains(control);

    /// <summary>
    /// Pairs what is alike in all of it, in the order of names. Whoever is alike in more has been paired before, so nobody need look at every pair: what is
    /// left of a group is on one side.
    /// </summary>
    private void Pair(List<Claim> gone, List<Claim> come, Likeness likeness)
    {
        var ours = gone.Where(claim => !afterByBefore.ContainsKey(claim.Subject)).ToList();
        if (ours.Count == 0)
        {
            return;
        }

        var theirs = GroupsOf(come.Where(claim => !beforeByAfter.ContainsKey(claim.Subject)), likeness);
        foreach (var group in GroupsOf(ours, likeness).OrderBy(group => group.Key.Trait, StringComparer.Ordinal))
        {
            if (theirs.Contains(group.Key))
            {
                var (old, now) = (group.Where(claim => !afterByBefore.ContainsKey(claim.Subject)), theirs[group.Key].Where(claim => !beforeByAfter.ContainsKey(claim.Subject)));
                foreach (var pair in old.Zip(now).ToList())
                {
                    Add(pair.First, pair.Second);
                }
            }
        }
    }

    /// <summary>What moved into another control is known by its name and by what it asks of which feed, where no other one is left that is such. One of the two controls is on both sides.</summary>
    private void PairMoved(List<Claim> gone, List<Claim> come, Func<Claim, string?> content)
    {
        var theirs = come.Where(claim => !beforeByAfter.ContainsKey(claim.Subject)).ToLookup(content, StringComparer.Ordinal);
        foreach (var group in gone.Where(claim => !afterByBefore.ContainsKey(claim.Subject)).GroupBy(content, StringComparer.Ordinal).ToList())
        {
            if (group.Key is { } same && group.ToList() is [var old] && theirs[same].ToList() is [var now] && (old.Stays || now.Stays))
            {
                Add(old, now);
            }
        }
    }

    private void Add(Claim old, Claim now)
    {
        if (!afterByBefore.ContainsKey(old.Subject) && beforeByAfter.TryAdd(now.Subject, old.Subject))
        {
            afterByBefore.Add(old.Subject, now.Subject);
            renamed.UnionWith([old.Control, now.Control]);
        }
    }

    /// <summary>The control and the rule in a name of both.</summary>
    public static (string Control, string Rule) Parts(string name) =>
        (name[..name.IndexOf('/', StringComparison.Ordinal)], name[(name.IndexOf('/', StringComparison.Ordinal) + 1)..]);

    private static ILookup<ClaimKey, Claim> GroupsOf(IEnumerable<Claim> claims, Likeness likeness) =>
        claims.SelectMany(claim => claim.KeysOf(likeness).Select(key => (Key: key, Claim: claim))).ToLookup(pair => pair.Key, pair => pair.Claim);

    /// <summary>The rules that the other side does not have under their name: in a control that has two, that is every one.</summary>
    private static List<Claim> ClaimsOf(ComparedWorkspace side, ComparedWorkspace other, FrameworkKeys keys, RenamedNames names)
    {
        var theirs = other.Symbols.Controls.ToLookup(control => control.Name, StringComparer.Ordinal);
        return [.. side.Symbols.Controls.SelectMany(control =>
        {
            var stays = theirs.Contains(control.Name) || names.IsRenamed(control);
            var known = theirs[control.Name].SelectMany(their => their.Evidence).Select(rule => rule.Name).ToHashSet(StringComparer.Ordinal);
            var unknown = control.Evidence.Where(rule => !known.Contains(rule.Name)).ToList();
            var leaves = stays || unknown.Count == 0 ? [] : ControlClaims.LeavesOf(control, keys);
            return unknown.Select(rule => new Claim(control, rule, leaves, stays ? names.KeyOf(control) : null));
        }).DistinctBy(claim => claim.Subject).OrderBy(claim => claim.Subject, StringComparer.Ordinal)];
    }

    /// <summary>What a group of rules has in common: a trait, and whatever else a likeness asks for; null where it does not.</summary>
    private readonly record struct ClaimKey(string Trait, string? Rule, string? Title, string? Leaves, string? Measures, string? Feed);

    /// <summary>In what two rules are alike besides the trait that they have in common.</summary>
    /// <param name="ByMeasure">Whether that trait is a figure or a document; else it is the name of the rule.</param>
    /// <param name="Rule">The name of the rule.</param>
    /// <param name="Title">The title of the control.</param>
    /// <param name="Leaves">All that the control is mapped on.</param>
    /// <param name="Measures">All that the rule measures.</param>
    /// <param name="Feed">The feed that it reads.</param>
    private sealed record Likeness(bool ByMeasure, bool Rule, bool Title, bool Leaves, bool Measures, bool Feed)
    {
        /// <summary>What says most comes first.</summary>
        public static ImmutableArray<Likeness> All { get; } = [.. from byMeasure in Both
                                                                 from rule in byMeasure ? Both : [true]
                                                                 from title in Both
                                                                 from leaves in Both
                                                                 from measures in Both
                                                                 from feed in Both
                                                                 let likeness = new Likeness(byMeasure, rule, title, leaves, measures, feed)
                                                                 orderby likeness.Weight descending
                                                                 select likeness];

        private static bool[] Both => [true, false];

        private int Weight => (Rule ? 4 : 0) + (Title ? 4 : 0) + (Leaves ? 2 : 0) + (Measures ? 2 : ByMeasure ? 1 : 0) + (Feed ? 1 : 0);
    }

    /// <param name="control">Whose rule it is.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="leaves">What the control is mapped on, where it is on one side only.</param>
    /// <param name="key">By which name both sides know the control; null where it is on one side only.</param>
    private sealed class Claim(ControlSymbol control, EvidenceSymbol rule, ImmutableHashSet<string> leaves, string? key)
    {
        private readonly ImmutableHashSet<string> measures = ControlClaims.MeasuresOf(rule);
        private readonly string allLeaves = Said(leaves);

        /// <summary>By what a rule is known in whatever control it stands; what says most comes first.</summary>
        public static ImmutableArray<Func<Claim, string?>> Contents { get; } =
        [
            claim => claim.measures.IsEmpty ? null : $"{claim.RuleName}\n{claim.FeedName}\n{claim.AllMeasures}",
            claim => claim.measures.IsEmpty ? null : $"{claim.RuleName}\n{claim.AllMeasures}",
            claim => claim.FeedName is null ? null : $"{claim.RuleName}\n{claim.FeedName}",
            claim => claim.measures.IsEmpty ? null : $"{claim.FeedName}\n{claim.AllMeasures}",
        ];

        public ControlSymbol Control => control;

        /// <summary>Whether its control is on both sides.</summary>
        public bool Stays => key is not null;

        private string RuleName => rule.Name;

        private string? FeedName => rule.Feed?.Name;

        public string Subject { get; } = $"{control.Name}/{rule.Name}";

        private string AllMeasures => field ??= Said(measures);

        /// <summary>Two that have one of these in common may be the same, and are alike.</summary>
        public IEnumerable<ClaimKey> KeysOf(Likeness likeness) =>
            from of in key is not null ? [$"control {key}"] : leaves.Select(leaf => $"leaf {leaf}").Append($"title {control.Title}")
            from what in likeness.ByMeasure ? measures : [$"rule {rule.Name}"]
            select new ClaimKey(
                $"{of}\n{what}",
                likeness.Rule ? rule.Name : null,
                likeness.Title ? control.Title : null,
                likeness.Leaves ? allLeaves : null,
                likeness.Measures ? AllMeasures : null,
                likeness.Feed ? rule.Feed?.Name ?? "" : null);

        private static string Said(IEnumerable<string> traits) => string.Join('\n', traits.Order(StringComparer.Ordinal));
    }
}
