using System.Globalization;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage.Derivations;
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
            bag.Report(CoverageDiagnostics.OverduePlan, control.Location, control.Name, DateWords.Of(by));
        }
    }

    private static void ReportCategories(ControlSymbol control, DiagnosticBag bag)
    {
        foreach (var mapping in control.Domain == Domain.None ? [] : control.Mappings)
        {
            var (first, count) = OthersOf(mapping, control.Domain);
            if (first is null)
            {
                continue;
            }

            var more = count == 1 ? "" : $" (and {(count - 1).ToString(CultureInfo.InvariantCulture)} more here)";
            bag.Report(
                CoverageDiagnostics.CategoryMismatch, mapping.Location,
                control.Name, CatalogNames.NameOf(control.Domain), first.DisplayName + more, CatalogNames.NameOf(first.Domain));
        }
    }

    /// <summary>The first of the leaves that ask for nothing from these domains, and how many they are.</summary>
    private static (Provision? First, int Count) OthersOf(MappingSymbol mapping, Domain domain)
    {
        var (first, count) = ((Provision?)null, 0);
        foreach (var provision in mapping.Provisions.Provisions)
        {
            foreach (var leaf in mapping.Framework.Framework.LeavesUnder(provision))
            {
                if ((leaf.Domain & domain) == 0)
                {
                    first ??= leaf;
                    count++;
                }
            }
        }

        return (first, count);
    }
}
