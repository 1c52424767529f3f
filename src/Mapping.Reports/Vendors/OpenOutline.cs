using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Coverage.Vendors;
using Mapping.Reports.Outlines;
using Mapping.Reports.Text;

namespace Mapping.Reports.Vendors;

/// <summary>What stays open, by whose it is.</summary>
internal static class OpenOutline
{
    public static void Add(Outline outline, VendorGap gap)
    {
        var analysis = gap.Analysis;
        if (analysis.Open.IsEmpty)
        {
            return;
        }

        var today = gap.System.Obligations.ToDictionary(obligation => obligation.Provision);
        var with = analysis.Products.Length > 1 ? "with all of them together" : "with it";
        outline.Heading(2, $"What stays open {with}: {Counts.Of(analysis.Open.Length, "obligation")}");
        foreach (var group in analysis.Open.GroupBy(GapWords.Owners).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            outline.Heading(3, $"{group.Key}: {group.Count()}");
            foreach (var open in group)
            {
                outline.Item(Of(open, today.GetValueOrDefault(open.Obligation.Provision)));
            }
        }
    }

    private static string Of(OpenObligation open, ObligationResult? today)
    {
        var design = open.Obligation.Design is { } state ? CoverageNames.NameOf(state) : "open";
        var waived = open.Obligation.WaivedUntil is { } until ? $"; waived until {DateWords.Of(until)}" : "";
        return $"{design}: {GapWords.FullName(open.Obligation)}, {open.Obligation.Provision.Title}{ClosedBy(open, today)}{waived}";
    }

    /// <summary>A control that works today and that only products provide is not what is open, but what was left out of the question.</summary>
    private static string ClosedBy(OpenObligation open, ObligationResult? today)
    {
        var working = today is { Design: DesignState.Mapped } ? today.Controls.Select(covering => covering.Control.Name).ToHashSet(StringComparer.Ordinal) : [];
        var there = open.ClosedBy.Where(offer => offer.Product.Provides.Any(control => working.Contains(control.Name))).ToList();
        var others = open.ClosedBy.Except(there).ToList();
        return (there.Count == 0 ? "" : $"; today by {GapWords.Names(there)}, left out here")
            + (others.Count == 0 ? "" : $"; {GapWords.Names(others)} would close it");
    }
}
