using System.Collections.Immutable;
using System.Globalization;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;
using Mapping.Reports.Html.Writing;
using Mapping.Reports.Text;

namespace Mapping.Reports.Html.Sections;

/// <summary>What the evidence rules of a control show: verdict, figures with the records that decided them, and the files that were read.</summary>
internal static class EvidenceTable
{
    private const int PlacesShown = 3;

    private const int FilesShown = 6;

    private const int DigitsShown = 12;

    public static void Write(HtmlWriter html, SystemPart part, ControlSymbol control)
    {
        if (control.Evidence.IsEmpty)
        {
            html.Element(HtmlTag.P, "No evidence rule shows that it works.");
            return;
        }

        using (html.Open(HtmlTag.Table, HtmlAttribute.Class("cards")))
        {
            Tables.WriteHead(html, "Rule", "Verdict", "What it shows", "What was read");
            using (html.Open(HtmlTag.Tbody))
            {
                foreach (var rule in control.Evidence)
                {
                    Write(html, part, control, rule, part.Judgement.Evidence.Of(control, rule, part.System));
                }
            }
        }
    }

    private static void Write(HtmlWriter html, SystemPart part, ControlSymbol control, EvidenceSymbol rule, EvidenceResult result)
    {
        using (html.Open(HtmlTag.Tr))
        {
            using (html.Open(HtmlTag.Th, HtmlAttribute.Scope("row")))
            {
                html.Text(HtmlText.Cut(rule.Name, Words.TitleLength));
                html.Element(HtmlTag.Small, rule.Title is { } title ? $" {HtmlText.Cut(title, Words.TitleLength)}" : "");
            }

            using (Tables.OpenCell(html, "Verdict"))
            {
                StateMark.Write(html, result.Verdict);
            }

            using (Tables.OpenCell(html, "What it shows"))
            {
                WriteShown(html, part, control, rule, result);
            }

            using (Tables.OpenCell(html, "What was read"))
            {
                WriteFiles(html, rule, result);
            }
        }
    }

    private static void WriteShown(HtmlWriter html, SystemPart part, ControlSymbol control, EvidenceSymbol rule, EvidenceResult result)
    {
        html.Element(HtmlTag.P, Subject(rule, result));
        using (html.Open(HtmlTag.Ul))
        {
            foreach (var figure in result.Figures)
            {
                var value = figure.Shown ?? "nothing to compute";
                WriteLine(html, part, $"{figure.Expect} {(figure.Holds ? "holds" : "does not hold")}: {value}", figure.Records);
            }

            if (ThresholdWords.Sentence(rule, result, LateThreshold.Of(control, rule, part.System, result)) is { } threshold)
            {
                html.Element(HtmlTag.Li, HtmlText.Cut(threshold, 400));
            }

            foreach (var limit in ThresholdWords.Others(rule))
            {
                html.Element(HtmlTag.Li, HtmlText.Cut(limit, 400));
            }

            foreach (var problem in result.Problems)
            {
                WriteLine(html, part, $"Not judged: {problem.What}, {RecordWords.Of(problem.Count, "time")}", problem.First);
            }

            if (result is { Verdict: EvidenceVerdict.Passing, StaleFrom: { } date })
            {
                html.Element(HtmlTag.Li, $"Stale from {DateWords.Of(date)} if nothing new arrives.");
            }
        }
    }

    private static string Subject(EvidenceSymbol rule, EvidenceResult result)
    {
        var cause = result.Verdict == EvidenceVerdict.Passing ? "" : $"{VerdictCause.Of(rule, result)}. ";
        if (rule.Document is { } document)
        {
            return $"{cause}Document {document.Path}{ApprovalWords.Of(document, result)}.";
        }

        var range = RecordWords.Range(result) is { } days ? $", {days}{FeedWords.Suffix(rule.Feed)}" : "";
        return $"{cause}{RecordWords.Count(result)}{(rule.Feed is { } feed ? $" of {feed.Name}" : "")}{range}{(result.IsAuditEvidence ? "" : ", telemetry only")}.";
    }

    private static void WriteLine(HtmlWriter html, SystemPart part, string text, ImmutableArray<RecordPlace> places)
    {
        using (html.Open(HtmlTag.Li))
        {
            html.Text(HtmlText.Cut(text, 400));
            foreach (var place in places.Take(PlacesShown))
            {
                html.Text(" ");
                Words.WritePlace(html, part.Content, place);
            }

            html.Text(places.Length > PlacesShown ? string.Create(CultureInfo.InvariantCulture, $" and {places.Length - PlacesShown} more") : "");
        }
    }

    private static void WriteFiles(HtmlWriter html, EvidenceSymbol rule, EvidenceResult result)
    {
        ImmutableArray<EvidenceFile> files = [.. result.Files, .. result.Matched.SelectMany(feed => feed.Files)];
        if (files.IsEmpty)
        {
            html.Text(rule.Document is null ? "no file" : "no such file");
            return;
        }

        using (html.Open(HtmlTag.Ul))
        {
            foreach (var file in files.Take(FilesShown))
            {
                var digest = file.Sha256 is { } sha ? $"sha256 {sha[..Math.Min(DigitsShown, sha.Length)]}" : "not read to its end";
                html.Element(HtmlTag.Li, $"{HtmlText.Cut(file.Path, Words.TitleLength)} ({digest})");
            }

            if (files.Length > FilesShown)
            {
                html.Element(HtmlTag.Li, $"and {Counts.Of(files.Length - FilesShown, "more", "more")}");
            }
        }
    }
}
