using System.Collections.Immutable;
using Mapping.Compiler.Coverage.Comparison;
using Mapping.Compiler.Coverage.Comparison.Promises;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Reports.Text;

namespace Mapping.Reports.Comparison;

/// <summary>A comparison for the terminal: obligations by system, gates, evidence, controls and mappings, then one line that sums it up.</summary>
public static class ComparisonText
{
    private const int LabelWidth = 24;

    private const int ProvisionsShown = 20;

    /// <summary>More names of blockers would hide the requirement.</summary>
    private const int BlockersShown = 5;

    public static void Write(TextPage page, ComparedSides sides)
    {
        var comparison = sides.Comparison;
        page.Line(new Piece($"{sides.Before} -> {sides.After}", Style.Strong), $", as of {DateWords.Of(comparison.AsOf)}");
        page.Gap();
        WriteErrors(page, sides);
        WriteSection(page, "Frameworks", comparison.Frameworks, change => page.Labelled(2, Label(change.Id), ChangeWords.Turn(change.Before, change.After)));
        foreach (var system in comparison.Systems.Where(system => system.IsChanged))
        {
            WriteSystem(page, system);
        }

        WriteSection(page, "Gates", comparison.Gates, gate => WriteGate(page, gate));
        WriteSection(page, "Evidence", comparison.Evidence, rule => WriteRule(page, rule));
        WriteSection(page, "Promises", PromisesOf(comparison), promise => page.Labelled(
            2, Label(PromiseWords.Label(promise), StyleOf(promise)), PromiseWords.Of(promise)));
        WriteProvisions(page, comparison);
        WriteSection(page, "Controls", comparison.Controls, control =>
            page.Labelled(2, Label($"{ChangeWords.Of(control.Before)} -> {ChangeWords.Of(control.After)}"), ChangeWords.Name(control)));
        WriteSection(page, "Mappings", comparison.Mappings, mapping =>
            page.Labelled(2, Label(ChangeWords.Mapping(mapping)), ChangeWords.MappingOf(mapping)));
        page.Paragraph(0, ChangeWords.Summary(sides), (comparison.HasRegression, sides.HasErrors) switch
        {
            (true, _) => Style.Error,
            (_, true) => Style.Warning,
            _ => Style.Good,
        });
    }

    private static void WriteErrors(TextPage page, ComparedSides sides)
    {
        foreach (var (hasErrors, source) in new[] { (sides.BeforeHasErrors, sides.Before), (sides.AfterHasErrors, sides.After) })
        {
            if (hasErrors)
            {
                page.Paragraph(0, $"The sources of {source} have errors. What follows compares what is whole of them; no gate is compared.", Style.Warning);
                page.Gap();
            }
        }
    }

    private static void WriteSystem(TextPage page, SystemChange system)
    {
        page.Line(new Piece(system.Name, Style.Strong), $"  {system.Title}{ChangeWords.Presence(system)}");
        foreach (var (direction, heading) in ChangeWords.Directions)
        {
            var changes = system.Obligations.Where(change => change.Direction == direction).ToImmutableArray();
            if (!changes.IsEmpty)
            {
                page.Line(new Piece($"  {heading}: {Counts.Of(changes.Length, "obligation")}", StyleOf(direction)));
                WriteObligations(page, changes);
            }
        }

        var totals = string.Join(", ", ChangeWords.Totals(system));
        if (totals.Length > 0)
        {
            page.Labelled(2, new Piece("Totals: ", Style.Muted), totals, Style.Muted);
        }

        page.Gap();
    }

    /// <summary>Neighbours that changed for the same reasons share the lines for them.</summary>
    private static void WriteObligations(TextPage page, ImmutableArray<ObligationChange> changes)
    {
        for (var i = 0; i < changes.Length; i++)
        {
            var change = changes[i];
            page.Labelled(4, Label(ChangeWords.Turn(change)), $"{ChangeWords.Name(change)}: {change.Provision.Title}");
            ImmutableArray<string> reasons = [.. change.Reasons.Select(ReasonWords.Of)];
            if (i + 1 < changes.Length && reasons.SequenceEqual(changes[i + 1].Reasons.Select(ReasonWords.Of)))
            {
                continue;
            }

            foreach (var reason in reasons)
            {
                page.Labelled(8, new Piece("- ", Style.Muted), reason, Style.Muted, hang: 2);
            }
        }
    }

    private static void WriteGate(TextPage page, GateChange gate)
    {
        var style = gate.IsRegression ? Style.Error : Style.Plain;
        page.Labelled(2, new Piece($"{ChangeWords.GateName(gate)}: ", Style.Strong), $"{ChangeWords.Gate(gate.Before)} -> {ChangeWords.Gate(gate.After)}", style, hang: 2);
        foreach (var requirement in gate.Requirements.Where(requirement => requirement.IsChanged))
        {
            page.Labelled(4, new Piece("- ", Style.Muted), ChangeWords.Requirement(requirement), hang: 2);
            var blockers = requirement.NewBlockers.Select(blocker => blocker.Provision.DisplayName).ToList();
            if (requirement.After is { Holds: false } && blockers.Count > 0)
            {
                page.Labelled(6, new Piece("blocked now by ", Style.Muted), Counts.Few(blockers, BlockersShown), Style.Muted, hang: 2);
            }
        }
    }

    private static void WriteRule(TextPage page, EvidenceChange rule)
    {
        var cause = (rule.After ?? rule.Before)?.Cause is { } text ? $": {text}" : "";
        page.Labelled(
            2,
            Label(ChangeWords.Turn(Verdict(rule.Before), Verdict(rule.After)), StyleOf(rule.Direction)),
            $"{rule.Control}/{rule.Rule} for {string.Join(", ", rule.Systems)}{cause}");
    }

    private static string? Verdict(JudgedRule? rule) => rule is null ? null : Compiler.Coverage.CoverageNames.NameOf(rule.Verdict);

    /// <summary>What somebody has mapped stands here in any case; a new edition may change hundreds of provisions that nobody has.</summary>
    private static void WriteProvisions(TextPage page, WorkspaceComparison comparison)
    {
        var mapped = comparison.Provisions.Count(provision => !provision.Controls.IsEmpty);
        var shown = comparison.Provisions.OrderBy(provision => provision.Controls.IsEmpty).Take(Math.Max(mapped, ProvisionsShown)).ToImmutableArray();
        WriteSection(page, "Provisions that say something else", shown, provision => page.Labelled(
            2, Label(ProvisionWords.Name(provision)), string.Join("; ", new[] { ProvisionWords.Of(provision), ProvisionWords.Mapped(provision) }.Where(text => text.Length > 0))));
        if (shown.Length < comparison.Provisions.Length)
        {
            page.Paragraph(0, $"And {Counts.Of(comparison.Provisions.Length - shown.Length, "provision")} more without a mapping; --format json has all of them.", Style.Muted);
            page.Gap();
        }
    }

    /// <summary>Weaker ones first.</summary>
    private static ImmutableArray<PromiseChange> PromisesOf(WorkspaceComparison comparison) => [.. comparison.Promises.OrderBy(promise => promise.Direction)];

    private static Style StyleOf(PromiseChange promise) => promise switch
    {
        { IsRegression: true } => Style.Error,
        { Direction: PromiseDirection.Weaker } => Style.Warning,
        _ => Style.Plain,
    };

    private static void WriteSection<T>(TextPage page, string heading, ImmutableArray<T> items, Action<T> write)
    {
        if (items.IsEmpty)
        {
            return;
        }

        page.Line(new Piece(heading, Style.Strong));
        foreach (var item in items)
        {
            write(item);
        }

        page.Gap();
    }

    private static Piece Label(string text, Style style = Style.Plain) => new(text.PadRight(LabelWidth) + "  ", style);

    private static Style StyleOf(ChangeDirection direction) => direction switch
    {
        ChangeDirection.Worse => Style.Error,
        ChangeDirection.Better => Style.Good,
        _ => Style.Strong,
    };
}
