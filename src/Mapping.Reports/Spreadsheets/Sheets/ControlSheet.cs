using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage.Comparison;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;

namespace Mapping.Reports.Spreadsheets.Sheets;

/// <summary>Every control: a row each, with what it says that it satisfies.</summary>
internal static class ControlSheet
{
    public static Sheet Of(Judgement judgement) => new(
        "Controls",
        [
            new("Control", 24), new("Title", 32), new("Owner", 22), new("Domain", 12), new("Pillars", 18), new("State", 11), new("Since or by", 12),
            new("For", 18), new("Satisfies", 42), new("In part because", 40), new("Evidence rules", 24), new("Description", 60), new("Source", 28),
        ],
        [.. judgement.Symbols.Controls.Select(control => Row(control, judgement))])
    { FrozenColumns = 1 };

    private static ImmutableArray<SheetCell> Row(ControlSymbol control, Judgement judgement) =>
    [
        SheetCell.Of(control.Name, CellStyle.Strong),
        control.Title,
        judgement.Symbols.TitleOf(control.Owner),
        CatalogNames.NameOf(control.Domain),
        CellLists.Lines(control.Pillars.Select(CatalogNames.NameOf)),
        ComparisonNames.NameOf(control.Status.At(judgement.Coverage.AsOf)),
        SheetCell.Of(control.Status.Date),
        CellLists.For(control.For),
        CellLists.Lines(control.Mappings.Select(mapping => CellLists.Provisions(mapping.Framework, mapping.Provisions) + (mapping.IsPartial ? " (in part)" : ""))),
        CellLists.Lines(control.Mappings.Where(mapping => mapping.IsPartial).Select(mapping => mapping.Reason).OfType<string>()),
        CellLists.Lines(control.Evidence.Select(rule => rule.Name)),
        control.Description,
        Place.Of(control.Location),
    ];
}
