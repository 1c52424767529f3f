using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;

namespace Mapping.Reports.Spreadsheets.Sheets;

/// <summary>What is open, with who usually owns it and what to do.</summary>
internal static class GapSheet
{
    public static Sheet Of(Judgement judgement) => new(
        "Gaps",
        [
            new("System", 16), new("Framework", 13), new("Citation", 18), new("Element (our name, not law)", 18), new("Title (our words)", 36), new("Outcome", 14),
            new("Domain (ours)", 11), new("Owners of its controls", 22), new("Usual owner (our reading)", 14), new("Next step", 60), new("Applies from", 12),
            new("Expected evidence", 40),
        ],
        [.. judgement.Coverage.Systems.SelectMany(system => system.Obligations.Where(obligation => obligation.Outcome.IsOpen()).Select(gap => Row(system.System, gap, judgement)))])
    { FrozenColumns = 4 };

    private static ImmutableArray<SheetCell> Row(SystemSymbol system, ObligationResult gap, Judgement judgement) =>
    [
        system.Name,
        gap.Framework.Framework.Id,
        SheetCell.Of(gap.Provision.Citation, CellStyle.Strong),
        gap.Provision.Element,
        gap.Provision.Title,
        SheetCell.Of(CoverageNames.NameOf(gap.Outcome), SheetStyles.Of(gap.Outcome.Kind())),
        CatalogNames.NameOf(gap.Provision.Domain),
        CellLists.Owners(gap, judgement.Symbols),
        gap.Provision.OwnerHint,
        NextStep.Of(gap, system, judgement.Evidence),
        SheetCell.Of(gap.Applicability.From),
        CellLists.Lines(gap.Provision.ExpectedEvidence.Select(id => Expected(gap.Framework.Framework, id))),
    ];

    private static string Expected(Framework framework, string id) =>
        framework.EvidenceTypes.FirstOrDefault(type => type.Id == id) is { } type ? $"{id}: {type.Description}" : id;
}
