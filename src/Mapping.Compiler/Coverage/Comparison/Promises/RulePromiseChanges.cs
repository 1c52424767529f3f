using System.Collections.Immutable;

namespace Mapping.Compiler.Coverage.Comparison.Promises;

/// <summary>The changes by the rules that they can turn: those of a rule itself, and of the feeds that it reads on either side.</summary>
internal sealed class RulePromiseChanges
{
    private readonly ILookup<string, PromiseChange> bySubject;
    private readonly ILookup<(string Control, string Rule), string> feeds;
    private readonly Dictionary<(string Control, string Rule), ImmutableArray<PromiseChange>> known = [];

    public RulePromiseChanges(ComparedWorkspace before, ComparedWorkspace after, ImmutableArray<PromiseChange> changes, Renamings renamed)
    {
        bySubject = changes.Where(IsOfRules).ToLookup(change => change.Subject, StringComparer.Ordinal);
        feeds = new[] { before, after }
            .SelectMany(side => side.Symbols.Controls)
            .SelectMany(control => control.Evidence.Select(rule => (Key: RenamedRules.Parts(renamed.Rules.KeyOf(control, rule, renamed.Names)), Feed: rule.Feed?.Name)))
            .Where(pair => pair.Feed is not null)
            .ToLookup(pair => pair.Key, pair => pair.Feed ?? "");
    }

    /// <param name="rule">As <c>CONTROL/RULE</c>.</param>
    public ImmutableArray<PromiseChange> Of(string rule) => RenamedRules.Parts(rule) is var (control, name) ? Of(control, name) : [];

    /// <summary>The same list each time, so that equal changes can be told by it.</summary>
    public ImmutableArray<PromiseChange> Of(string control, string rule)
    {
        if (!known.TryGetValue((control, rule), out var changes))
        {
            changes = [.. feeds[(control, rule)].Distinct().Prepend($"{control}/{rule}").SelectMany(subject => bySubject[subject])];
            known.Add((control, rule), changes);
        }

        return changes;
    }

    private static bool IsOfRules(PromiseChange change) => change.Kind is >= PromiseKind.Rule and < PromiseKind.Content;
}
