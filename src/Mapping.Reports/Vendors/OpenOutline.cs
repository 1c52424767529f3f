using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Coverage.Vendors;
using Mapping.Reports.Outlines;
using Mapping.Reports.Text;

namespace Mapping.Reports.Vendors;

/// <summary>What stays open, by whose it is.</summary>
internal static class OpenOutline
{
    public static void Add(Outline outline, GapAnalysis analysis)
    {
        if (analysis.Open.IsEmpty)
        {
            return;
        }

        var with = analysis.Products.Length > 1 ? "with all of them together" : "with it";
        outline.Heading(2, $"What stays open {with}: {Counts.Of(analysis.Open.Length, "obligation")}");
        foreach (var group in analysis.Open.GroupBy(GapWords.Owners).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            outline.Heading(3, $"{group.Key}: {group.Count()}");
            foreach (var open in group)
            {
                outline.Item(Of(open));
            }
        }
    }

    private static string Of(OpenObligation open)
    {
        var design = open.Obligation.Design is { } state ? CoverageNames.NameOf(state) : "open";
        var closedBy = open.ClosedBy.IsEmpty ? "" : $"; {GapWords.Names(open.ClosedBy)} would close it";
        var waived = open.Obligation.Waiver is { } waiver ? $"; waived until {DateWords.Of(waiver.Until)}" : "";
        return $"{design}  {GapWords.FullName(open.Obligation)}: {open.Obligation.Provision.Title}{closedBy}{waived}";
    }
}
