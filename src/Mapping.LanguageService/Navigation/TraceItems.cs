using Mapping.Compiler;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Symbols;

namespace Mapping.LanguageService.Navigation;

/// <summary>Makes links of the chain, and finds again what their keys stand for.</summary>
internal static class TraceItems
{
    /// <summary>Stands in no name and no citation.</summary>
    private const char Separator = '\n';

    public static TraceItem Of(FrameworkSymbol framework, Provision provision) => new(
        TraceKind.Obligation, KeyOf(framework.Alias, provision.DisplayName), $"{framework.Alias} {provision.DisplayName}", provision.Title, provision.Location);

    public static TraceItem Of(Compilation compilation, ControlSymbol control) => new(
        TraceKind.Control, control.Name, control.Name, $"{control.Title} ({StateOf(compilation, control)})", control.Location);

    public static TraceItem Of(ControlSymbol control, EvidenceSymbol rule) => new(
        TraceKind.Rule, KeyOf(control.Name, rule.Name), rule.Name, rule.Title ?? control.Title, rule.Location);

    public static TraceItem Of(FeedSymbol feed) => new(TraceKind.Feed, feed.Name, feed.Name, feed.Title, feed.Location);

    public static (FrameworkSymbol Framework, Provision Provision)? Obligation(Compilation compilation, TraceItem item)
    {
        var parts = item.Key.Split(Separator);
        var framework = compilation.Symbols.Frameworks.FirstOrDefault(framework => framework.Alias == parts[0]);
        return framework is not null && parts.Length == 2 && framework.Framework.FindReference(parts[1]) is { } provision
            ? (framework, provision)
            : null;
    }

    public static ControlSymbol? Control(Compilation compilation, TraceItem item) =>
        compilation.Symbols.Controls.FirstOrDefault(control => control.Name == item.Key.Split(Separator)[0]);

    public static EvidenceSymbol? Rule(Compilation compilation, TraceItem item)
    {
        var parts = item.Key.Split(Separator);
        return parts.Length == 2 ? Control(compilation, item)?.Evidence.FirstOrDefault(rule => rule.Name == parts[1]) : null;
    }

    private static string KeyOf(string first, string second) => first + Separator + second;

    private static string StateOf(Compilation compilation, ControlSymbol control)
    {
        var state = control.Status.At(compilation.Coverage.AsOf);
        if (state != ControlState.Operating || compilation.Symbols.Systems.IsEmpty)
        {
            return state.ToString().ToLowerInvariant();
        }

        return CoverageNames.NameOf(compilation.Symbols.Systems.Where(control.IsFor).Select(system => compilation.Evidence.StateOf(control, system)).DefaultIfEmpty().Max());
    }
}
