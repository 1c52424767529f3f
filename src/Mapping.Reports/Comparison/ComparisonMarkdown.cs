using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Comparison;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Reports.Markdown;
using Mapping.Reports.Text;

namespace Mapping.Reports.Comparison;

/// <summary>A comparison for a pull request: what got worse stands open, the rest is folded where the page can fold.</summary>
public static class ComparisonMarkdown
{
    /// <summary>A comment on a pull request has a limit, and nobody reads a thousand rows there; JSON gives all of them.</summary>
    private const int RowsShown = 100;

    public static void Write(MarkdownPage page, ComparedSides sides)
    {
        var comparison = sides.Comparison;
        page.Heading(2, $"Mapping: {sides.Before} → {sides.After}");
        page.Paragraph($"As of {DateWords.Of(comparison.AsOf)}. {ChangeWords.Summary(sides)}");
        WriteErrors(page, sides);
        foreach (var system in comparison.Systems.Where(system => system.IsChanged))
        {
            WriteSystem(page, system);
        }

        WriteTable(page, "Gates", ["gate", "before", "after", "why"], comparison.Gates, gate =>
            [ChangeWords.GateName(gate), ChangeWords.Gate(gate.Before), ChangeWords.Gate(gate.After), Requirements(gate)]);
        WriteTable(page, "Evidence", ["rule", "before", "after", "why"], comparison.Evidence, rule =>
            [$"{rule.Control}/{rule.Rule} for {string.Join(", ", rule.Systems)}", Verdict(rule.Before), Verdict(rule.After), (rule.After ?? rule.Before)?.Cause ?? ""]);
        WriteTable(page, "Promises", ["promise", "change"], [.. comparison.Promises.OrderBy(promise => promise.Direction)], promise =>
            [PromiseWords.Of(promise), ComparisonNames.NameOf(promise.Direction)]);
        WriteTable(page, "Provisions that say something else", ["provision", "change", "mappings"], [.. comparison.Provisions.OrderBy(provision => provision.Controls.IsEmpty)], provision =>
            [ProvisionWords.Name(provision), ProvisionWords.Of(provision), ProvisionWords.Mapped(provision)]);
        WriteTable(page, "Controls", ["control", "before", "after"], comparison.Controls, control =>
            [control.Name, ChangeWords.Of(control.Before), ChangeWords.Of(control.After)]);
        WriteTable(page, "Mappings", ["mapping", "change"], comparison.Mappings, mapping =>
            [ChangeWords.MappingOf(mapping), ChangeWords.Mapping(mapping)]);
        WriteTable(page, "Frameworks", ["framework", "before", "after"], comparison.Frameworks, framework =>
            [framework.Id, framework.Before ?? "not in use", framework.After ?? "not in use"]);
    }

    private static void WriteErrors(MarkdownPage page, ComparedSides sides)
    {
        foreach (var (hasErrors, source) in new[] { (sides.BeforeHasErrors, sides.Before), (sides.AfterHasErrors, sides.After) })
        {
            if (hasErrors)
            {
                page.Paragraph($"The sources of {source} have errors. What follows compares what is whole of them; no gate is compared.");
            }
        }
    }

    private static void WriteSystem(MarkdownPage page, SystemChange system)
    {
        var presence = system.Before is null ? " (new)" : system.After is null ? " (gone)" : "";
        page.Heading(3, $"{system.Name}: {system.Title}{presence}");
        var totals = string.Join(", ", ChangeWords.Totals(system));
        if (totals.Length > 0)
        {
            page.Paragraph($"Totals: {totals}.");
        }

        foreach (var (direction, heading) in ChangeWords.Directions)
        {
            var changes = system.Obligations.Where(change => change.Direction == direction).ToImmutableArray();
            WriteTable(page, $"{heading} ({changes.Length})", ["obligation", "before", "after", "why"], changes, change =>
                [$"{ChangeWords.Name(change)}: {change.Provision.Title}", change.Before?.Name ?? "", change.After?.Name ?? "", Reasons(change)]);
        }
    }

    private static string Requirements(GateChange gate) =>
        string.Join("; ", gate.Requirements.Where(requirement => requirement.IsChanged).Select(ChangeWords.Requirement));

    private static string Reasons(ObligationChange change) => string.Join("; ", change.Reasons.Select(ReasonWords.Of));

    private static string Verdict(JudgedRule? rule) => rule is null ? "" : CoverageNames.NameOf(rule.Verdict);

    private static void WriteTable<T>(
        MarkdownPage page, string heading, ImmutableArray<string> columns, ImmutableArray<T> items, Func<T, ImmutableArray<string>> cells)
    {
        if (items.IsEmpty)
        {
            return;
        }

        page.Heading(4, heading);
        page.Table(columns, items.Take(RowsShown).Select(cells));
        if (items.Length > RowsShown)
        {
            page.Paragraph($"And {Counts.Of(items.Length - RowsShown, "row")} more; --format json has all of them.");
        }
    }
}
