using System.Collections.Immutable;

namespace Mapping.Compiler.Coverage;

/// <summary>The verdict on a workspace at a date.</summary>
/// <param name="AsOf">The day at whose end it is judged.</param>
/// <param name="Systems">Ordinal order of names.</param>
/// <param name="Gates">By gate name, then system; after them the default gate of each system that no declared gate is for.</param>
public sealed record CoverageResult(DateOnly AsOf, ImmutableArray<SystemCoverage> Systems, ImmutableArray<GateResult> Gates)
{
    internal const string SourceErrors = "the sources have errors";

    /// <summary>Whether any obligation was judged: what is excluded or not applicable was not.</summary>
    public bool HasJudged => HasJudgedIn(Systems);

    internal static bool HasJudgedIn(ImmutableArray<SystemCoverage> systems) => systems.Any(system => system.Obligations.Any(obligation => obligation.IsCounted));

    /// <summary>The same with one system and its gates only; no other one speaks for it.</summary>
    public CoverageResult Only(string system) => this with
    {
        Systems = [.. Systems.Where(coverage => coverage.System.Name == system)],
        Gates = [.. Gates.Where(gate => gate.System.Name == system).Select(gate => gate with { OwesNothing = false })],
    };

    /// <summary>
    /// The same with the gates of one name only. Where it holds for no system, that none of them owes anything excuses it no more: it has shown nothing.
    /// </summary>
    public CoverageResult OnlyGate(string gate)
    {
        ImmutableArray<GateResult> gates = [.. Gates.Where(result => result.Name == gate)];
        return this with { Gates = gates.Any(result => result.Holds) ? gates : [.. gates.Select(result => result with { OwesNothing = false })] };
    }

    /// <summary>The same where the sources have errors: no gate is said to hold, or to be blocked.</summary>
    public CoverageResult WithoutGateVerdicts() => this with
    {
        Gates =
        [
            .. Gates.Select(gate => gate with
            {
                Standing = GateStanding.NotJudged,
                Requirements = [.. gate.Requirements.Select(requirement => requirement.NotJudged(SourceErrors))],
            }),
        ],
    };
}
