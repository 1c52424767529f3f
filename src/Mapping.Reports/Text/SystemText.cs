using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;

namespace Mapping.Reports.Text;

/// <summary>The verdict on one system.</summary>
internal static class SystemText
{
    public static void Write(TextPage page, SystemCoverage whole, Judgement judgement, CheckSelection selection)
    {
        WriteHeading(page, whole, judgement);
        GateText.Write(page, whole, judgement);
        var system = selection.Of(whole);
        WriteTotals(page, system, judgement.Coverage.AsOf, selection);
        if (selection.IsSummary)
        {
            return;
        }

        EvidenceText.Write(page, system, judgement.Evidence);
        GapText.Write(page, system, judgement.Evidence);
        DecisionText.Write(page, system, judgement.Coverage.AsOf);
        QuestionText.Write(page, system);
    }

    public static void WriteHeading(TextPage page, SystemCoverage system, Judgement judgement)
    {
        page.Labelled(0, new Piece(system.System.Name, Style.Strong), $"  {system.System.Title}", hang: 2);
        var frameworks = system.System.Scopes
            .Select(scope => CatalogOrigin.Named(scope.Framework.Framework))
            .Distinct()
            .ToList();
        var against = frameworks.Count == 0 ? ", against nothing: it declares no scope" : $" against {string.Join(", ", frameworks)}";
        page.Paragraph(2, $"as of {DateWords.Of(judgement.Coverage.AsOf)}{against}", Style.Muted);
        page.Gap();
    }

    private static void WriteTotals(TextPage page, SystemCoverage system, DateOnly asOf, CheckSelection selection)
    {
        var totals = system.Totals;
        page.Labelled(
            2,
            new Piece(Counts.Of(totals.Obligations, "obligation") + (selection.Words is { } words ? $" {words}" : ""), Style.Strong),
            $": {(selection.Words is null ? Counted(system, totals) : Selected(system, totals))}",
            hang: 2);
        if (OutcomeFacts.All.Any(outcome => !outcome.IsCounted() && totals[outcome] > 0))
        {
            page.Labelled(2, "not counted: ", totals.Listed(OutcomeFacts.All.Where(outcome => !outcome.IsCounted())), hang: 2);
        }

        foreach (var date in system.Obligations
            .Where(obligation => obligation is { IsCounted: true, Applicability: { InForce: false, From: not null } })
            .GroupBy(obligation => obligation.Applicability.From ?? default)
            .OrderBy(group => group.Key))
        {
            page.Paragraph(2, $"{date.Count()} not yet in force: {DateWords.From(date.Key, asOf)}");
        }

        if (system.Supplied is { } supplied)
        {
            page.Paragraph(2, SuppliedWords.Of(supplied), hang: 2);
        }

        page.Gap();
    }

    /// <summary>That nothing is printed says nothing of what is open.</summary>
    private static string Selected(SystemCoverage system, Totals totals) => (system.Obligations.IsEmpty, totals.Obligations) switch
    {
        (true, _) => "none is in scope here, and none is judged",
        _ => Counted(system, totals),
    };

    private static string Counted(SystemCoverage system, Totals totals) => (system.Obligations.IsEmpty, totals.Obligations) switch
    {
        (true, _) => "nothing in scope",
        (_, 0) => "nothing to satisfy",
        _ => totals.Listed(OutcomeFacts.All.Where(OutcomeFacts.IsCounted)),
    };
}
