using System.Globalization;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>Reports controls on the wrong side, late, or needed by nobody.</summary>
internal static class ControlFindings
{
    /// <param name="control">The control.</param>
    /// <param name="asOf">The day at whose end it is judged.</param>
    /// <param name="counted">What counts, where that alone says who is needed; else null.</param>
    /// <param name="bag">Where it is reported.</param>
    public static void Report(ControlSymbol control, DateOnly asOf, CountedLeaves? counted, DiagnosticBag bag)
    {
        ReportPlan(control, asOf, bag);
        ReportRetirement(control, asOf, bag);
        ReportCategories(control, bag);
        if (counted is not null && !counted.Need(control))
        {
            ReportUnneeded(control, asOf, bag);
        }
    }

    /// <summary>Where crosswalks lead from one obligation to another, only the verdicts know who is needed.</summary>
    public static void ReportUnneeded(WorkspaceSymbols symbols, CoverageResult coverage, DiagnosticBag bag)
    {
        var needed = coverage.Systems
            .SelectMany(system => system.Obligations)
            .Where(obligation => obligation.IsCounted)
            .SelectMany(obligation => obligation.Controls)
            .Select(covering => covering.Control)
            .Concat(coverage.Systems.SelectMany(system => system.PartialUnknowns).SelectMany(entry => entry.Controls).Select(covering => covering.Control))
            .ToHashSet();
        foreach (var control in coverage.Systems.IsEmpty ? [] : symbols.Controls)
        {
            if (!needed.Contains(control))
            {
                ReportUnneeded(control, coverage.AsOf, bag);
            }
        }
    }

    private static void ReportUnneeded(ControlSymbol control, DateOnly asOf, DiagnosticBag bag)
    {
        if (control.Status.At(asOf) != ControlState.Retired && control.Mappings.Any(mapping => !mapping.Provisions.IsEmpty))
        {
            bag.Report(UnusedDiagnostics.UnneededControl, control.Location, control.Name);
        }
    }

    private static void ReportRetirement(ControlSymbol control, DateOnly asOf, DiagnosticBag bag)
    {
        if (control.Status is { Declared: ControlState.Retired, Date: { } since } && since > asOf)
        {
            bag.Report(StandingDiagnostics.LaterRetirement, control.Location, control.Name, DateWords.Of(since));
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
