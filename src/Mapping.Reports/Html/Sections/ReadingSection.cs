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

                    html.Element(HtmlTag.Dd, OutcomeMeanings.Of(outcome));
                }

                foreach (var (word, meaning) in Terms)
                {
                    html.Element(HtmlTag.Dt, word);
                    html.Element(HtmlTag.Dd, meaning);
                }
            }
        }
    }
}
