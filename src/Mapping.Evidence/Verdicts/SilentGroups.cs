using System.Collections.Immutable;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Aggregates;
using Mapping.Evidence.Execution;

namespace Mapping.Evidence.Verdicts;

/// <summary>
/// The groups of a rule that fell silent: there are records of them, and none in the window, so that nothing shows what is expected of each group. Where the
/// rule names its groups it says itself which must be there.
/// </summary>
internal sealed class SilentGroups(EvidenceSymbol rule, RuleScan scan)
{
    private const int MostNamed = 5;

    private readonly ImmutableArray<GroupSpan> standing = rule.Window is { } within && scan.Groups is { } groups ? groups.Standing(within) : [];

    /// <summary>The first day whose window holds no record of one of them; null where it can't be told of any.</summary>
    public DateOnly? FirstDay() => standing.IsEmpty || rule.Window is not { } within ? null : within.FirstEndWithout(RuleJudge.DateOf(standing[0].Last));

    /// <summary>Which groups are silent, a clause; null where none is.</summary>
    /// <param name="asOf">The day with which the window ends.</param>
    public string? At(DateOnly asOf)
    {
        if (rule.Window is not { } within)
        {
            return null;
        }

        var asked = within.Before(asOf);
        ImmutableArray<GroupSpan> silent = [.. standing.TakeWhile(span => RuleJudge.DateOf(span.Last) <= asked)];
        return silent.IsEmpty
            ? null
            : $"the newest record of {string.Join(", ", silent.Take(MostNamed).Select(Words))}{(silent.Length > MostNamed ? $" and {silent.Length - MostNamed} more" : "")}, and \"within {within}\" asks for one of each group after {DateWords.Of(asked)}";
    }

    private static string Words(GroupSpan span) => $"\"{RuleJudge.ShownName(span.Name)}\" is of {DateWords.Of(RuleJudge.DateOf(span.Last))}";
}
