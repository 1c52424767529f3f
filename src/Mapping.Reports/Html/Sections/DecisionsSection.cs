using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;
using Mapping.Reports.Html.Writing;
using Mapping.Reports.Text;

namespace Mapping.Reports.Html.Sections;

/// <summary>What is not asked of a system, and by whose word: waivers with their ends, exclusions, the reach of the law, and scope.</summary>
internal static class DecisionsSection
{
    private const int ObligationsShown = 12;

    private const int OutsideShown = 20;

    public static void Write(HtmlWriter html, SystemPart part)
    {
        WriteWaivers(html, part);
        WriteExclusions(html, part);
        WriteNotApplicable(html, part);
        WriteOutOfScope(html, part);
    }

    private static void WriteWaivers(HtmlWriter html, SystemPart part)
    {
        html.Element(HtmlTag.H4, "Waivers");
        ImmutableArray<WaiverSymbol> waivers = [.. part.Judgement.Symbols.Waivers.Where(waiver => waiver.IsFor(part.System))];
        if (waivers.IsEmpty)
        {
            html.Element(HtmlTag.P, "No gap is waived.");
            return;
        }

        using (html.Open(HtmlTag.Table, HtmlAttribute.Class("cards")))
        {
            Tables.WriteHead(html, "Ends", "What", "Reason", "Approved by", "Where");
            using (html.Open(HtmlTag.Tbody))
            {
                foreach (var waiver in waivers.OrderBy(waiver => waiver.Until))
                {
                    WriteDecision(html, part, $"{DateWords.Of(waiver.Until)}, {DecisionWords.Left(waiver, part.AsOf)}", new DecisionRow(
                        waiver is ObligationWaiverSymbol named ? DecisionRow.What(named.Framework, named.Provisions) : $"the rule {DecisionWords.NamedBy(waiver)}", waiver.Reason, waiver.ApprovedBy, waiver.ApprovedOn, waiver.Location));
                }
            }
        }
    }

    private static void WriteExclusions(HtmlWriter html, SystemPart part)
    {
        html.Element(HtmlTag.H4, "Exclusions");
        ImmutableArray<ExclusionSymbol> exclusions = [.. part.Judgement.Symbols.Exclusions.Where(exclusion => exclusion.IsFor(part.System))];
        if (exclusions.IsEmpty)
        {
            html.Element(HtmlTag.P, "Nothing is excluded.");
            return;
        }

        using (html.Open(HtmlTag.Table, HtmlAttribute.Class("cards")))
        {
            Tables.WriteHead(html, "What", "Reason", "Approved by", "Where");
            using (html.Open(HtmlTag.Tbody))
            {
                foreach (var exclusion in exclusions)
                {
                    WriteDecision(html, part, null, new DecisionRow(
                        DecisionRow.What(exclusion.Framework, exclusion.Provisions), exclusion.Reason, exclusion.ApprovedBy, exclusion.ApprovedOn, exclusion.Location));
                }
            }
        }
    }

    private static void WriteDecision(HtmlWriter html, SystemPart part, string? ends, DecisionRow decision)
    {
        using (html.Open(HtmlTag.Tr))
        {
            if (ends is not null)
            {
                Tables.WriteCell(html, "Ends", ends);
            }

            decision.Write(html, part.Content);
        }
    }

    private static void WriteNotApplicable(HtmlWriter html, SystemPart part)
    {
        var groups = part.Coverage.Obligations
            .Where(obligation => obligation.Outcome == Outcome.NotApplicable)
            .GroupBy(DecisionText.ReasonOf)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .ToList();
        if (groups.Count == 0)
        {
            return;
        }

        html.Element(HtmlTag.H4, "Not applicable");
        using (html.Open(HtmlTag.Ul))
        {
            foreach (var group in groups)
            {
                using (html.Open(HtmlTag.Li))
                {
                    html.Text($"{HtmlText.Cut(group.Key, 600)}: ");
                    Words.WriteObligations(html, part, [.. group], ObligationsShown);
                }
            }
        }
    }

    private static void WriteOutOfScope(HtmlWriter html, SystemPart part)
    {
        if (part.Coverage.OutOfScope.IsEmpty)
        {
            return;
        }

        html.Element(HtmlTag.H4, "Applies, but no scope names it");
        using (html.Open(HtmlTag.Ul))
        {
            foreach (var framework in part.Coverage.OutOfScope.Where(obligation => obligation.Unsigned is null).GroupBy(obligation => obligation.Framework))
            {
                ImmutableArray<string> articles = [.. framework
                    .GroupBy(obligation => obligation.Provision.Top)
                    .Select(article => $"{article.Key.Citation} ({article.Count()})")];
                html.Element(HtmlTag.Li, $"{framework.Key.Framework.Id}: {Counts.Of(framework.Count(), "obligation")}, {Counts.Few(articles, OutsideShown)}");
            }

            foreach (var line in UnsignedWords.Of(part.Coverage))
            {
                html.Element(HtmlTag.Li, line);
            }
        }
    }
}
