using System.Collections.Immutable;
using Mapping.Compiler.Coverage;

namespace Mapping.Reports.Spreadsheets.Sheets;

/// <summary>Gates: a row a requirement, with what blocks it. Where the sources have errors, nothing is said to hold.</summary>
internal static class GateSheet
{
    public static Sheet Of(Judgement judgement) => new(
        "Gates",
        [
            new("Gate", 18), new("System", 18), new("Gate holds", 12), new("Requirement", 60), new("Met", 10), new("Share", 9), new("Obligations", 12), new("Blockers", 60),
        ],
        [.. judgement.Coverage.Gates.SelectMany(gate => gate.Requirements.Select(requirement => Row(gate, requirement)))]);

    private static ImmutableArray<SheetCell> Row(GateResult gate, RequirementResult requirement) =>
    [
        SheetCell.Of(gate.Gate is null ? "default gate" : gate.Name, CellStyle.Strong),
        gate.System.Name,
        Verdict(gate.Standing),
        requirement.Text,
        Verdict(requirement.Standing),
        requirement.Standing == GateStanding.NotJudged ? SheetCell.Of(requirement.Unjudged ?? "", CellStyle.Doubt)
            : requirement.Objection is { } objection ? SheetCell.Of(objection, CellStyle.Bad)
            : SheetCell.OfShare(requirement.Share),
        SheetCell.Of(requirement.Obligations),
        CellLists.Lines(requirement.Blockers.Select(blocker => $"{CoverageNames.NameOf(blocker.Outcome)}: {blocker.Provision.DisplayName}")),
    ];

    private static SheetCell Verdict(GateStanding standing) => SheetCell.Of(
        standing switch
        {
            GateStanding.Met => "yes",
            GateStanding.NotMet => "no",
            GateStanding.NotJudged => "not judged",
        },
        SheetStyles.Of(standing.Kind()));
}
