using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Derivations;

/// <summary>Names the controls and the rules behind an obligation; more than a few would hide what is said of them.</summary>
internal static class CoveringNames
{
    private const int Shown = 3;

    public static string Of(ObligationResult obligation, Func<CoveringControl, bool> isMeant)
    {
        var names = obligation.Controls.Where(isMeant).Select(covering => covering.Control.Name).Distinct().ToImmutableArray();
        return names.IsEmpty ? "a control" : string.Join(", ", names.Take(Shown)) + More(names.Length);
    }

    /// <summary>The rules with this verdict, each with why, for example <c>bias-tests/gap: max(gap) &lt;= 5% is 7.2 %</c>.</summary>
    public static string Rules(ObligationResult obligation, SystemSymbol system, EvidenceResults evidence, EvidenceVerdict verdict)
    {
        var state = verdict.State();
        var (count, shown) = (0, new List<(string? Cause, string Rule)>(Shown));
        foreach (var covering in obligation.Controls)
        {
            if (!IsFull(covering) || IsPlanned(covering) || covering.Evidence.Tolerated != state)
            {
                continue;
            }

            foreach (var rule in covering.Control.Evidence)
            {
                if (!covering.Evidence.Waived.Contains(rule.Name)
                    && evidence.Of(covering.Control, rule, system, obligation.Provision) is var result && result.Verdict == verdict
                    && count++ < Shown)
                {
                    shown.Add((VerdictCause.Of(rule, result), $"{covering.Control.Name}/{rule.Name}"));
                }
            }
        }

        return count == 0 ? "its evidence" : string.Join("; ", Causes(shown)) + More(count);
    }

    /// <summary>Each cause once, behind all that it is the cause of.</summary>
    private static IEnumerable<string> Causes(List<(string? Cause, string Rule)> rules) => rules is [var only]
        ? [$"{only.Rule}: {only.Cause}"]
        : rules.GroupBy(entry => entry.Cause, entry => entry.Rule).Select(cause => $"{string.Join(", ", cause)}: {cause.Key}");

    /// <summary>The controls that show what no waiver of the obligation covers, for example <c>tests is failing, scan is unreadable</c>.</summary>
    public static string BreakingThrough(ObligationResult obligation)
    {
        var states = obligation.Controls
            .Where(covering => covering.Evidence.Tolerated.BreaksThrough())
            .DistinctBy(covering => covering.Control)
            .Select(covering => $"{covering.Control.Name} is {CoverageNames.NameOf(covering.Evidence.Tolerated)}")
            .ToImmutableArray();
        return string.Join(", ", states.Take(Shown)) + More(states.Length);
    }

    /// <summary>What the first control that maps it itself, and only in part, leaves open; empty where none says so.</summary>
    public static string LeftOpen(ObligationResult obligation) => obligation.Controls
        .Where(covering => covering is { Mapping: { IsPartial: true, Reason: not null }, Via.IsEmpty: true })
        .Select(covering => $": \"{covering.Mapping.Reason}\"")
        .FirstOrDefault("");

    /// <summary>Whether a rule behind it shows nothing, since it could not fail.</summary>
    public static bool HasUnproven(ObligationResult obligation) =>
        obligation.Controls.Any(covering => IsFull(covering) && !IsPlanned(covering) && covering.Evidence.Tolerated == OperatingState.Unproven);

    public static bool IsNotUnderstood(CoveringControl covering) =>
        covering.Control.IsBroken || covering.Control.Evidence.Any(rule => rule.IsBroken);

    public static bool IsPlanned(CoveringControl covering) => covering.State == ControlState.Planned;

    public static bool IsFull(CoveringControl covering) => covering.Strength == MappingStrength.Full;

    private static string More(int count) => count <= Shown ? "" : $" and {count - Shown} more";
}
