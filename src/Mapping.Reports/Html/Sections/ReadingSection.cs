using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Reports.Html.Plots;
using Mapping.Reports.Html.Writing;

namespace Mapping.Reports.Html.Sections;

/// <summary>What the words and marks of the page mean.</summary>
internal static class ReadingSection
{
    public const string Id = "reading";

    public const string Title = "How to read this report";

    private static readonly ImmutableArray<(string Word, string Meaning)> Terms =
    [
        ("Obligation", "The smallest part of a law or standard that is judged. A name after \"on\", as in \"Article 15(5) on evasion\", is ours for one part of what a paragraph asks in one breath; it is not in the law."),
        ("Gate", "What must hold before something goes ahead, a release for example. Without one, every obligation must be mapped and shown by evidence that passes, or waived."),
        ("Control", "What the organisation does to meet obligations. It counts from the day on which it operates."),
        ("Evidence", "Records and documents that show that a control works. Nothing is green by absence: no record is \"missing\", an old one \"stale\", a broken one \"unreadable\"."),
        ("Side", "Security protects the model from attack, assurance proves that the system was governed. Which side answers for an obligation is our reading, as are the pillars."),
        ("Not yet in force", "An obligation is judged before its date comes, so that there is time to prepare."),
        ("Crosswalk", "How far meeting one standard meets another. Rows that ship are our proposal."),
        ("Claimed", "A vendor's word. It is never shown as evidenced. A control that a product brings along is \"provided\" until evidence of this workspace shows it."),
        ("On paper", "What is open is printed with its derivation. Of the rest the outcome is printed; the file has the derivation. What is unfolded stays unfolded in print."),
    ];

    public static void Write(HtmlWriter html)
    {
        using (html.Open(HtmlTag.Section, HtmlAttribute.AriaLabelledBy(Id)))
        {
            html.Element(HtmlTag.H2, Title, HtmlAttribute.Id(Id));
            using (html.Open(HtmlTag.Dl, HtmlAttribute.Class("legend")))
            {
                foreach (var outcome in OutcomeFacts.All)
                {
                    using (html.Open(HtmlTag.Dt))
                    {
                        OutcomeMark.WriteWord(html, outcome);
                    }

                    html.Element(HtmlTag.Dd, MeaningOf(outcome));
                }

                foreach (var (word, meaning) in Terms)
                {
                    html.Element(HtmlTag.Dt, word);
                    html.Element(HtmlTag.Dd, meaning);
                }
            }
        }
    }

    private static string MeaningOf(Outcome outcome) => outcome switch
    {
        Outcome.Evidenced => "A control meets it fully, operates, and its evidence passes.",
        Outcome.TelemetryOnly => "As evidenced, but only telemetry is behind it, where an auditor asks for audit evidence or a document.",
        Outcome.Unverified => "A control meets it fully and operates; no evidence rule shows it.",
        Outcome.Stale => "The newest record is too old, or a document is not approved or overdue for review.",
        Outcome.Missing => "There is no record, or no document.",
        Outcome.Unreadable => "Part of what should have been judged can't be read.",
        Outcome.Failing => "The evidence was read, and what is expected does not hold.",
        Outcome.Partial => "Controls meet some of it.",
        Outcome.Planned => "A control would meet it, and does not operate yet.",
        Outcome.Unmapped => "No control meets any of it.",
        Outcome.NotCovered => "The catalog does not hold what binds such a system, so it is not judged, and no gate that asks for it holds.",
        Outcome.Waived => "Somebody decided to live with the gap until a date. It still counts as an obligation, never as evidenced.",
        Outcome.Excluded => "Somebody decided that it does not fit, where the law or standard allows that. It does not count.",
        Outcome.NotApplicable => "It does not bind this system. It does not count.",
    };
}
