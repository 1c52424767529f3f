using System.Collections.Immutable;
using Mapping.Compiler.Coverage;

namespace Mapping.LanguageService.Coverage;

/// <summary>The obligations of systems by framework and article, as a side bar shows them.</summary>
public static class CoverageTree
{
    /// <summary>The frameworks of a system in the order of its obligations.</summary>
    public static ImmutableArray<FrameworkCoverage> Of(SystemCoverage system) =>
    [
        .. system.Obligations
            .GroupBy(obligation => obligation.Framework)
            .Select(group => new FrameworkCoverage(group.Key, [.. group], ArticlesOf(group))),
    ];

    private static ImmutableArray<ArticleCoverage> ArticlesOf(IEnumerable<ObligationResult> obligations) =>
        [.. obligations.GroupBy(obligation => obligation.Provision.Top).Select(group => new ArticleCoverage(group.Key, [.. group]))];
}
