using System.Collections.Immutable;
using Mapping.Compiler.Coverage.Derivations;

namespace Mapping.Compiler.Coverage;

/// <summary>
/// What every gate asks without a word, where there is cause: nothing over a system that is, by its class, something forbidden, and nothing
/// while what is declared of it can't be so together, since then nobody knows what binds it.
/// </summary>
internal static class ImpliedRequirements
{
    private const string NothingForbidden = "nothing that is forbidden as such";
    private const string NoContradiction = "declarations that agree with each other";

    public static ImmutableArray<RequirementResult> Of(SystemCoverage coverage) => [.. Forbidden(coverage), .. Contradicted(coverage)];

    /// <summary>The default gate asks for every obligation, and so for what is forbidden already.</summary>
    public static IEnumerable<RequirementResult> Contradicted(SystemCoverage coverage) => coverage.Contradictions.IsEmpty ? [] :
    [
        new RequirementResult(NoContradiction, GateStanding.NotMet, 0, [])
        {
            Objection = ContradictionWords.Of([.. coverage.Contradictions.Select(contradiction => contradiction.Fact)], coverage.System),
        },
    ];

    private static IEnumerable<RequirementResult> Forbidden(SystemCoverage coverage)
    {
        ImmutableArray<ObligationResult> forbidden = [.. coverage.Obligations.Where(obligation => obligation.IsForbidden)];
        return forbidden.IsEmpty ? [] : [new RequirementResult(NothingForbidden, GateStanding.NotMet, 0, forbidden) { Obligations = forbidden.Length }];
    }
}
