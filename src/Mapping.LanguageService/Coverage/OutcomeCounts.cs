using System.Collections.Immutable;
using Mapping.Compiler.Coverage;

namespace Mapping.LanguageService.Coverage;

/// <summary>How many obligations have which outcome, under the words of reports.</summary>
public static class OutcomeCounts
{
    /// <summary>Only what there is.</summary>
    public static ImmutableSortedDictionary<string, int> Of(IEnumerable<ObligationResult> obligations) => obligations
        .GroupBy(obligation => CoverageNames.NameOf(obligation.Outcome), StringComparer.Ordinal)
        .ToImmutableSortedDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

    /// <summary>What obligations together look like; what nothing counts for is <c>not-applicable</c> or <c>excluded</c>.</summary>
    public static string StateOf(IEnumerable<ObligationResult> obligations) =>
        CoverageNames.NameOf(OutcomeFacts.Worst(obligations.Select(obligation => obligation.Outcome)) ?? Outcome.NotApplicable);
}
