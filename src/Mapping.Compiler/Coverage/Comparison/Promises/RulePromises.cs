using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Comparison.Promises;

/// <summary>What rules of evidence ask: limits, filters, windows, ages, thresholds, documents. A control that is on one side only is told of as such.</summary>
internal static class RulePromises
{
    /// <summary>The clauses that are asked about one by one.</summary>
    private static readonly string[] Known = ["expect", "within", "fresh", "from"];

    public static IEnumerable<Promise> Of(ComparedWorkspace side, ComparedWorkspace other)
    {
        var theirs = other.Symbols.Controls.ToLookup(control => control.Name, StringComparer.Ordinal);
        ImmutableArray<SystemSymbol> systems =
            [.. side.Coverage.Systems.Select(coverage => coverage.System).Where(system => other.FindSystem(system.Name) is not null)];
        return side.Symbols.Controls.Where(control => theirs.Contains(control.Name))
            .SelectMany(control => OfControl(side, control, theirs[control.Name].First(), systems));
    }

    private static IEnumerable<Promise> OfControl(
        ComparedWorkspace side, ControlSymbol control, ControlSymbol their, ImmutableArray<SystemSymbol> systems)
    {
        var declaration = $"control {control.Name}";
        foreach (var system in systems.Where(control.IsFor))
        {
            yield return new Promise(PromiseKind.ControlSystems, declaration, control.Name, system.Name) { Key = system.Name };
        }

        var items = side.ItemsOf(declaration).ToLookup(item => item.Subject, StringComparer.Ordinal);
        foreach (var rule in control.Evidence)
        {
            var subject = $"{control.Name}/{rule.Name}";
            yield return new Promise(PromiseKind.Rule, declaration, subject, "declared");
            foreach (var promise in their.Evidence.FirstOrDefault(same => same.Name == rule.Name) is { } same
                ? OfRule(side, declaration, subject, rule).Concat(Clauses(declaration, items[subject], rule)).Concat(Filters(declaration, items[subject], rule, same))
                : [])
            {
                yield return promise;
            }
        }
    }

    private static IEnumerable<Promise> OfRule(ComparedWorkspace side, string declaration, string subject, EvidenceSymbol rule)
    {
        var changed = side.ThresholdChanges.GetValueOrDefault(subject);
        foreach (var expectation in rule.Expectations)
        {
            yield return LimitPromise.Of(declaration, subject, expectation, rule.Threshold?.Set) with
            {
                Changed = changed?.On > rule.Threshold?.Set ? changed : null,
            };
        }

        if (rule.Feed is not null)
        {
            yield return DurationPromise.Of(PromiseKind.Window, declaration, subject, rule.Within);
            yield return DurationPromise.Of(PromiseKind.Freshness, declaration, subject, rule.Fresh);
        }

        if (rule.Document is { } document)
        {
            yield return DurationPromise.Of(PromiseKind.Review, declaration, subject, document.Review);
            if (document.Sha256 is { } digest)
            {
                yield return new Promise(PromiseKind.Text, declaration, subject, $"sha256 {digest}") { Looseness = Approval(document) };
            }
        }
    }

    private static IEnumerable<Promise> Clauses(string declaration, IEnumerable<DeclaredItem> items, EvidenceSymbol rule) =>
        from item in items
        where !Known.Contains(item.Word)
        let kind = item.Word switch
        {
            "threshold" => PromiseKind.Threshold,
            "document" => PromiseKind.Document,
            _ => PromiseKind.Clause,
        }
        let text = kind == PromiseKind.Document ? Without(Without(item.Text, " review "), " of sha256 ") : item.Text
        select new Promise(kind, declaration, item.Subject, text)
        {
            Key = item.Word,
            Looseness = kind switch
            {
                PromiseKind.Document => Approval(rule.Document),
                PromiseKind.Threshold => Setting(rule.Threshold),
                _ => null,
            },
        };

    private static IEnumerable<Promise> Filters(string declaration, IEnumerable<DeclaredItem> items, EvidenceSymbol rule, EvidenceSymbol their) =>
        items.Where(item => item.Word == "from").SelectMany(item => FilterPromise.Of(declaration, item.Subject, item.Text, rule, their));

    /// <summary>An earlier day claims more of a limit, and nothing shows it: what was late is then in time.</summary>
    private static Looseness? Setting(ThresholdSymbol? threshold) => threshold is null ? null : new Looseness("threshold set", -threshold.Set.DayNumber);

    /// <summary>Who approves the text of a document anew on a later day has promised no less; nobody can tell where no text is named.</summary>
    private static Looseness? Approval(DocumentSymbol? document) => document is { Sha256: not null }
        ? new Looseness($"approval of {document.Path} by {document.ApprovedBy?.Name}", -document.ApprovedOn.DayNumber)
        : null;

    /// <summary>A document without a clause that is asked about on its own; what stands in the quotes of its path is no clause.</summary>
    private static string Without(string text, string clause) =>
        text.LastIndexOf(clause, StringComparison.Ordinal) is var start && start > text.LastIndexOf(" approved by ", StringComparison.Ordinal) ? text[..start] : text;
}
