using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Comparison;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Reports.Markdown;
using Mapping.Reports.Text;

namespace Mapping.Reports.Comparison;

/// <summary>A comparison for a pull request: what got worse stands open, the rest is folded where the page can fold.</summary>
public sealed class ComparisonMarkdown
{
    private readonly MarkdownPage page;
    private readonly int rowsShown;
    private readonly int systemsShown;

    private ComparisonMarkdown(MarkdownPage page, int rowsShown, int systemsShown)
    {
        this.page = page;
        this.rowsShown = rowsShown;
        this.systemsShown = systemsShown;
    }

    /// <summary>How many rows of a table and how many systems are shown, the most first; JSON gives all of them.</summary>
    private static readonly ImmutableArray<(int Rows, int Systems)> Sizes = [(100, int.MaxValue), (25, 50), (10, 20), (3, 10), (1, 3), (0, 0)];

    /// <summary>Writes as much as a comment on a pull request may hold.</summary>
    public static void Write(TextWriter output, ComparedSides sides) => CommentLimit.Write(
        output, Sizes, (text, size) => new ComparisonMarkdown(new MarkdownPage(text), size.Rows, size.Systems).Write(sides));

    private void Write(ComparedSides sides)
    {
        var comparison = sides.Comparison;
        page.Heading(2, $"Mapping: {sides.Before} → {sides.After}");
        page.Paragraph($"As of {DateWords.Of(comparison.AsOf)}. {ChangeWords.Summary(sides)}");
        WriteErrors(sides);
        var changed = comparison.Systems.Where(system => system.IsChanged).ToList();
        foreach (var system in changed.Take(systemsShown))
        {
            WriteSystem(system);
        }

        if (changed.Count > systemsShown)
        {
            page.Paragraph($"And {Counts.Of(changed.Count - systemsShown, "system")} more; --format json has all of them.");
        }

        WriteTable("Gates", ["gate", "before", "after", "why"], comparison.Gates, gate =>
            [ChangeWords.GateName(gate), ChangeWords.Gate(gate.Before), ChangeWords.Gate(gate.After), Requirements(gate)]);
        WriteTable("Evidence", ["rule", "before", "after", "why"], comparison.Evidence, rule =>
            [$"{rule.Control}/{rule.Rule} for {string.Join(", ", rule.Systems)}", Verdict(rule.Before), Verdict(rule.After), (rule.After ?? rule.Before)?.Cause ?? ""]);
        WriteTable("Promises", ["promise", "change"], [.. comparison.Promises.OrderBy(promise => promise.Direction)], promise =>
            [PromiseWords.Of(promise), PromiseWords.Label(promise)]);
        WriteTable("Provisions that say something else", ["provision", "change", "mappings"], [.. comparison.Provisions.OrderBy(provision => provision.Controls.IsEmpty)], provision =>
            [ProvisionWords.Name(provision), ProvisionWords.Of(provision), ProvisionWords.Mapped(provision)]);
        WriteTable("Controls", ["control", "before", "after"], comparison.Controls, control =>
            [ChangeWords.Name(control), ChangeWords.Of(control.Before), ChangeWords.Of(control.After)]);
        WriteTable("Mappings", ["mapping", "change"], comparison.Mappings, mapping =>
            [ChangeWords.MappingOf(mapping), ChangeWords.Mapping(mapping)]);
        WriteTable("Frameworks", ["framework", "before", "after"], comparison.Frameworks, framework =>
            [framework.Id, framework.Before ?? "not in use", framework.After ?? "not in use"]);
    }

    private void WriteErrors(ComparedSides sides)
    {
        foreach (var (hasErrors, source) in new[] { (sides.BeforeHasErrors, sides.Before), (sides.AfterHasErrors, sides.After) })
        {
            if (hasErrors)
            {
                page.Paragraph($"The sources of {source} have errors. What follows compares what is whole of them; no gate is compared.");
            }
        }
    }

    private void WriteSystem(SystemChange system)
    {
        page.Heading(3, $"{system.Name}: {system.Title}{ChangeWords.Presence(system)}");
        var totals = string.Join(", ", ChangeWords.Totals(system));
        if (totals.Length > 0)
        {
            page.Paragraph($"Totals: {totals}.");
        }

        foreach (var (direction, heading) in ChangeWords.Directions)
        {
            var changes = system.Obligations.Where(change => change.Direction == direction).ToImmutableArray();
            WriteTable($"{heading} ({changes.Length})", ["obligation", "before", "after", "why"], changes, change =>
                [$"{ChangeWords.Name(change)}: {change.Provision.Title}", change.Before?.Name ?? "", change.After?.Name ?? "", Reasons(change)]);
        }
    }

    private static string Requirements(GateChange gate) =>
        string.Join("; ", gate.Requirements.Where(requirement => requirement.IsChanged).Select(ChangeWords.Requirement));

    private static string Reasons(ObligationChange change) => string.Join("; ", change.Reasons.Select(ReasonWords.Of));

    private static string Verdict(JudgedRule? rule) => rule is null ? "" : CoverageNames.NameOf(rule.Verdict);

    private void WriteTable<T>(
        string heading, ImmutableArray<string> columns, ImmutableArray<T> items, Func<T, ImmutableArray<string>> cells)
    {
        if (items.IsEmpty)
        {
            return;
        }

        page.Heading(4, heading);
        if (rowsShown > 0)
        {
            page.Table(columns, items.Take(rowsShown).Select(cells));
        }

        if (items.Length > rowsShown)
        {
            page.Paragraph($"And {Counts.Of(items.Length - rowsShown, "row")} more; --format json has all of them.");
        }
    }
}
