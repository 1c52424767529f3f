using System.Globalization;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>Reports controls on the wrong side, late, or needed by nobody.</summary>
internal static class ControlFindings
{
    public static void Report(WorkspaceSymbols symbols, CoverageResult coverage, DiagnosticBag bag)
    {
        var needed = coverage.Systems
            .SelectMany(system => system.Obligations)
            .Where(obligation => obligation.IsCounted)
            .SelectMany(obligation => obligation.Controls)
            .Select(covering => covering.Control)
            .Concat(coverage.Systems.SelectMany(system => system.PartialUnknowns).SelectMany(entry => entry.Controls).Select(covering => covering.Control))
            .ToHashSet();
        foreach (var control in symbols.Controls)
        {
            ReportPlan(control, coverage.AsOf, bag);
            ReportCategories(control, bag);
            var isLiving = control.Status.At(coverage.AsOf) != ControlState.Retired;
            if (isLiving && control.Mappings.Any(mapping => !mapping.Provisions.IsEmpty) && !coverage.Systems.IsEmpty && !needed.Contains(control))
            {
                bag.Report(UnusedDiagnostics.UnneededControl, control.Location, control.Name);
            }
        }
    }

    private static void ReportPlan(ControlSymbol control, DateOnly asOf, DiagnosticBag bag)
    {
        if (control.Status is { Declared: ControlState.Planned, Date: { } by } && by < asOf)
        {
            bag.Report(CoverageDiagnostics.OverduePlan, control.Location, control.Name, by.ToString("O", CultureInfo.InvariantCulture));
        }
    }

    private static void ReportCategories(ControlSymbol control, DiagnosticBag bag)
    {
        foreach (var mapping in control.Domain == Domain.None ? [] : control.Mappings)
        {
            var others = mapping.Provisions.Provisions
                .SelectMany(provision => LeavesOf(mapping.Framework.Framework, provision))
                .Where(leaf => (leaf.Domain & control.Domain) == 0)
                .ToList();
            if (others.Count == 0)
            {
                continue;
            }

            var more = others.Count == 1 ? "" : $" (and {(others.Count - 1).ToString(CultureInfo.InvariantCulture)} more here)";
            bag.Report(
                CoverageDiagnostics.CategoryMismatch, mapping.Location,
                control.Name, CatalogNames.NameOf(control.Domain), others[0].DisplayName + more, CatalogNames.NameOf(others[0].Domain));
        }
    }

    private static IEnumerable<Provision> LeavesOf(Framework framework, Provision provision)
    {
        for (var leaf = provision.FirstLeaf; leaf < provision.FirstLeaf + provision.LeafCount; leaf++)
        {
            yield return framework.Leaves[leaf];
        }
    }
}
