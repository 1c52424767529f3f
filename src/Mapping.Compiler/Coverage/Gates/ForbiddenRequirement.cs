using System.Collections.Immutable;

namespace Mapping.Compiler.Coverage;

/// <summary>What every gate asks over a system that is, by its class, something forbidden; of other systems it asks nothing.</summary>
internal static class ForbiddenRequirement
{
    private const string Text = "nothing that is forbidden as such";

    public static ImmutableArray<RequirementResult> Of(SystemCoverage coverage)
    {
        ImmutableArray<ObligationResult> forbidden = [.. coverage.Obligations.Where(obligation => obligation.IsForbidden)];
        return forbidden.IsEmpty ? [] : [new RequirementResult(Text, false, 0, forbidden) { Obligations = forbidden.Length }];
    }
}
