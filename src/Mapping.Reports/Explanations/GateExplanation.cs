using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;
using Mapping.Reports.Text;

namespace Mapping.Reports.Explanations;

/// <summary>A gate: what it asks, and what is in its way in each system.</summary>
internal static class GateExplanation
{
    private const int BlockersShown = 20;

    public static NameExplanation Of(Judgement judgement, GateSymbol gate) => new("gate", gate.Name, "", gate.Location)
    {
        Lines =
        [
            .. gate.For is { } systems ? [new ExplainedLine("for", ForWords.Of(systems, gate.ForWritten))] : ImmutableArray<ExplainedLine>.Empty,
            .. gate.Requirements.Select(requirement => new ExplainedLine("requires", requirement.Text)),
        ],
        Parts = [.. judgement.Coverage.Gates.Where(result => result.Gate?.Name == gate.Name).Select(result => PartOf(judgement, result))],
    };

    public static ExplainedPart PartOf(Judgement judgement, GateResult gate)
    {
        var verdict = judgement.HasErrors ? "is not judged" : gate.Holds ? "holds" : "does not hold";
        var blockers = gate.Requirements.Where(requirement => !requirement.Holds).SelectMany(requirement => requirement.Blockers).Distinct().ToImmutableArray();
        var more = blockers.Length > BlockersShown ? [new DerivationSentence($"And {Counts.Of(blockers.Length - BlockersShown, "obligation")} more.")] : ImmutableArray<DerivationSentence>.Empty;
        return new ExplainedPart(
            $"Gate {gate.Name} {verdict} for {gate.System.Name}",
            [.. blockers.Take(BlockersShown).Select(blocker => new DerivationSentence(SentenceOf(blocker, gate.System, judgement.Evidence))), .. more]);
    }

    private static string SentenceOf(ObligationResult obligation, SystemSymbol system, EvidenceResults evidence)
    {
        var next = NextStep.Of(obligation, system, evidence) is { } step ? $" Next: {step}." : "";
        return $"{obligation.Framework.Alias} {obligation.Provision.DisplayName} is {CoverageNames.NameOf(obligation.Outcome)}.{next}";
    }
}
