using Mapping.Compiler;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;

namespace Mapping.LanguageService.Hover;

/// <summary>A control: whose it is, what it satisfies, and what its evidence says for each system.</summary>
internal static class ControlHover
{
    public static void Write(HoverPage page, Compilation compilation, ControlSymbol control)
    {
        page.Heading("control", control.Name, control.Title);
        page.Item("owner", control.Owner is { } owner ? $"{owner.Name}, {owner.Title}" : "nobody");
        page.Item("status", StatusOf(control.Status));
        page.Item("satisfies", string.Join("; ", control.Mappings.Select(Mapping)));
        foreach (var system in compilation.Workspace.Symbols.Systems.Where(control.IsFor))
        {
            page.Item(system.Name, CoverageNames.NameOf(compilation.Evidence.StateOf(control, system)));
            foreach (var rule in control.Evidence)
            {
                page.Item(rule.Name, RuleHover.Summary(rule, compilation.Evidence.Of(control, rule, system)));
            }
        }
    }

    private static string Mapping(MappingSymbol mapping) =>
        $"{mapping.Framework.Alias} {string.Join(", ", mapping.Provisions.Provisions.Select(provision => provision.DisplayName))}{(mapping.IsPartial ? " partially" : "")}";

    private static string StatusOf(ControlStatus status) => (status.Declared, status.Date) switch
    {
        (ControlState.Planned, { } date) => $"planned by {DateWords.Of(date)}",
        (ControlState.Planned, null) => "planned",
        (ControlState.Retired, { } date) => $"retired since {DateWords.Of(date)}",
        (var state, { } date) => $"{state.ToString().ToLowerInvariant()} since {DateWords.Of(date)}",
        var (state, _) => state.ToString().ToLowerInvariant(),
    };
}
