using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;
using Mapping.Reports.Html.Plots;
using Mapping.Reports.Html.Writing;
using Mapping.Reports.Text;

namespace Mapping.Reports.Html.Sections;

/// <summary>The three pillars of assurance, each with its state and what is open in it.</summary>
internal static class PillarsSection
{
    private const int OpenShown = 6;

    private static readonly ImmutableArray<(Pillar Pillar, string Title, string Purpose)> Pillars =
    [
        (Pillar.TestAndDetect, "Test and detect", "Would we notice if it did harm: tests before release, measures and monitoring after it."),
        (Pillar.ProtectAndEnforce, "Protect and enforce", "Does something stop it: limits, screening, access and human oversight while it runs."),
        (Pillar.ProveAndComply, "Prove and comply", "Can we show it to others: records, documents and decisions that an auditor accepts."),
    ];

    public static void Write(HtmlWriter html, SystemPart part)
    {
        using (html.Open(HtmlTag.Div, HtmlAttribute.Class("cards-grid")))
        {
            foreach (var (pillar, title, purpose) in Pillars)
            {
                using (html.Open(HtmlTag.Div, HtmlAttribute.Class("card")))
                {
                    html.Element(HtmlTag.H4, title);
                    html.Element(HtmlTag.P, purpose, HtmlAttribute.Class("muted"));
                    OutcomeBar.Write(html, Totals.Of(part.Coverage.Obligations.Where(obligation => obligation.Provision.Pillar == pillar)), title);
                    WriteControls(html, part, pillar);
                    WriteOpen(html, part, pillar);
                }
            }
        }

        var without = part.Counted.Count(obligation => obligation.Provision.Pillar is null);
        if (without > 0)
        {
            html.Element(HtmlTag.P, $"{Counts.Of(without, "obligation belongs", "obligations belong")} to no pillar.", HtmlAttribute.Class("muted"));
        }
    }

    private static void WriteControls(HtmlWriter html, SystemPart part, Pillar pillar)
    {
        var count = part.Controls.Count(control => control.Pillars.Contains(pillar));
        html.Element(HtmlTag.P, count switch
        {
            0 => "No control says that it belongs here.",
            1 => "1 control says that it belongs here.",
            _ => $"{Counts.Of(count, "control")} say that they belong here.",
        });
    }

    private static void WriteOpen(HtmlWriter html, SystemPart part, Pillar pillar)
    {
        ImmutableArray<ObligationResult> open = [.. part.Open.Where(obligation => obligation.Provision.Pillar == pillar)];
        using (html.Open(HtmlTag.P))
        {
            html.Element(HtmlTag.Strong, open.IsEmpty ? NothingOpen.Of(part.Coverage.Obligations.Where(obligation => obligation.Provision.Pillar == pillar)) : "Open: ");
            Words.WriteObligations(html, part, open, OpenShown);
        }
    }
}
