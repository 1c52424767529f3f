using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Impact;

/// <summary>Finds every declaration of a workspace that rests on provisions of an edition.</summary>
internal static class CitingDeclarations
{
    /// <summary>By kind, then by name, then by place; a declaration that cites in several clauses is there for each of them.</summary>
    public static ImmutableArray<Citing> Of(WorkspaceSymbols symbols, Framework framework) =>
    [
        .. Controls(symbols).Concat(Claims(symbols)).Concat(Decisions(symbols)).Concat(Rows(symbols)).Concat(Gates(symbols)).Concat(Systems(symbols))
            .Where(citing => citing.Framework.Id == framework.Id && citing.Framework.Edition == framework.Edition)
            .OrderBy(citing => citing.Kind)
            .ThenBy(citing => citing.Name, StringComparer.Ordinal)
            .ThenBy(citing => citing.Location.Source.Path, StringComparer.Ordinal)
            .ThenBy(citing => citing.Location.Span.Start),
    ];

    private static IEnumerable<Citing> Controls(WorkspaceSymbols symbols)
    {
        var waivers = symbols.Waivers.OfType<RuleWaiverSymbol>().ToLookup(waiver => waiver.Control, StringComparer.Ordinal);
        foreach (var control in symbols.Controls)
        {
            foreach (var mapping in control.Mappings)
            {
                var (framework, provisions) = (mapping.Framework.Framework, mapping.Provisions.Provisions);
                yield return new Citing(CitingKind.Control, control.Name, framework, provisions, mapping.Location);
                foreach (var rule in control.Evidence)
                {
                    yield return new Citing(CitingKind.Rule, $"{control.Name}/{rule.Name}", framework, provisions, rule.Location);
                }

                foreach (var waiver in waivers[control.Name])
                {
                    yield return new Citing(CitingKind.Waiver, waiver.Name, framework, provisions, waiver.Location);
                }
            }
        }
    }

    private static IEnumerable<Citing> Claims(WorkspaceSymbols symbols) =>
        from vendor in symbols.Vendors
        from product in vendor.Products
        from claim in product.Claims
        select new Citing(CitingKind.Claim, $"{vendor.Name}/{product.Name}", claim.Framework.Framework, claim.Provisions.Provisions, claim.Location);

    private static IEnumerable<Citing> Decisions(WorkspaceSymbols symbols) =>
        symbols.Waivers.OfType<ObligationWaiverSymbol>()
            .Select(waiver => Decision(CitingKind.Waiver, waiver.Framework, waiver.Provisions, waiver.Location))
            .Concat(symbols.Exclusions.Select(exclusion => Decision(CitingKind.Exclusion, exclusion.Framework, exclusion.Provisions, exclusion.Location)));

    private static Citing Decision(CitingKind kind, FrameworkSymbol framework, ProvisionSet provisions, Text.Location location) =>
        new(kind, $"{framework.Alias} {string.Join(", ", provisions.Provisions)}", framework.Framework, provisions.Provisions, location);

    /// <summary>Shipped rows are ours to look after.</summary>
    private static IEnumerable<Citing> Rows(WorkspaceSymbols symbols) =>
        from row in symbols.CrosswalkRows
        where !row.IsShipped
        let name = $"{row.SourceFramework.Alias} {row.Source} -> {row.TargetFramework.Alias} {string.Join(", ", row.Targets)}"
        from citing in new[]
        {
            new Citing(CitingKind.Row, name, row.SourceFramework.Framework, [row.Source], row.Location),
            new Citing(CitingKind.Row, name, row.TargetFramework.Framework, row.Targets, row.Location),
        }
        select citing;

    private static IEnumerable<Citing> Gates(WorkspaceSymbols symbols) =>
        from gate in symbols.Gates
        from requirement in gate.Requirements
        select new Citing(CitingKind.Gate, gate.Name, requirement.Framework.Framework, requirement.Provisions.Provisions, requirement.Location);

    private static IEnumerable<Citing> Systems(WorkspaceSymbols symbols) =>
        from system in symbols.Systems
        from scope in system.Scopes
        select new Citing(CitingKind.System, system.Name, scope.Framework.Framework, scope.Provisions.Provisions, scope.Location);
}
