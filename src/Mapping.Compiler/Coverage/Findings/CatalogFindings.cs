using System.Collections.Immutable;
using System.Globalization;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Catalogs.Conditions;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>
/// Reports editions that were replaced, catalogs of the workspace that ask nothing, and scopes of which decisions and catalogs leave nothing: a verdict on them is easily green.
/// </summary>
internal static class CatalogFindings
{
    /// <summary>A law gives years of notice, not decades.</summary>
    private const int YearsOfNotice = 10;

    /// <summary>What hangs on the verdict and its day, and on where catalogs are used.</summary>
    public static void Report(WorkspaceSymbols symbols, CoverageResult coverage, DiagnosticBag bag)
    {
        foreach (var framework in OwnOf(symbols).Where(framework => framework.Leaves.IsEmpty))
        {
            var use = symbols.Uses.First(use => ReferenceEquals(use.Framework.Framework, framework));
            bag.Report(CoverageDiagnostics.CatalogAsksNothing, use.Location, framework.ToString(), "it holds no obligation");
        }

        foreach (var use in symbols.Uses)
        {
            if (EditionWords.Replaced(use.Framework.Framework, coverage.AsOf) is { } sentence && coverage.Systems.Any(system => system.System.Scopes.Any(scope => scope.Framework == use.Framework)))
            {
                bag.Report(CoverageDiagnostics.ReplacedEdition, use.Location, sentence);
            }
        }

        foreach (var system in coverage.Systems)
        {
            ReportNothingLeft(system, bag);
        }
    }

    /// <summary>The catalogs of the workspace that are in use.</summary>
    public static IEnumerable<Framework> OwnOf(WorkspaceSymbols symbols) =>
        symbols.Frameworks.Select(symbol => symbol.Framework).Distinct().Where(framework => !framework.IsShipped);

    /// <summary>What a catalog shows by itself on a day; every condition of it is tried out, so nobody should ask twice.</summary>
    public static ImmutableArray<Diagnostic> Of(Framework framework, DateOnly asOf)
    {
        var bag = new DiagnosticBag();
        var far = asOf.AddYears(Math.Min(YearsOfNotice, DateOnly.MaxValue.Year - asOf.Year));
        var possible = new PossibleSystems(framework.Classes, framework.Facts);
        var always = framework.ScopeRules.Where(rule => TakesAwayAlways(rule, possible)).ToImmutableArray();
        Report(framework, leaf => leaf.IsExcludable, isAll: true, "obligations that may be excluded", bag);
        Report(framework, leaf => AppliesAfter(leaf, far), isAll: false, $"obligations that bind only after {DateWords.Of(far)}", bag);
        Report(framework, leaf => always.Any(rule => Touches(rule, leaf)), isAll: false, "obligations that a scope rule takes from every system", bag);
        return bag.ToSortedArray();
    }

    /// <summary>Says of how many obligations something is true; of all or none where only that would be of note.</summary>
    private static void Report(Framework framework, Func<Provision, bool> isSo, bool isAll, string what, DiagnosticBag bag)
    {
        var found = framework.Leaves.Where(isSo).ToImmutableArray();
        if (found.IsEmpty || (isAll && found.Length < framework.Leaves.Length))
        {
            return;
        }

        var share = string.Create(CultureInfo.InvariantCulture, $"{what}: {found.Length} of {framework.Leaves.Length}");
        bag.Report(CoverageDiagnostics.CatalogAsksNothing, found[0].Location, framework.ToString(), share);
    }

    private static bool AppliesAfter(Provision leaf, DateOnly far) => !leaf.AppliesFrom.IsEmpty && leaf.AppliesFrom.All(date => date.Date > far);

    private static bool TakesAwayAlways(ScopeRule rule, PossibleSystems possible) =>
        rule is { Effect: ScopeEffect.NotApplicable, ForActor: null } && !possible.SomeMeets(new Not(rule.Condition));

    private static bool Touches(ScopeRule rule, Provision leaf) =>
        (rule.AppliesTo.IsEmpty || rule.AppliesTo.Any(leaf.IsAtOrUnder)) && !rule.Except.Any(leaf.IsAtOrUnder);

    private static void ReportNothingLeft(SystemCoverage system, DiagnosticBag bag)
    {
        foreach (var group in system.Obligations.GroupBy(obligation => obligation.Framework.Framework))
        {
            var isDecided = !group.Key.IsShipped || group.Any(obligation => obligation.Outcome == Outcome.Excluded);
            if (isDecided && group.All(obligation => !obligation.IsCounted))
            {
                var first = group.First();
                bag.Report(
                    CoverageDiagnostics.NothingLeft, system.System.ScopeOf(first.Framework, first.Provision),
                    group.Key.ToString(), system.System.Name, FallenAway(group));
            }
        }
    }

    private static string FallenAway(IEnumerable<ObligationResult> obligations) => string.Join(
        ", ",
        obligations.GroupBy(obligation => obligation.Outcome).OrderBy(outcome => outcome.Key)
            .Select(outcome => string.Create(CultureInfo.InvariantCulture, $"{outcome.Count()} {CoverageNames.NameOf(outcome.Key)}")));
}
