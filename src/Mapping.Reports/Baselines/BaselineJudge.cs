using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Reports.Findings;

namespace Mapping.Reports.Baselines;

/// <summary>Holds findings against an accepted state. It accepts no more than what was accepted, and nothing that nobody may accept.</summary>
internal sealed class BaselineJudge
{
    private readonly Baseline baseline;
    private readonly Judgement judgement;
    private readonly Dictionary<string, BaselineEntry> entries;
    private readonly ImmutableHashSet<SystemObligation> obligations;

    public BaselineJudge(Baseline baseline, Judgement judgement)
    {
        this.baseline = baseline;
        this.judgement = judgement;
        entries = baseline.Entries.DistinctBy(entry => entry.Fingerprint).ToDictionary(entry => entry.Fingerprint, StringComparer.Ordinal);
        obligations =
        [
            .. from coverage in judgement.Coverage.Systems
               from result in coverage.Obligations
               let obligation = new SystemObligation(coverage.System, result)
               where result.Provision.IsClosable && Covers(FindingIdentity.Of(obligation), CoverageNames.NameOf(result.Outcome)) && result.EndedWaivers.IsEmpty
               select obligation,
        ];
    }

    public BaselineComparison Compare(ImmutableArray<Finding> findings, string? system)
    {
        var unaccepted = findings
            .Where(finding => finding.Identity.Kind == FindingIdentity.EvidenceKind && !IsAccepted(finding))
            .SelectMany(finding => finding.Obligations)
            .ToHashSet();
        var accepted = findings.Where(finding => IsAccepted(finding) && !(IsOfGate(finding) && finding.Obligations.Any(unaccepted.Contains))).Select(finding => finding.Fingerprint).ToImmutableHashSet(StringComparer.Ordinal);
        var gone = new MendingJudge(judgement).Tell(Mended(findings, system));
        return new BaselineComparison
        {
            AsOf = baseline.AsOf,
            New = [.. findings.Where(finding => !accepted.Contains(finding.Fingerprint)).Select(AsNew)],
            Accepted = accepted,
            Obligations = obligations,
            Mended = [.. gone.Where(entry => entry.Instead is null)],
            TakenAway = [.. gone.Where(entry => entry.Instead is not null)],
        };
    }

    private static bool IsOfGate(Finding finding) => finding.Rule.Equals(FindingDiagnostics.GateNotHeld);

    /// <summary>
    /// A gate and evidence are accepted with the obligations that hang on them: a gap that is new makes them new as well. So does a rule that
    /// was not accepted to fail behind an obligation that was, for the gate.
    /// </summary>
    private bool IsAccepted(Finding finding)
    {
        if (StandingItem.IsNeverAccepted(finding))
        {
            return false;
        }

        return finding.Identity.Kind == FindingIdentity.ObligationKind
            ? finding.Obligations.All(obligations.Contains)
            : Covers(finding.Identity, finding.State) && FailsAnew(finding).Length == 0 && finding.Number <= entries[finding.Identity.Fingerprint].Count && finding.Obligations.All(obligations.Contains);
    }

    private bool Covers(FindingIdentity identity, string? state) =>
        entries.TryGetValue(identity.Fingerprint, out var entry) && StateRanks.Covers(entry.State, state);

    /// <summary>What fails beyond what is accepted to: who accepts that one figure fails does not accept the next.</summary>
    private string[] FailsAnew(Finding finding) =>
        [.. finding.Fails.Except(entries.GetValueOrDefault(finding.Identity.Fingerprint)?.Fails ?? [], StringComparer.Ordinal)];

    private Finding AsNew(Finding finding)
    {
        if (entries.GetValueOrDefault(finding.Identity.Fingerprint) is { State: { } known } && StateRanks.Covers(known, finding.State) && FailsAnew(finding) is [_, ..] fails)
        {
            return finding with { IsWorse = true, Message = $"{finding.Message} The baseline does not accept that {string.Join(" and ", fails)} fails." };
        }

        if (entries.GetValueOrDefault(finding.Identity.Fingerprint) is not { State: { } state } || StateRanks.Covers(state, finding.State))
        {
            return finding;
        }

        return finding with { IsWorse = true, Message = $"{finding.Message} The baseline accepts it as {state}." };
    }

    private ImmutableArray<MendedEntry> Mended(ImmutableArray<Finding> findings, string? system)
    {
        // A baseline that was edited, or written before, may name what nobody may accept: it is not mended, since it is found.
        var never = findings.Where(StandingItem.IsNeverAccepted).Select(finding => finding.Fingerprint)
            .Concat(StandingItem.Lapsed(judgement).Select(identity => identity.Fingerprint))
            .ToHashSet(StringComparer.Ordinal);
        var standing = StandingItem.Of(judgement, findings).ToLookup(item => item.Identity.Fingerprint, StringComparer.Ordinal);
        return
        [
            .. baseline.Entries
                .Where(entry => (system is null || entry.System == system) && !never.Contains(entry.Fingerprint))
                .Select(entry => MendedOf(entry, [.. standing[entry.Fingerprint]]))
                .OfType<MendedEntry>(),
        ];
    }

    private static MendedEntry? MendedOf(BaselineEntry entry, List<StandingItem> items)
    {
        if (items.Count < entry.Count)
        {
            return new MendedEntry(entry, null, entry.Count - items.Count);
        }

        var worst = items.MaxBy(item => StateRanks.Of(item.State))?.State;
        return StateRanks.IsMended(entry.State, worst) ? new MendedEntry(entry, worst, 0) : null;
    }
}
