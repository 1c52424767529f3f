using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;

namespace Mapping.Reports.Text;

/// <summary>Explains a provision: what it asks, whom and when it binds, and for each system who covers what of it, through what, and what is missing.</summary>
public static class ExplainReport
{
    public static void Write(TextPage page, Judgement judgement, Framework framework, Provision provision)
    {
        ProvisionText.Write(page, framework, provision);
        foreach (var system in judgement.Coverage.Systems)
        {
            Write(page, judgement, system, framework, provision);
        }
    }

    private static void Write(TextPage page, Judgement judgement, SystemCoverage system, Framework framework, Provision provision)
    {
        var leaves = system.Obligations.Where(obligation => obligation.Framework.Framework == framework && obligation.Provision.IsAtOrUnder(provision)).ToList();
        page.Labelled(0, new Piece(system.System.Name, Style.Strong), $"  {system.System.Title}, as of {DateWords.Of(judgement.Coverage.AsOf)}", hang: 2);
        page.Paragraph(2, Summary(leaves, system, framework, provision));
        page.Gap();
        foreach (var unknown in system.PartialUnknowns.Where(unknown => unknown.Framework.Framework == framework && unknown.Provision.IsAtOrUnder(provision)))
        {
            Write(page, unknown);
        }

        foreach (var leaf in leaves)
        {
            Write(page, judgement, leaf, system.System);
        }
    }

    private static void Write(TextPage page, Judgement judgement, ObligationResult leaf, SystemSymbol system)
    {
        page.Labelled(2, OutcomeStyles.Label(leaf.Outcome), $"  {leaf.Provision.DisplayName}: {leaf.Provision.Title}", Style.Strong, hang: 2);
        foreach (var sentence in ObligationDerivation.Of(leaf, system, judgement.Evidence, judgement.Coverage.AsOf))
        {
            page.Labelled(4 + (2 * sentence.Depth), "- ", sentence.Text);
        }

        page.Gap();
    }

    private static void Write(TextPage page, PartialUnknown unknown)
    {
        page.Labelled(2, new Piece("partial, part unknown", Style.Warning), $"  {unknown.Provision.DisplayName}", Style.Strong, hang: 2);
        foreach (var covering in unknown.Controls)
        {
            var rows = string.Join("; ", covering.Via.Select(RelationWords.Of));
            page.Labelled(4, "- ", $"Control {covering.Control.Name} covers some part of it, and nothing says which: {rows} ({Place.Of(covering.Mapping.Location)}).");
        }

        page.Gap();
    }

    private static string Summary(List<ObligationResult> leaves, SystemCoverage system, Framework framework, Provision provision)
    {
        if (leaves.Count > 0)
        {
            var counts = leaves.GroupBy(leaf => leaf.Outcome).OrderBy(group => group.Key).Select(group => $"{group.Count()} {CoverageNames.NameOf(group.Key)}");
            return $"{Counts.Of(leaves.Count, "assessable part")}: {string.Join(", ", counts)}";
        }

        if (provision.LeafCount == 0)
        {
            return "Nothing in it is assessed: it binds nobody by itself.";
        }

        var outside = system.OutOfScope.Count(obligation => obligation.Framework.Framework == framework && obligation.Provision.IsAtOrUnder(provision));
        return outside == 0
            ? "Outside the scope of this system, and not applicable to it."
            : $"Outside the scope of this system, although {Counts.Of(outside, "obligation in it applies", "obligations in it apply")}.";
    }
}
