using Mapping.Compiler.Applicability;
using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Coverage.Comparison;

/// <summary>
/// Asks the newer edition alone: what it would ask of a system that still says of itself what it said on the side of the older one. So an edition hides
/// no fact, class, role or exclusion that came with it. The other way round it says the same.
/// </summary>
/// <param name="before">The first side.</param>
/// <param name="first">The system as the first side judged it; null where it is not there.</param>
/// <param name="after">The second side.</param>
/// <param name="second">The system as the second side judged it, likewise.</param>
/// <param name="keys">How both sides know frameworks.</param>
internal sealed class LawAlone(ComparedWorkspace before, SystemCoverage? first, ComparedWorkspace after, SystemCoverage? second, FrameworkKeys keys)
{
    private readonly Dictionary<string, (Framework Newer, ApplicabilityJudge Judge)?> judges = new(StringComparer.Ordinal);

    /// <summary>Whether the edition of the second side is the older one.</summary>
    public bool IsBackwards(string framework) => before.EditionOf(framework, keys) is { } was && after.EditionOf(framework, keys) is { } now && IsOlder(now, was);

    /// <summary>Whether an obligation of the older side would still bind by the newer edition, or from an earlier day, but for what the newer side says of itself.</summary>
    /// <param name="framework">How both sides know its framework.</param>
    /// <param name="from">Where it stands on the first side; null where it neither binds nor is in scope.</param>
    /// <param name="to">Where it stands on the second side, likewise.</param>
    public bool IsOfOwnDoing(string framework, Standing? from, Standing? to)
    {
        var (older, newer) = IsBackwards(framework) ? (to, from) : (from, to);
        if (older is not { Counts: true } || JudgeOf(framework) is not var (edition, judge) || edition.FindReference(older.Provision.DisplayName) is not { IsAssessable: true } provision)
        {
            return false;
        }

        var kept = judge.Judge(provision);
        return kept.Applies && (newer is not { Counts: true } || newer.BindsFrom > kept.From || (newer.BindsFrom is not null && kept.From is null));
    }

    /// <summary>Of one edition there is nothing to tell apart.</summary>
    private (Framework Newer, ApplicabilityJudge Judge)? JudgeOf(string framework)
    {
        if (!judges.TryGetValue(framework, out var known))
        {
            var (was, now) = (before.EditionOf(framework, keys), after.EditionOf(framework, keys));
            var (newer, system) = IsBackwards(framework) ? (was, second) : (now, first);
            known = was is null || now is null || newer is null || system is null || was.Edition == now.Edition
                ? null
                : (newer, ApplicabilityJudge.Create(system.System, newer, after.Coverage.AsOf));
            judges.Add(framework, known);
        }

        return known;
    }

    private static bool IsOlder(Framework one, Framework other) => string.CompareOrdinal(one.Edition, other.Edition) < 0;
}
