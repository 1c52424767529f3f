using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Coverage.Readings;
using Mapping.Reports.Impact;
using Mapping.Reports.Text;

namespace Mapping.Reports.Readings;

/// <summary>The suspect mappings for the terminal, each with what differs.</summary>
public static class SuspectText
{
    private const int ChangesShown = 5;

    public static void Write(TextPage page, SuspectList list)
    {
        if (list.HasErrors)
        {
            page.Paragraph(0, "The sources have errors, so there may be more.", Style.Warning);
            page.Gap();
        }

        foreach (var suspect in list.Suspects)
        {
            WriteSuspect(page, suspect);
        }

        foreach (var decision in list.Decisions)
        {
            WriteDecision(page, decision);
        }

        if (list.BrokenLines > 0)
        {
            var lines = Counts.Of(list.BrokenLines, "line of mapping.lock is", "lines of mapping.lock are");
            page.Paragraph(0, $"{lines} not understood and may hide a mapping that is suspect; \"mapping check\" shows where.", Style.Warning);
            page.Gap();
        }

        page.Paragraph(0, Summary(list), list.IsClean ? Style.Good : Style.Warning);
    }

    private static void WriteDecision(TextPage page, SuspectDecision decision)
    {
        page.Paragraph(0, $"{Place.Of(decision.Location)} {decision.Name}", Style.Strong, hang: 2);
        page.Paragraph(2, $"{SuspectWords.Of(decision)}.");
        page.Gap();
    }

    private static void WriteSuspect(TextPage page, SuspectMapping suspect)
    {
        page.Paragraph(0, $"{Place.Of(suspect.Mapping.Location)} {suspect.Control.Name}: {suspect.Mapping.Framework.Alias} {suspect.Cited}", Style.Strong, hang: 2);
        page.Paragraph(2, $"{SuspectWords.Of(suspect)}.");
        foreach (var change in suspect.Changes.Take(ChangesShown))
        {
            page.Paragraph(4, $"{ImpactWords.Name(change)}: {change.Title}", hang: 2);
            foreach (var aspect in ImpactWords.Aspects(change))
            {
                page.Paragraph(8, aspect, Style.Muted, hang: 2);
            }

            if (ImpactWords.Words(change) is var (before, after))
            {
                page.Labelled(8, new Piece("was: ", Style.Muted), before, Style.Muted);
                page.Labelled(8, new Piece("now: ", Style.Muted), after);
            }
        }

        if (suspect.Changes.Length > ChangesShown)
        {
            page.Paragraph(4, $"And {Counts.Of(suspect.Changes.Length - ChangesShown, "change")} more; --format json has all of them.", Style.Muted);
        }

        page.Gap();
    }

    /// <summary>What nobody read is no reading that is in order.</summary>
    private static string Summary(SuspectList list)
    {
        var signed = list.Decisions.IsEmpty ? "" : $" {Counts.Of(list.Decisions.Length, "decision")} suspect: signed when something else was asked.";
        return $"{MappingSummary(list)}{signed}";
    }

    private static string MappingSummary(SuspectList list)
    {
        var unread = list.Mappings - list.Known;
        var rest = unread == 0 ? "" : $" Of {Counts.Of(unread, "mapping")} nothing says in which words {(unread == 1 ? "it was" : "they were")} read: no \"read DATE\", and no line of mapping.lock.";
        return (list.Suspects.Length, list.Known) switch
        {
            (0, 0) => list.Mappings == 0 ? $"There is no mapping to look at, as of {DateWords.Of(list.AsOf)}." : rest.TrimStart(),
            (0, _) => $"{Counts.Of(list.Known, "mapping")} of {list.Mappings} read as in use, as of {DateWords.Of(list.AsOf)}.{rest}",
            _ => $"{Counts.Of(list.Suspects.Length, "mapping")} of {list.Mappings} suspect, as of {DateWords.Of(list.AsOf)}.{rest}",
        };
    }
}
