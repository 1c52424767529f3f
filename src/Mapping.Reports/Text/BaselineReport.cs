using System.Collections.Immutable;
using System.Globalization;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Reports.Baselines;
using Mapping.Reports.Findings;

namespace Mapping.Reports.Text;

/// <summary>What is new since an accepted state, for the terminal, and what of that state is mended.</summary>
public static class BaselineReport
{
    private const int MendedShown = 20;

    public static void Write(TextPage page, CheckFindings check, BaselineComparison baseline)
    {
        foreach (var finding in baseline.New.Where(finding => !finding.IsHint))
        {
            Write(page, finding);
        }

        Write(page, "Mended: shrink the baseline with \"mapping baseline\".", Style.Good, baseline.Mended);
        Write(page, "Gone without being mended: look before you shrink the baseline.", Style.Warning, baseline.TakenAway);
        var hints = baseline.New.Count(finding => finding.IsHint);
        page.Labelled(
            0, Verdict(check, baseline),
            $" Since the baseline of {DateWords.Of(baseline.AsOf)}: {Counts.Of(baseline.New.Length - hints, "new finding")}{(hints == 0 ? "" : $", {Counts.Of(hints, "new hint")} (--format json)")},"
            + string.Create(CultureInfo.InvariantCulture, $" {baseline.Accepted.Count} accepted, {baseline.Mended.Length} mended{(baseline.TakenAway.IsEmpty ? "" : $", {baseline.TakenAway.Length} gone without being mended")}."),
            hang: 0);
        BasisText.Write(page, check.Judgement);
    }

    private static void Write(TextPage page, Finding finding)
    {
        var style = finding.Level switch
        {
            FindingLevel.Error => Style.Error,
            FindingLevel.Warning => Style.Warning,
            _ => Style.Strong,
        };
        var name = $"{FindingLevels.NameOf(finding.Level)}[{finding.Rule.Code}]";
        page.Labelled(0, new Piece(name, style), $" {finding.Rule.Name}: {finding.Message}", Style.Strong, hang: 2);
        page.Line(new Piece(" --> ", Style.Muted), finding.Location.ToString());
        if (finding.Help is { } help)
        {
            page.Labelled(2, "help: ", help);
        }

        page.Gap();
    }

    private static void Write(TextPage page, string heading, Style style, ImmutableArray<MendedEntry> entries)
    {
        if (entries.IsEmpty)
        {
            return;
        }

        page.Line(new Piece(heading, style));
        foreach (var entry in entries.Take(MendedShown))
        {
            page.Paragraph(2, entry.Sentence, hang: 2);
        }

        if (entries.Length > MendedShown)
        {
            page.Paragraph(2, string.Create(CultureInfo.InvariantCulture, $"and {entries.Length - MendedShown} more"), Style.Muted);
        }

        page.Gap();
    }

    private static Piece Verdict(CheckFindings check, BaselineComparison baseline) => (check.Judgement.HasErrors, baseline.Fails) switch
    {
        (true, _) => new Piece("Not judged: the sources have errors.", Style.Error),
        (_, true) => new Piece("A gate does not hold for something new.", Style.Error),
        _ => new Piece("Nothing new keeps a gate from holding.", Style.Good),
    };
}
