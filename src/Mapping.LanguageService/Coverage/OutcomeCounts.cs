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

    /// <summary>The worst of the outcomes that count; what nothing counts for is <c>not-applicable</c>.</summary>
    public static string StateOf(IEnumerable<ObligationResult> obligations)
    {
        var counted = obligations.Where(obligation => obligation.IsCounted && obligation.Outcome != Outcome.Waived).Select(obligation => obligation.Outcome).ToList();
        return CoverageNames.NameOf(counted.Count > 0 ? counted.Max()
            : obligations.Any(obligation => obligation.Outcome == Outcome.Waived) ? Outcome.Waived
            : Outcome.NotApplicable);
    }
}
