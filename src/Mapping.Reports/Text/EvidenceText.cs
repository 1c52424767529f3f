using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;

namespace Mapping.Reports.Text;

/// <summary>How the evidence behind a system stands, and what does not pass: worst first, each cause once.</summary>
internal static class EvidenceText
{
    /// <summary>With causes that run over two lines this is about a screen.</summary>
    private const int CausesShown = 10;

    private const int RulesShown = 3;

    private const int VerdictWidth = 12;

    public static void Write(TextPage page, SystemCoverage system, EvidenceResults evidence)
    {
        var rules = RulesOf(system, evidence);
        if (rules.IsEmpty)
        {
            return;
        }

        page.Labelled(2, new Piece("Evidence", Style.Strong), $": {Totals(rules)}", hang: 2);
        var causes = rules
            .Where(rule => rule.Result.Verdict != EvidenceVerdict.Passing)
            .GroupBy(rule => (rule.Result.Verdict, Cause: CauseOf(rule)))
            .OrderByDescending(group => group.Key.Verdict)
            .ToList();
        foreach (var cause in causes.Take(CausesShown))
        {
            var label = Label(cause.Key.Verdict);
            var names = Counts.Few([.. cause.Select(rule => $"{rule.Control.Name}/{rule.Rule.Name}")], RulesShown);
            page.Labelled(4, label with { Text = label.Text.PadRight(VerdictWidth) }, $"{names}: {cause.Key.Cause}");
        }

        var more = causes.Skip(CausesShown).Sum(cause => cause.Count());
        if (more > 0)
        {
            page.Paragraph(4, $"and {more} more: \"mapping explain\" on an obligation shows its evidence", Style.Muted);
        }

        // What passes is not told above, and who believes it should know whom.
        var passing = rules.Where(rule => rule.Result.Verdict == EvidenceVerdict.Passing).ToList();
        WriteWeaker(page, passing.OrderBy(rule => rule.Rule.Feed?.TimeSource), rule => TimeWords.Of(rule.Rule.Feed?.TimeSource ?? TimeSource.Field));
        WriteWeaker(page, passing, rule => FeedWords.Signatures(rule.Rule.Feed?.Format));

        page.Gap();
    }

    private static void WriteWeaker(TextPage page, IEnumerable<JudgedRule> rules, Func<JudgedRule, string?> wordsOf)
    {
        foreach (var source in rules.GroupBy(wordsOf).Where(group => group.Key is not null))
        {
            page.Paragraph(4, $"{Counts.Few([.. source.Select(rule => $"{rule.Control.Name}/{rule.Rule.Name}")], RulesShown)}: {source.Key}");
        }
    }

    /// <summary>The rules of the controls that operate behind an obligation that counts, by control, in the order of the source.</summary>
    private static ImmutableArray<JudgedRule> RulesOf(SystemCoverage system, EvidenceResults evidence)
    {
        var controls = new HashSet<ControlSymbol>();
        foreach (var obligation in system.Obligations.Where(obligation => obligation.IsCounted))
        {
            foreach (var covering in obligation.Controls)
            {
                if (covering.State == ControlState.Operating)
                {
                    controls.Add(covering.Control);
                }
            }
        }

        var rules = ImmutableArray.CreateBuilder<JudgedRule>();
        foreach (var control in controls.OrderBy(control => control.Name, StringComparer.Ordinal))
        {
            foreach (var rule in control.Evidence)
            {
                rules.Add(new JudgedRule(control, rule, evidence.Of(control, rule, system.System)));
            }
        }

        return rules.DrainToImmutable();
    }

    private static string Totals(ImmutableArray<JudgedRule> rules)
    {
        var parts = rules
            .GroupBy(rule => rule.Result.Verdict)
            .OrderByDescending(group => group.Key)
            .Select(group => $"{group.Count()} {CoverageNames.NameOf(group.Key)}");
        return $"{Counts.Of(rules.Length, "rule")}, {string.Join(", ", parts)}";
    }

    private static string CauseOf(JudgedRule rule)
    {
        var place = VerdictCause.PlaceOf(rule.Result) is { } first ? $" ({first})" : "";
        return VerdictCause.Of(rule.Rule, rule.Result) + place;
    }

    private static Piece Label(EvidenceVerdict verdict) =>
        new(CoverageNames.NameOf(verdict), OutcomeStyles.Of(verdict.Kind()));

    private sealed record JudgedRule(ControlSymbol Control, EvidenceSymbol Rule, EvidenceResult Result);
}
