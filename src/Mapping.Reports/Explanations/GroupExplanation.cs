using System.Collections.Immutable;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Text;

namespace Mapping.Reports.Explanations;

/// <summary>A group: the systems that it stands for, and what names it.</summary>
internal static class GroupExplanation
{
    public static NameExplanation Of(Judgement judgement, GroupSymbol group) => new("group", group.Name, group.Title, group.Location)
    {
        Lines = [new ExplainedLine("systems", group.Systems.IsEmpty ? "none" : string.Join(", ", group.Systems))],
        Parts = UsesOf(judgement.Symbols, group) is { IsEmpty: false } uses ? [ExplainedPart.Of("Named by", uses)] : [],
    };

    private static ImmutableArray<string> UsesOf(WorkspaceSymbols symbols, GroupSymbol group) =>
    [
        .. symbols.Controls.Where(control => group.IsNamedIn(control.ForWritten)).Select(control => Sentence($"Control {control.Name}", control.ForWritten, control.Location)),
        .. symbols.Gates.Where(gate => group.IsNamedIn(gate.ForWritten)).Select(gate => Sentence($"Gate {gate.Name}", gate.ForWritten, gate.Location)),
        .. symbols.Waivers.Where(waiver => group.IsNamedIn(waiver.ForWritten)).Select(waiver => Sentence("A waiver", waiver.ForWritten, waiver.Location)),
        .. symbols.Exclusions.Where(exclusion => group.IsNamedIn(exclusion.ForWritten)).Select(exclusion => Sentence("An exclusion", exclusion.ForWritten, exclusion.Location)),
    ];

    private static string Sentence(string what, string? written, Location location) => $"{what}, for {written} ({location.Path}:{location.Start.Line}).";
}
