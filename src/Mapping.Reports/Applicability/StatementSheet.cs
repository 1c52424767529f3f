using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Reports.Spreadsheets;
using Mapping.Reports.Spreadsheets.Sheets;

namespace Mapping.Reports.Applicability;

/// <summary>All statements as one sheet, so that filters choose the system and the framework.</summary>
internal static class StatementSheet
{
    public static Sheet Of(Judgement judgement) => new(
        "Statement of applicability",
        [
            new("System", 16), new("Framework", 13), new("Citation", 18), new("Element (our name, not law)", 18), new("Title (our words)", 34),
            new("Applicable", 13), new("Why", 54), new("Approved by", 24), new("Approved on", 12), new("Implementation", 20), new("Outcome", 13),
            new("Controls", 38), new("Owners", 26), new("Evidence", 46), new("Last record", 12),
        ],
        [.. StatementBuilder.Build(judgement).SelectMany(statement => statement.Rows.Select(row => Row(statement, row)))])
    { FrozenColumns = 4 };

    private static ImmutableArray<SheetCell> Row(ApplicabilityStatement statement, StatementRow row) =>
    [
        statement.System.Name,
        statement.Framework.Framework.Id,
        SheetCell.Of(row.Provision.Citation, CellStyle.Strong),
        row.Provision.Element,
        row.Provision.Title,
        SheetCell.Of(StatementWords.NameOf(row.State), row.State == StatementState.Applicable ? CellStyle.Plain : CellStyle.Muted),
        row.Reason,
        row.ApprovedBy,
        SheetCell.Of(row.Exclusion?.ApprovedOn),
        row.Implementation,
        row is { State: StatementState.Applicable, Result: { } result }
            ? SheetCell.Of(CoverageNames.NameOf(result.Outcome), SheetStyles.Of(result.Outcome.Kind()))
            : SheetCell.Empty,
        CellLists.Lines(StatementWords.Controls(row)),
        CellLists.Lines(row.Owners),
        CellLists.Lines(StatementWords.Evidence(row)),
        SheetCell.Of(row.LastRecord),
    ];
}
