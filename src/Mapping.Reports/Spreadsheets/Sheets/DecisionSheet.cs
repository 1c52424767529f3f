using System.Collections.Immutable;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;

namespace Mapping.Reports.Spreadsheets.Sheets;

/// <summary>Waivers with their ends, and exclusions.</summary>
internal static class DecisionSheet
{
    public static Sheet Of(Judgement judgement) => new(
        "Waivers and exclusions",
        [
            new("Decision", 12), new("About", 40), new("For", 18), new("Until", 12), new("State", 11), new("Reason", 60), new("Approved by", 24),
            new("Approved on", 12), new("Source", 28),
        ],
        [
            .. judgement.Symbols.Waivers.Select(waiver => Row(waiver, judgement)),
            .. judgement.Symbols.Exclusions.Select(exclusion => Row(exclusion, judgement)),
        ]);

    private static ImmutableArray<SheetCell> Row(WaiverSymbol waiver, Judgement judgement) =>
    [
        SheetCell.Of("waiver", CellStyle.Strong),
        waiver is ObligationWaiverSymbol named ? CellLists.Provisions(named.Framework, named.Provisions) : DecisionWords.NamedBy(waiver),
        CellLists.For(waiver.For),
        SheetCell.Of(waiver.Until),
        StateOf(waiver, judgement.Coverage.AsOf),
        waiver.Reason,
        judgement.Symbols.TitleOf(waiver.ApprovedBy),
        SheetCell.Of(waiver.ApprovedOn),
        Place.Of(waiver.Location),
    ];

    private static ImmutableArray<SheetCell> Row(ExclusionSymbol exclusion, Judgement judgement) =>
    [
        SheetCell.Of("exclusion", CellStyle.Strong),
        CellLists.Provisions(exclusion.Framework, exclusion.Provisions),
        CellLists.For(exclusion.For),
        SheetCell.Empty,
        exclusion.IsEarly(judgement.Coverage.AsOf) ? SheetCell.Of("not yet", CellStyle.Bad) : "in force",
        exclusion.Reason,
        judgement.Symbols.TitleOf(exclusion.ApprovedBy),
        SheetCell.Of(exclusion.ApprovedOn),
        Place.Of(exclusion.Location),
    ];

    private static SheetCell StateOf(WaiverSymbol waiver, DateOnly asOf) => waiver.StateOn(asOf) switch
    {
        DecisionState.InForce => SheetCell.Of("in force", CellStyle.Doubt),
        DecisionState.NotYet => SheetCell.Of("not yet", CellStyle.Bad),
        DecisionState.Ended => SheetCell.Of("ended", CellStyle.Bad),
    };
}
