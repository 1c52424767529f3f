using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Comparison.Promises;

/// <summary>
/// Finds rules that are gone again in rules that are new, by what they claim: else whoever renames a control, a rule or a feed could loosen it
/// unseen. A rule is found again in its control, and where that is gone in a new one that has the same title or is mapped on a provision that it
/// was mapped on; and there where it has the same name, measures the same, or is of the same document. The other way round the pairs are the same.
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
        var byTrait = come.SelectMany(claim => claim.Traits.Select(trait => (Trait: trait, Claim: claim))).ToLookup(pair => pair.Trait, pair => pair.Claim, StringComparer.Ordinal);
        var pairs = gone
            .SelectMany(claim => claim.Traits.SelectMany(trait => byTrait[trait]).Distinct().Select(other => (Gone: claim, Come: other, Alike: claim.LikenessTo(other))))
            .OrderByDescending(pair => pair.Alike)
            .ThenBy(pair => Lower(pair.Gone.Subject, pair.Come.Subject), StringComparer.Ordinal)
            .ThenBy(pair => Upper(pair.Gone.Subject, pair.Come.Subject), StringComparer.Ordinal);
        foreach (var (old, now, _) in pairs)
        {
            if (!found.afterByBefore.ContainsKey(old.Subject) && found.beforeByAfter.TryAdd(now.Subject, old.Subject))
            {
                found.afterByBefore.Add(old.Subject, now.Subject);
                found.renamed.UnionWith([old.Control, now.Control]);
            }
        }

        return found;
    }

    /// <summary>The names on both sides of a rule of either, <c>CONTROL/RULE</c>; null where it has one name only. What is gone is not there, so no name is on both.</summary>
    public (string Before, string After)? NamesOf(string rule) =>
        afterByBefore.TryGetValue(rule, out var after) ? (rule, after)
        : beforeByAfter.TryGetValue(rule, out var before) ? (before, rule)
        : null;

    /// <summary>Whether some rule of a control is found again in one of another name.</summary>
    public bool IsRenamed(ControlSymbol control) => renamed.Contains(control);

    private static string Lower(string left, string right) => string.CompareOrdinal(left, right) <= 0 ? left : right;

    private static string Upper(string left, string right) => string.CompareOrdinal(left, right) <= 0 ? right : left;

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
        })];
    }

    /// <param name="control">Whose rule it is.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="leaves">What the control is mapped on, where it is on one side only.</param>
    /// <param name="key">By which name both sides know the control; null where it is on one side only.</param>
    private sealed class Claim(ControlSymbol control, EvidenceSymbol rule, ImmutableHashSet<string> leaves, string? key)
    {
        private readonly ImmutableHashSet<string> measures = ControlClaims.MeasuresOf(rule);

        public ControlSymbol Control => control;

        public string Subject { get; } = $"{control.Name}/{rule.Name}";

        /// <summary>Two that have one of these in common may be the same.</summary>
        public IEnumerable<string> Traits =>
            from of in key is not null ? [$"control {key}"] : leaves.Select(leaf => $"leaf {leaf}").Append($"title {control.Title}")
            from what in measures.Append($"rule {rule.Name}")
            select $"{of}\n{what}";

        private ImmutableHashSet<string> Leaves => leaves;

        private string RuleName => rule.Name;

        public int LikenessTo(Claim other) =>
            (RuleName == other.RuleName ? 4 : 0)
            + (control.Title == other.Control.Title ? 4 : 0)
            + (leaves.SetEquals(other.Leaves) ? 2 : 0)
            + (measures.SetEquals(other.measures) ? 2 : measures.Overlaps(other.measures) ? 1 : 0)
            + (rule.Feed?.Name == other.FeedName ? 1 : 0);

        private string? FeedName => rule.Feed?.Name;
    }
}
