using System.Collections.Immutable;
using Mapping.Compiler.Coverage.Comparison;
using Mapping.Compiler.Coverage.Impact;
using Mapping.Reports.Text;

namespace Mapping.Reports.Impact;

/// <summary>An amendment for the terminal: what became of each provision, what rests on it, and what has to be done.</summary>
public static class ImpactText
{
    private const int ProvisionsShown = 12;
    private const int NamesShown = 12;

    public static void Write(TextPage page, WorkspaceImpact result)
    {
        var impact = result.Impact;
        page.Paragraph(0, ImpactWords.Heading(impact), Style.Strong);
        page.Paragraph(0, impact.To.Title);
        page.Paragraph(0, ImpactWords.InUse(impact), Style.Muted);
        if (result.HasErrors)
        {
            page.Paragraph(0, ImpactWords.Errors, Style.Warning);
        }

        page.Gap();
        foreach (var kind in ImpactGroup.Of(impact).GroupBy(group => group.Kind))
        {
            page.Line(new Piece($"{ImpactWords.Title(kind.Key)}: {Counts.Of(kind.Sum(group => group.Members.Length), "provision")}", Style.Strong));
            foreach (var group in kind.OrderBy(group => group.Touched.IsEmpty))
            {
                WriteGroup(page, impact, group);
            }

            page.Gap();
        }

        WriteParts(page, ImpactWords.PartsTitle, null, impact.Parts.RemoveAll(part => part.IsOurs));
        WriteParts(page, ImpactWords.NotesTitle, ImpactWords.Notes, impact.Parts.RemoveAll(part => !part.IsOurs));
        WriteUnfollowed(page, impact);
        page.Paragraph(0, ImpactWords.Summary(impact), impact.IsTouched ? Style.Warning : Style.Plain);
    }

    private static void WriteGroup(TextPage page, AmendmentImpact impact, ImpactGroup group)
    {
        var change = group.First.Change;
        var isOne = group.Members.Length == 1;
        var names = ImpactWords.Names(group);
        if (group.Kind is ProvisionChangeKind.New or ProvisionChangeKind.Gone)
        {
            foreach (var name in names)
            {
                page.Paragraph(2, name, hang: 2);
            }
        }
        else
        {
            page.Paragraph(2, isOne ? $"{names[0]}: {change.Title}" : Counts.Few(names, ProvisionsShown), hang: 2);
        }

        foreach (var aspect in ImpactWords.Aspects(change))
        {
            page.Paragraph(6, aspect, Style.Muted, hang: 2);
        }

        if (ImpactWords.Words(change) is var (before, after))
        {
            page.Labelled(6, new Piece("was: ", Style.Muted), before, Style.Muted);
            page.Labelled(6, new Piece("now: ", Style.Muted), after);
        }

        foreach (var (noun, touched) in ImpactWords.Touched(group.Touched))
        {
            page.Labelled(6, new Piece($"{noun} ", Style.Muted), Counts.Few(touched, NamesShown));
        }

        foreach (var step in group.First.Steps)
        {
            page.Labelled(6, new Piece("> ", Style.Strong), ImpactWords.Step(step, impact), hang: 2);
        }
    }

    private static void WriteParts(TextPage page, string title, string? explanation, ImmutableArray<PartChange> parts)
    {
        if (parts.IsEmpty)
        {
            return;
        }

        page.Line(new Piece(title, Style.Strong));
        if (explanation is not null)
        {
            page.Paragraph(2, explanation, Style.Muted);
        }

        foreach (var part in parts)
        {
            page.Paragraph(2, $"{ImpactWords.NounOf(part.Kind)} {part.Name}", hang: 2);
            if (part is { Before: { } before, After: { } after })
            {
                page.Labelled(6, new Piece("was: ", Style.Muted), before, Style.Muted);
                page.Labelled(6, new Piece("now: ", Style.Muted), after);
            }
            else
            {
                page.Paragraph(6, ImpactWords.Part(part), Style.Muted, hang: 2);
            }

            if (!part.Systems.IsEmpty)
            {
                page.Labelled(6, new Piece($"{ImpactWords.SystemsOf(part.Kind)} ", Style.Muted), Counts.Few([.. part.Systems], NamesShown));
            }
        }

        page.Gap();
    }

    private static void WriteUnfollowed(TextPage page, AmendmentImpact impact)
    {
        foreach (var line in impact.Unfollowed)
        {
            page.Paragraph(0, $"{line} is said to be replaced, and the other edition holds no such provision.", Style.Warning);
        }
    }
}
