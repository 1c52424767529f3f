using System.Collections.Immutable;
using Mapping.Compiler.Coverage.Impact;
using Mapping.Reports.Html.Sections;
using Mapping.Reports.Html.Writing;
using Mapping.Reports.Impact;
using Mapping.Reports.Text;

namespace Mapping.Reports.Html;

/// <summary>An amendment as one page that needs nothing else: what became of each provision, what rests on it, and what has to be done.</summary>
public static class ImpactPage
{
    private const string PartsId = "parts";
    private const string NotesId = "notes";
    private const string UnfollowedId = "unfollowed";

    /// <param name="output">Gets UTF-8; the same impact gives the same bytes.</param>
    /// <param name="result">What is reported.</param>
    /// <param name="toolVersion">The version of the product.</param>
    public static void Write(Stream output, WorkspaceImpact result, string toolVersion)
    {
        var impact = result.Impact;
        ImmutableArray<Section> sections = [.. SectionsOf(impact)];
        new HtmlPage
        {
            Title = $"What an amendment changes: {ImpactWords.Heading(impact)}",
            Header = html =>
            {
                html.Element(HtmlTag.H1, $"What an amendment changes: {ImpactWords.Heading(impact)}");
                html.Element(HtmlTag.P, $"From {impact.From.Title} to {impact.To.Title}", HtmlAttribute.Class("muted"));
            },
            Navigation = sections.IsEmpty ? null : html => WriteContents(html, sections),
            Main = html => WriteMain(html, result, sections),
            Footer = html => html.Element(
                HtmlTag.P,
                $"Written by Mapping {toolVersion}. The same sources and catalogs give the same page. It paraphrases laws and standards in its own words, and is no legal advice."),
            IsWide = true,
        }.WriteTo(output);
    }

    private static void WriteContents(HtmlWriter html, ImmutableArray<Section> sections)
    {
        using (html.Open(HtmlTag.Ul))
        {
            foreach (var section in sections)
            {
                using (html.Open(HtmlTag.Li))
                {
                    html.Link(HtmlLink.To(section.Id), section.Title);
                }
            }
        }
    }

    private static void WriteMain(HtmlWriter html, WorkspaceImpact result, ImmutableArray<Section> sections)
    {
        var impact = result.Impact;
        var kind = KindOf(result);
        using (html.Open(HtmlTag.Div, HtmlAttribute.Class($"verdict {kind}")))
        {
            html.Element(HtmlTag.P, ImpactWords.Verdict(impact, result.HasErrors), HtmlAttribute.Class($"v {kind}"));
            html.Element(HtmlTag.P, $"{ImpactWords.InUse(impact)} {ImpactWords.Summary(impact)}");
        }

        foreach (var section in sections)
        {
            using (html.Open(HtmlTag.Section, HtmlAttribute.AriaLabelledBy(section.Id)))
            {
                html.Element(HtmlTag.H2, section.Title, HtmlAttribute.Id(section.Id));
                section.Write(html);
            }
        }
    }

    /// <summary>Only an edition in use, in sources without errors, of which nothing rests on the change is good.</summary>
    private static string KindOf(WorkspaceImpact result) => result switch
    {
        { HasErrors: true } => StyleClass.Bad,
        { Impact.IsTouched: true } => StyleClass.Doubt,
        { Impact.IsInUse: true } => StyleClass.Good,
        _ => StyleClass.Aside,
    };

    private static IEnumerable<Section> SectionsOf(AmendmentImpact impact)
    {
        foreach (var kind in ImpactGroup.Of(impact).GroupBy(group => group.Kind))
        {
            ImmutableArray<ImpactGroup> groups = [.. kind.OrderBy(group => group.Touched.IsEmpty)];
            yield return new Section(
                $"kind-{(int)kind.Key}",
                $"{ImpactWords.Title(kind.Key)} ({Counts.Of(groups.Sum(group => group.Members.Length), "provision")})",
                html => WriteGroups(html, impact, groups));
        }

        var (law, notes) = (impact.Parts.RemoveAll(part => part.IsOurs), impact.Parts.RemoveAll(part => !part.IsOurs));
        if (!law.IsEmpty)
        {
            yield return new Section(PartsId, ImpactWords.PartsTitle, html => WriteParts(html, law));
        }

        if (!notes.IsEmpty)
        {
            yield return new Section(NotesId, ImpactWords.NotesTitle, html =>
            {
                html.Element(HtmlTag.P, ImpactWords.Notes);
                WriteParts(html, notes);
            });
        }

        if (!impact.Unfollowed.IsEmpty)
        {
            yield return new Section(UnfollowedId, "Replaced, and not there", html => WriteList(html, impact.Unfollowed));
        }
    }

    private static void WriteGroups(HtmlWriter html, AmendmentImpact impact, ImmutableArray<ImpactGroup> groups)
    {
        using (html.Open(HtmlTag.Table, HtmlAttribute.Class("cards impact")))
        {
            Tables.WriteHead(html, "Provisions", "What differs", "Rests on it", "To do");
            using (html.Open(HtmlTag.Tbody))
            {
                foreach (var group in groups)
                {
                    WriteGroup(html, impact, group);
                }
            }
        }
    }

    private static void WriteGroup(HtmlWriter html, AmendmentImpact impact, ImpactGroup group)
    {
        var change = group.First.Change;
        using (html.Open(HtmlTag.Tr))
        {
            using (html.Open(HtmlTag.Th, HtmlAttribute.Scope("row")))
            {
                WriteLines(html, ImpactWords.Names(group));
            }

            using (Tables.OpenCell(html, "What differs"))
            {
                WriteLines(html, ImpactWords.Aspects(change));
                if (ImpactWords.Words(change) is var (before, after))
                {
                    WriteSides(html, before, after);
                }
            }

            using (Tables.OpenCell(html, "Rests on it"))
            {
                WriteLines(html, group.Touched.IsEmpty ? ["nothing"] : [.. ImpactWords.Touched(group.Touched).Select(touched => $"{touched.Noun} {string.Join(", ", touched.Names)}")]);
            }

            using (Tables.OpenCell(html, "To do"))
            {
                WriteLines(html, [.. group.First.Steps.Select(step => ImpactWords.Step(step, impact))]);
            }
        }
    }

    private static void WriteParts(HtmlWriter html, ImmutableArray<PartChange> parts)
    {
        using (html.Open(HtmlTag.Table, HtmlAttribute.Class("cards impact")))
        {
            Tables.WriteHead(html, "Part", "What differs", "Systems");
            using (html.Open(HtmlTag.Tbody))
            {
                foreach (var part in parts)
                {
                    WritePart(html, part);
                }
            }
        }
    }

    private static void WritePart(HtmlWriter html, PartChange part)
    {
        using (html.Open(HtmlTag.Tr))
        {
            html.Element(HtmlTag.Th, $"{ImpactWords.NounOf(part.Kind)} {part.Name}", HtmlAttribute.Scope("row"));
            using (Tables.OpenCell(html, "What differs"))
            {
                if (part is { Before: { } before, After: { } after })
                {
                    WriteSides(html, before, after);
                }
                else
                {
                    html.Element(HtmlTag.P, ImpactWords.Part(part));
                }
            }

            Tables.WriteCell(html, "Systems", string.Join(", ", part.Systems));
        }
    }

    private static void WriteSides(HtmlWriter html, string before, string after)
    {
        html.Element(HtmlTag.P, $"Was: {before}", HtmlAttribute.Class("muted"));
        html.Element(HtmlTag.P, $"Now: {after}");
    }

    private static void WriteLines(HtmlWriter html, ImmutableArray<string> lines)
    {
        if (lines.Length > 1)
        {
            WriteList(html, lines);
        }
        else
        {
            html.Text(lines.FirstOrDefault() ?? "");
        }
    }

    private static void WriteList(HtmlWriter html, ImmutableArray<string> lines)
    {
        using (html.Open(HtmlTag.Ul))
        {
            foreach (var line in lines)
            {
                html.Element(HtmlTag.Li, line);
            }
        }
    }

    private sealed record Section(string Id, string Title, Action<HtmlWriter> Write);
}
