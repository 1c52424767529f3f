using System.Collections.Immutable;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;

namespace Mapping.Reports.Explanations;

/// <summary>A limit: how much it is, since when and by whom, and the rules that keep to it.</summary>
internal static class LimitExplanation
{
    public static NameExplanation Of(Judgement judgement, LimitSymbol limit) => new("limit", limit.Name, limit.Reference.Amount, limit.Location)
    {
        Parts =
        [
            ExplainedPart.Of("Set", [ThresholdWords.SettingOf(limit.Reference)]),
            .. RulesOf(judgement.Symbols, limit.Name) is { IsEmpty: false } rules ? [ExplainedPart.Of("Rules", rules)] : Array.Empty<ExplainedPart>(),
        ],
    };

    private static ImmutableArray<string> RulesOf(WorkspaceSymbols symbols, string name) =>
    [
        .. from control in symbols.Controls
           from rule in control.Evidence
           where rule.Limits.Any(limit => limit.Name == name)
           select $"Rule {control.Name}/{rule.Name} ({rule.Location.Path}:{rule.Location.Start.Line}).",
    ];
}
