using System.Text;
using Mapping.Compiler.Coverage.Comparison;

namespace Mapping.Compiler.Tests.Coverage;

/// <summary>A comparison as text: a line a change, its reasons below it.</summary>
internal static class ComparisonPicture
{
    public static WorkspaceComparison Compare(Compilation before, Compilation after) => WorkspaceComparer.Compare(SideOf(before), SideOf(after));

    public static string Of(WorkspaceComparison comparison)
    {
        var text = new StringBuilder();
        foreach (var system in comparison.Systems)
        {
            foreach (var change in system.Obligations)
            {
                text.Append($"{ComparisonNames.NameOf(change.Direction)}{(change.IsRegression ? "!" : "")} {system.Name} {change.Provision.DisplayName}: ");
                text.Append($"{change.Before?.Name ?? "-"} -> {change.After?.Name ?? "-"}\n");
                foreach (var reason in change.Reasons)
                {
                    text.Append($"  {ComparisonNames.NameOf(reason.Kind)} {reason.Subject}: {StateOf(reason.Before)} -> {StateOf(reason.After)}\n");
                }
            }
        }

        AppendParts(text, comparison);
        return text.ToString();
    }

    private static void AppendParts(StringBuilder text, WorkspaceComparison comparison)
    {
        foreach (var gate in comparison.Gates)
        {
            text.Append($"gate {gate.Name} {gate.System}: {ComparisonNames.NameOf(gate.Direction)}{(gate.IsRegression ? "!" : "")}\n");
        }

        foreach (var rule in comparison.Evidence)
        {
            text.Append($"evidence {rule.Control}/{rule.Rule}: {rule.Before?.Verdict.ToString() ?? "-"} -> {rule.After?.Verdict.ToString() ?? "-"}\n");
        }

        foreach (var promise in comparison.Promises)
        {
            text.Append($"{ComparisonNames.NameOf(promise.Direction)}{(promise.IsRegression ? "!" : "")} {ComparisonNames.NameOf(promise.Kind)} {promise.Subject}: ");
            text.Append($"{promise.Before ?? "-"} -> {promise.After ?? "-"}\n");
        }

        foreach (var provision in comparison.Provisions)
        {
            text.Append($"provision {provision.Name}: {string.Join(", ", provision.Aspects.Select(aspect => aspect.Name))}\n");
        }

        foreach (var control in comparison.Controls)
        {
            text.Append($"control {control.Name}: {control.Before?.ToString() ?? "-"} -> {control.After?.ToString() ?? "-"}\n");
        }

        foreach (var mapping in comparison.Mappings)
        {
            text.Append($"mapping {mapping.Control} {mapping.Framework.Id} {mapping.Provision.DisplayName}: {mapping.Before} -> {mapping.After}\n");
        }
    }

    private static string StateOf(FacetState? state) => state is null ? "-" : state.Word;

    private static ComparedWorkspace SideOf(Compilation compilation) =>
        new(compilation.Symbols, compilation.Coverage, compilation.Evidence, compilation.HasErrors) { Declared = compilation.Workspace.Declared, Lock = compilation.Workspace.Lock };
}
