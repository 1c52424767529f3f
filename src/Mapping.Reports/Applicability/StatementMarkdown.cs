using System.Collections.Immutable;
using Mapping.Reports.Markdown;

namespace Mapping.Reports.Applicability;

/// <summary>A statement as a table of Markdown.</summary>
internal static class StatementMarkdown
{
    public static void Write(MarkdownPage page, ApplicabilityStatement statement)
    {
        page.Heading(2, StatementWords.Title(statement));
        page.Paragraph($"{StatementWords.Summary(statement)}.");
        page.Table(
            ["provision", "applicable", "why", "approved by", "implementation", "controls", "owners", "evidence"],
            statement.Rows.Select(row => ImmutableArray.Create(
                $"{row.Provision.DisplayName}: {row.Provision.Title}",
                StatementWords.NameOf(row.State),
                row.Reason,
                StatementWords.Approval(row),
                Implementation(row),
                string.Join("; ", StatementWords.Controls(row)),
                string.Join("; ", row.Owners),
                string.Join("; ", StatementWords.Evidence(row)))));
    }

    private static string Implementation(StatementRow row) =>
        row.Implementation is null ? "" : $"{row.Implementation} ({StatementWords.OutcomeOf(row)})";
}
