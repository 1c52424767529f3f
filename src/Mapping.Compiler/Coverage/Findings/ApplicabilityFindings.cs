using System.Globalization;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>Reports reliefs that don't count, catalogs that don't cover a system, contradictions, and scopes that name nothing that binds.</summary>
internal static class ApplicabilityFindings
{
    public static void Report(SystemCoverage coverage, DateOnly asOf, DiagnosticBag bag)
    {
        ReportReliefs(coverage, asOf, bag);
        foreach (var gap in coverage.Uncovered)
        {
            bag.Report(ApplicabilityDiagnostics.NotCovered, coverage.System.ScopeOf(gap.Framework.Framework), gap.Framework.Framework, gap.What, coverage.System.Name);
        }

        foreach (var contradiction in coverage.Contradictions)
        {
            var fact = contradiction.Fact;
            bag.Report(
                ApplicabilityDiagnostics.Contradiction,
                ReliefWords.PlaceOf(coverage.System, fact.Name),
                ContradictionWords.NameOf(fact, coverage.System), coverage.System.Name, ContradictionWords.WhyNot(fact, coverage.System));
        }

        foreach (var scope in coverage.System.Scopes)
        {
            ReportScope(coverage, scope, bag);
        }
    }

    private static void ReportReliefs(SystemCoverage coverage, DateOnly asOf, DiagnosticBag bag)
    {
        var kept = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var contradicted = coverage.Contradictions.Select(contradiction => contradiction.Fact.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var relief in coverage.Obligations.SelectMany(obligation => obligation.Applicability.LackingReliefs).Where(relief => !contradicted.Contains(relief)))
        {
            kept[relief] = kept.GetValueOrDefault(relief) + 1;
        }

        foreach (var (relief, count) in kept)
        {
            var stay = count == 1 ? "1 obligation in scope stays" : string.Create(CultureInfo.InvariantCulture, $"{count} obligations in scope stay");
            bag.Add(Diagnostic.Create(
                ApplicabilityDiagnostics.UnsignedRelief, ReliefWords.PlaceOf(coverage.System, relief), relief, coverage.System.Name, ReliefWords.Lack(coverage.System, relief, asOf), stay) with
            {
                Help = ReliefWords.Remedy(coverage.System, relief, asOf),
            });
        }
    }

    private static void ReportScope(SystemCoverage coverage, ScopeSymbol scope, DiagnosticBag bag)
    {
        if (scope.Provisions.IsEmpty || coverage.Uncovered.Any(gap => ReferenceEquals(gap.Framework.Framework, scope.Framework.Framework)))
        {
            return;
        }

        var named = new ProvisionSpans(scope.Provisions);
        var count = 0;
        foreach (var obligation in coverage.Obligations)
        {
            if (ReferenceEquals(obligation.Framework.Framework, scope.Framework.Framework) && named.Contain(obligation.Provision))
            {
                if (obligation.Outcome != Outcome.NotApplicable)
                {
                    return;
                }

                count++;
            }
        }

        var what = count switch
        {
            0 => "it names no obligation",
            1 => "its one obligation does not apply",
            _ => string.Create(CultureInfo.InvariantCulture, $"none of its {count} obligations applies"),
        };
        bag.Report(ApplicabilityDiagnostics.ScopeBindsNothing, scope.Location, coverage.System.Name, what);
    }
}
