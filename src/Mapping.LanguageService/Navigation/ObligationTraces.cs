using Mapping.Compiler;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;

namespace Mapping.LanguageService.Navigation;

/// <summary>Who covers what: what controls say themselves, in a scope or not, and what crosswalks infer.</summary>
internal static class ObligationTraces
{
    /// <summary>The controls behind a provision or any part of it, ordinal order of names.</summary>
    public static IEnumerable<ControlSymbol> ControlsOf(Compilation compilation, FrameworkSymbol framework, Provision provision) =>
        Direct(compilation)
            .Concat(Inferred(compilation))
            .Where(covered => ReferenceEquals(covered.Framework.Framework, framework.Framework) && covered.Leaf.IsAtOrUnder(provision))
            .Select(covered => covered.Control)
            .Distinct()
            .OrderBy(control => control.Name, StringComparer.Ordinal);

    /// <summary>The obligations that a control helps to meet, in the order of catalogs.</summary>
    public static IEnumerable<(FrameworkSymbol Framework, Provision Provision)> ObligationsOf(Compilation compilation, ControlSymbol control) =>
        Direct(compilation)
            .Concat(Inferred(compilation))
            .Where(covered => covered.Control == control)
            .DistinctBy(covered => covered.Leaf)
            .OrderBy(covered => covered.Framework.Alias, StringComparer.Ordinal)
            .ThenBy(covered => covered.Leaf.Index)
            .Select(covered => (covered.Framework, covered.Leaf));

    private static IEnumerable<(ControlSymbol Control, FrameworkSymbol Framework, Provision Leaf)> Direct(Compilation compilation) =>
        from control in compilation.Symbols.Controls
        from mapping in control.Mappings
        from provision in mapping.Provisions.Provisions
        from leaf in mapping.Framework.Framework.LeavesUnder(provision).ToArray()
        select (control, mapping.Framework, leaf);

    private static IEnumerable<(ControlSymbol Control, FrameworkSymbol Framework, Provision Leaf)> Inferred(Compilation compilation) =>
        from system in compilation.Coverage.Systems
        from obligation in system.Obligations
        from covering in obligation.Controls
        select (covering.Control, obligation.Framework, obligation.Provision);
}
