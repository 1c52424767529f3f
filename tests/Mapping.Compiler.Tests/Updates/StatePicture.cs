using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Tests.Coverage;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Tests.Updates;

/// <summary>Draws everything that anybody can learn of a compilation, places included.</summary>
internal static class StatePicture
{
    public static string Of(Compilation compilation) => string.Join('\n', LinesOf(compilation));

    /// <summary>The places that are in a text which is not one of these any more.</summary>
    public static IEnumerable<Location> StalePlaces(Compilation compilation, IReadOnlySet<SourceText> texts) =>
        PlacesOf(compilation).Where(place => !texts.Contains(place.Source) && !place.Path.StartsWith("catalogs/", StringComparison.Ordinal));

    private static IEnumerable<string> LinesOf(Compilation compilation) =>
    [
        VerdictPicture.OfAll(compilation),
        .. compilation.Diagnostics.Select(LineOf),
        .. PlacesOf(compilation).Select(place => place.ToString()),
        .. compilation.Coverage.Systems.SelectMany(system => system.Obligations.SelectMany(obligation =>
            ObligationDerivation.Of(obligation, system.System, compilation.Evidence, compilation.Coverage.AsOf).Select(sentence => sentence.ToString()))),
        .. compilation.Coverage.Systems.SelectMany(system => system.Supplied?.Obligations ?? []).Select(entry =>
            $"supplied {entry.Provision.DisplayName} {entry.State} {string.Join(", ", entry.Claims.Select(claim => claim.Product.Location))}"),
        .. compilation.Symbols.Frameworks.Select(framework => framework.Alias),
        .. compilation.Symbols.Controls.Select(control => $"{control.Name} {control.Title} {control.Owner?.Name} {control.Domain} {control.Description}"),
        .. compilation.Symbols.Controls.SelectMany(control => control.Evidence.Select(rule => $"{control.Name}/{rule.Name} {rule.Feed} {rule.IsBroken}")),
        .. compilation.Trees.SelectMany(tree => compilation.Workspace.ModelOf(tree).Uses.Select(use => $"{tree.Source.Path} {use.Span} {use.IsDeclaration}")),
    ];

    private static string LineOf(Diagnostic diagnostic)
    {
        var related = string.Concat(diagnostic.Related.Select(place => $" [{place.Location} {place.Message}]"));
        var fixes = string.Concat(diagnostic.Fixes.SelectMany(fix => fix.Edits.Select(edit => $" <{fix.Title} {edit.Location} {edit.NewText}>")));
        return $"{diagnostic.Location}{diagnostic.Location.Span} {diagnostic.Code} {diagnostic.Message} {diagnostic.Help}{related}{fixes}";
    }

    private static IEnumerable<Location> PlacesOf(Compilation compilation)
    {
        var symbols = compilation.Symbols;
        var covering = compilation.Coverage.Systems.SelectMany(
            system => system.Obligations.SelectMany(obligation => obligation.Controls).Concat(system.PartialUnknowns.SelectMany(part => part.Controls)));
        return
        [
            .. symbols.Uses.Select(use => use.Location),
            .. symbols.Owners.Select(owner => owner.Location),
            .. symbols.Feeds.Select(feed => feed.Location),
            .. symbols.Systems.Select(system => system.Location),
            .. symbols.Controls.Select(control => control.Location),
            .. symbols.Controls.SelectMany(control => control.Mappings).Select(mapping => mapping.Location),
            .. symbols.Controls.SelectMany(control => control.Evidence).Select(rule => rule.Location),
            .. symbols.Waivers.Select(waiver => waiver.Location),
            .. symbols.Vendors.SelectMany(vendor => vendor.Products).SelectMany(product => product.Provides).Select(control => control.Location),
            .. compilation.Coverage.Systems.SelectMany(system => system.Supplied?.Obligations ?? []).SelectMany(entry => entry.Claims).Select(claim => claim.Product.Location),
            .. symbols.Gates.Select(gate => gate.Location),
            .. covering.Select(entry => entry.Control.Location),
            .. covering.Select(entry => entry.Mapping.Location),
            .. covering.SelectMany(entry => entry.Via).Select(step => step.Row.Location),
            .. compilation.Coverage.Systems.Select(system => system.System.Location),
            .. compilation.Coverage.Systems.SelectMany(system => system.Obligations).Select(entry => entry.Waiver?.Location).OfType<Location>(),
            .. compilation.Coverage.Systems.SelectMany(system => system.Obligations).SelectMany(entry => entry.RuleWaivers).Select(waiver => waiver.Location),
            .. compilation.Coverage.Systems.SelectMany(system => system.Obligations).SelectMany(entry => entry.EndedWaivers).Select(waiver => waiver.Location),
            .. compilation.Coverage.Systems.SelectMany(system => system.Obligations).Select(entry => entry.Exclusion?.Location).OfType<Location>(),
            .. compilation.Coverage.Gates.Select(gate => gate.Gate?.Location).OfType<Location>(),
            .. compilation.Diagnostics.Select(diagnostic => diagnostic.Location),
            .. compilation.Diagnostics.SelectMany(diagnostic => diagnostic.Related).Select(related => related.Location),
        ];
    }
}
