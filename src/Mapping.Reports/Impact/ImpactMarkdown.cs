using System.Collections.Immutable;
using Mapping.Compiler.Coverage.Impact;
using Mapping.Reports.Markdown;
using Mapping.Reports.Text;

namespace Mapping.Reports.Impact;

/// <summary>An amendment as a list of work for an issue or a pull request.</summary>
public sealed class ImpactMarkdown
{
    private static readonly ImmutableArray<int> Sizes = [int.MaxValue, 100, 25, 10, 3, 0];

    private readonly MarkdownPage page;
    private readonly int shown;

    private ImpactMarkdown(MarkdownPage page, int shown)
    {
        this.page = page;
        this.shown = shown;
    }

    /// <summary>Writes as much as a comment may hold; JSON gives all of it.</summary>
    public static void Write(TextWriter output, WorkspaceImpact result) =>
        CommentLimit.Write(output, Sizes, (text, size) => new ImpactMarkdown(new MarkdownPage(text), size).Write(result));

    private void Write(WorkspaceImpact result)
    {
        var impact = result.Impact;
        page.Heading(2, $"Mapping: {ImpactWords.Heading(impact)}");
        page.Paragraph($"{ImpactWords.InUse(impact)} {ImpactWords.Summary(impact)}");
        if (result.HasErrors)
        {
            page.Paragraph(ImpactWords.Errors);
        }

        foreach (var kind in ImpactGroup.Of(impact).GroupBy(group => group.Kind))
        {
            ImmutableArray<ImpactGroup> groups = [.. kind.OrderBy(group => group.Touched.IsEmpty)];
            WriteTable(
                $"{ImpactWords.Title(kind.Key)} ({kind.Sum(group => group.Members.Length)})",
                ["provisions", "change", "rests on it", "to do"],
                [.. groups.Select(group => Row(impact, group))]);
        }

        WriteTable(ImpactWords.PartsTitle, ["part", "change", "systems"], Rows(impact.Parts.RemoveAll(part => part.IsOurs)));
        WriteTable($"{ImpactWords.NotesTitle}, no law", ["part", "change", "systems"], Rows(impact.Parts.RemoveAll(part => !part.IsOurs)));
        WriteTable("Replaced, and not there", ["provision"], [.. impact.Unfollowed.Select(line => (ImmutableArray<string>)[line])]);
    }

    private static ImmutableArray<ImmutableArray<string>> Rows(ImmutableArray<PartChange> parts) =>
        [.. parts.Select(part => (ImmutableArray<string>)[$"{ImpactWords.NounOf(part.Kind)} {part.Name}", ImpactWords.Part(part), string.Join(", ", part.Systems)])];

    private static ImmutableArray<string> Row(AmendmentImpact impact, ImpactGroup group)
    {
        var change = group.First.Change;
        var words = ImpactWords.Words(change) is var (before, after) ? $"was: {before} now: {after}" : null;
        return
        [
            string.Join(", ", ImpactWords.Names(group)),
            string.Join("; ", ImpactWords.Aspects(change).Append(words).OfType<string>()),
            string.Join("; ", ImpactWords.Touched(group.Touched).Select(touched => $"{touched.Noun} {string.Join(", ", touched.Names)}")),
            string.Join(" ", group.First.Steps.Select(step => ImpactWords.Step(step, impact))),
        ];
    }

    private void WriteTable(string heading, ImmutableArray<string> columns, ImmutableArray<ImmutableArray<string>> rows)
    {
        if (rows.IsEmpty)
        {
            return;
        }

        page.Heading(4, heading);
        if (shown > 0)
        {
            page.Table(columns, rows.Take(shown));
        }

        if (rows.Length > shown)
        {
            page.Paragraph($"And {Counts.Of(rows.Length - shown, "row")} more; --format json has all of them.");
        }
    }
}
