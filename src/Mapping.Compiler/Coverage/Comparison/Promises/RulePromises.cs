using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Comparison.Promises;

/// <summary>
/// What rules of evidence ask: limits, filters, windows, ages, thresholds, documents. A control that is on one side only is told of as such; one
/// that has another name there is asked the same.
/// </summary>
internal static class RulePromises
{
    /// <summary>The clauses that are asked about one by one.</summary>
    private static readonly string[] Known = ["expect", "within", "fresh", "from", "threshold"];

    public static IEnumerable<Promise> Of(ComparedWorkspace side, ComparedWorkspace other, Renamings renamed, DeclaredNames declared)
    {
        var (names, rules) = (renamed.Names, renamed.Rules);
        var theirs = other.Symbols.Controls.ToLookup(control => control.Name, StringComparer.Ordinal);
        var byName = other.Symbols.Controls.SelectMany(control => control.Evidence.Select(rule => (Name: $"{control.Name}/{rule.Name}", Rule: rule)))
            .ToLookup(pair => pair.Name, pair => pair.Rule, StringComparer.Ordinal);
        ImmutableArray<SystemSymbol> systems =
            [.. side.Coverage.Systems.Select(coverage => coverage.System).Where(system => other.Has(system, names))];
        return side.Symbols.Controls.Where(control => IsThere(control) || rules.IsRenamed(control))
            .SelectMany(control => OfControl(side, control, names, declared, IsThere(control) ? systems : [], subject => byName[TheirNameOf(subject)].FirstOrDefault())
                .Select(promise => promise with
                {
                    Declaration = DeclarationOf(names.KeyOf(control)),
                    Key = declared.WithFeedsOfAfter(promise.Key),
                    Known = declared.WithFeedsOfAfter(promise.Known),
                }))
            .Select(promise => rules.NamesOf(promise.Subject) is var (before, after)
                ? promise with { Declaration = DeclarationOf(after[..after.IndexOf('/', StringComparison.Ordinal)]), Subject = after, SubjectBefore = before }
                : promise);

        bool IsThere(ControlSymbol control) => theirs.Contains(control.Name) || names.IsRenamed(control);

        // Both sides know a rule that was renamed by its name on the second one.
        string TheirNameOf(string subject) => rules.NamesOf(subject) is var (before, after) ? (subject == before ? after : before) : subject;
    }

    private static string DeclarationOf(string control) => $"control {control}";

    private static IEnumerable<Promise> OfControl(
        ComparedWorkspace side, ControlSymbol control, RenamedNames names, DeclaredNames declared, ImmutableArray<SystemSymbol> systems, Func<string, EvidenceSymbol?> theirs)
    {
        var declaration = DeclarationOf(control.Name);
        foreach (var system in systems.Where(control.IsFor))
        {
            var key = names.KeyOf(control);
            yield return new Promise(PromiseKind.ControlSystems, declaration, key, system.Name)
            {
                Key = names.KeyOf(system),
                Known = names.KeyOf(system),
                SubjectBefore = names.ControlBefore(key),
            };
        }

        var items = side.ItemsOf(declaration).ToLookup(item => item.Subject, StringComparer.Ordinal);
        foreach (var rule in control.Evidence)
        {
            var subject = $"{control.Name}/{rule.Name}";
            yield return new Promise(PromiseKind.Rule, declaration, subject, "declared");
            foreach (var promise in theirs(subject) is { } same
                ? OfRule(side, declaration, subject, rule, same, declared).Concat(Texts(side, control, subject, rule, same)).Concat(ThresholdPromises.Settings(side, control, rule, same)).Concat(ThresholdPromises.Lateness(side, control, rule, same, names)).Concat(Clauses(side, control, items[subject], rule, same)).Concat(Filters(declaration, items[subject], rule, same, declared))
                : [])
            {
                yield return promise;
            }
        }
    }

    private static IEnumerable<Promise> OfRule(ComparedWorkspace side, string declaration, string subject, EvidenceSymbol rule, EvidenceSymbol their, DeclaredNames declared)
    {
        var changed = side.ThresholdChanges.GetValueOrDefault(subject);
        var implied = new ImpliedLimits(rule.Expectations, their.Expectations);

        // What both sides expect in the same words is promised as before, whatever else is: it is paired with nothing else.
        var same = their.Expectations.Select(expectation => declared.WithFeedsOfAfter(expectation.Text)).ToHashSet(StringComparer.Ordinal);
        foreach (var expectation in rule.Expectations.Where(expectation => !same.Contains(declared.WithFeedsOfAfter(expectation.Text))))
        {
            yield return LimitPromise.Of(declaration, subject, expectation, implied, rule.Threshold?.Set) with
            {
                Changed = changed?.On > rule.Threshold?.Set ? changed : null,
            };
        }

        if (rule.Feed is not null)
        {
            // A shorter window asks for newer records, and looks at fewer of them.
            yield return DurationPromise.Of(PromiseKind.Window, declaration, subject, rule.Within) with { OfLess = PromiseDirection.Differs };
            yield return DurationPromise.Of(PromiseKind.Freshness, declaration, subject, rule.Fresh);
        }

        if (rule.Document is { } document)
        {
            yield return DurationPromise.Of(PromiseKind.Review, declaration, subject, document.Review);
        }
    }

    /// <summary>
    /// The text that an approval names, or the one that lies there where neither side's approval names one. An approval that is of another text
    /// now and still of the same day did not see that one.
    /// </summary>
    private static IEnumerable<Promise> Texts(ComparedWorkspace side, ControlSymbol control, string subject, EvidenceSymbol rule, EvidenceSymbol their)
    {
        if (rule.Document is { } document && (document.Sha256 ?? (their.Document?.Sha256 is null ? FoundText(side, control, rule) : null)) is { } digest)
        {
            yield return new Promise(PromiseKind.Text, $"control {control.Name}", subject, $"sha256 {digest}")
            {
                Looseness = Approval(document),
                OfLess = document.Sha256 is null ? PromiseDirection.Differs : PromiseDirection.Stronger,
                OfEqual = PromiseDirection.Weaker,
                Set = document.ApprovedOn,
            };
        }
    }

    private static string? FoundText(ComparedWorkspace side, ControlSymbol control, EvidenceSymbol rule) =>
        side.Coverage.Systems.Select(coverage => coverage.System).FirstOrDefault(control.IsFor) is { } system
        && side.Evidence.Of(control, rule, system).Files is [{ Sha256: { } digest }]
            ? digest
            : null;

    private static IEnumerable<Promise> Clauses(ComparedWorkspace side, ControlSymbol control, IEnumerable<DeclaredItem> items, EvidenceSymbol rule, EvidenceSymbol their) =>
        from item in items
        where !Known.Contains(item.Word)
        let kind = item.Word switch
        {
            "document" => PromiseKind.Document,
            _ => PromiseKind.Clause,
        }
        let text = kind == PromiseKind.Document ? Without(Without(item.Text, " review "), " of sha256 ") : item.Text
        select new Promise(kind, $"control {control.Name}", item.Subject, text)
        {
            Key = item.Word,
            Looseness = kind == PromiseKind.Document && rule.Document is { Sha256: not null } bound ? Approval(bound) : null,
            Cadence = item.Word == "every" && rule.Cadence is { } cadence ? new AskedCadence(cadence.Period, cadence.Tolerated) : null,
        };

    private static IEnumerable<Promise> Filters(string declaration, IEnumerable<DeclaredItem> items, EvidenceSymbol rule, EvidenceSymbol their, DeclaredNames declared) =>
        items.Where(item => item.Word == "from").SelectMany(item => FilterPromise.Of(declaration, item.Subject, TextOf(item, rule), rule, their, declared));

    /// <summary>The name of a limit does not say what it is.</summary>
    private static string TextOf(DeclaredItem item, EvidenceSymbol rule)
    {
        var words = item.Text.Split(' ');
        return string.Join("", rule.Limits.Where(limit => words.Contains(limit.Name)).Select(limit => $", {limit.Name} {limit.Amount}").Prepend(item.Text));
    }

    /// <summary>Who approves the text of a document anew on a later day has promised no less.</summary>
    private static Looseness Approval(DocumentSymbol document) =>
        new($"approval of {document.Path} by {document.ApprovedBy?.Name}", -document.ApprovedOn.DayNumber);

    /// <summary>A document without a clause that is asked about on its own; what stands in the quotes of its path is no clause.</summary>
    private static string Without(string text, string clause) =>
        text.LastIndexOf(clause, StringComparison.Ordinal) is var start && start > text.LastIndexOf(" approved by ", StringComparison.Ordinal) ? text[..start] : text;
}
