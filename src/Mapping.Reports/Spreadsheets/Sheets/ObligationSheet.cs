using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;

namespace Mapping.Reports.Spreadsheets.Sheets;

/// <summary>Every obligation in scope of every system, with its verdict and why.</summary>
internal static class ObligationSheet
{
    public static Sheet Of(Judgement judgement) => new(
        "Obligations",
        [
            new("System", 16), new("Framework", 13), new("Citation", 18), new("Element (our name, not law)", 18), new("Title (our words)", 32),
            new("Domain (ours)", 11), new("Pillar (ours)", 16), new("In force", 9), new("Applies from", 12), new("Design", 11), new("Outcome", 14),
            new("Controls", 28), new("Owners", 18), new("Crosswalk", 30), new("Next step", 40), new("Why", 100), new("Official text", 30),
        ],
        [.. judgement.Coverage.Systems.SelectMany(system => system.Obligations.Select(obligation => Row(system.System, obligation, judgement)))])
    { FrozenColumns = 4 };

    private static ImmutableArray<SheetCell> Row(SystemSymbol system, ObligationResult obligation, Judgement judgement)
    {
        var provision = obligation.Provision;
        return
        [
            system.Name,
            obligation.Framework.Framework.Id,
            SheetCell.Of(provision.Citation, CellStyle.Strong),
            provision.Element,
            provision.Title,
            CatalogNames.NameOf(provision.Domain),
            provision.Pillar is { } pillar ? CatalogNames.NameOf(pillar) : null,
            obligation.Applicability.InForce ? "yes" : "no",
            SheetCell.Of(obligation.Applicability.From),
            obligation.Design is { } design ? CoverageNames.NameOf(design) : null,
            SheetCell.Of(CoverageNames.NameOf(obligation.Outcome), SheetStyles.Of(obligation.Outcome.Kind())),
            CellLists.Controls(obligation),
            CellLists.Owners(obligation, judgement.Symbols),
            CellLists.Lines(obligation.Controls.SelectMany(covering => covering.Via).Select(RelationWords.Of)),
            NextStep.Of(obligation, system, judgement.Evidence),
            string.Join('\n', ObligationDerivation.Of(obligation, system, judgement.Evidence, judgement.Coverage.AsOf)
                .Select(sentence => (sentence.Depth == 0 ? "" : "  ") + sentence.Text)),
            obligation.Framework.Framework.OfficialSource,
        ];
    }
}
