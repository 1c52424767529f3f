using System.Collections.Immutable;
using Mapping.Compiler;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Symbols;
using Mapping.Reports.Findings;

namespace Mapping.Reports.Baselines;

/// <summary>Tells what was mended of that which is no longer found from what is only asked no more, asked otherwise, or lived with.</summary>
internal sealed class MendingJudge(Judgement judgement)
{
    private const string GateKind = "gate";

    private const string OtherRule = "is met by evidence that is asked otherwise or no more";

    private readonly Lazy<Dictionary<string, (ControlSymbol Control, EvidenceSymbol Rule)>> rules = new(() => Rules(judgement));
    private readonly Lazy<Dictionary<string, SystemObligation>> obligations = new(() => Obligations(judgement));
    private readonly Lazy<HashSet<string>> requirements = new(() => Requirements(judgement));

    public ImmutableArray<MendedEntry> Tell(ImmutableArray<MendedEntry> gone)
    {
        if (gone.IsEmpty)
        {
            return gone;
        }

        var told = gone.Select(entry => entry.Entry.Kind == FindingIdentity.EvidenceKind ? entry with { Instead = OfRule(entry) } : entry).ToList();
        var otherwise = told.Where(entry => entry.Instead is not null).Select(entry => ControlOf(entry.Entry)).ToHashSet(StringComparer.Ordinal);
        return [.. told.Select(entry => entry.Entry.Kind switch
        {
            FindingIdentity.ObligationKind => entry with { Instead = OfObligation(entry, otherwise) },
            GateKind => entry with { Instead = requirements.Value.Contains(entry.Entry.Fingerprint) ? null : "is required no more" },
            _ => entry,
        })];
    }

    private string? OfRule(MendedEntry entry)
    {
        if (entry.Now is not null)
        {
            return null;
        }

        if (!rules.Value.TryGetValue(entry.Entry.Fingerprint, out var found))
        {
            return "is asked no more";
        }

        var (control, rule) = found;
        var passes = control.Status.At(judgement.Coverage.AsOf) == ControlState.Operating
            && judgement.Coverage.Systems.Where(coverage => control.IsFor(coverage.System))
                .All(coverage => judgement.Evidence.Of(control, rule, coverage.System).Verdict == EvidenceVerdict.Passing);
        return passes
            ? IsAskedTheSame(entry.Entry, $"{control.Name}/{rule.Name}") ? null : "passes, and is asked otherwise than it was accepted"
            : "is counted no more";
    }

    /// <summary>A baseline of an earlier version does not say what its rules expected.</summary>
    private bool IsAskedTheSame(BaselineEntry entry, string rule) => entry.Expects.IsEmpty
        || (judgement.Expectations.Value.TryGetValue(rule, out var now) && RuleExpectations.IsSame(now, [.. entry.Expects]));

    private string? OfObligation(MendedEntry entry, HashSet<string> otherwise)
    {
        if (!obligations.Value.TryGetValue(entry.Entry.Fingerprint, out var obligation) || !obligation.Result.IsCounted)
        {
            return "counts no more";
        }

        var outcome = obligation.Result.Outcome;
        if (outcome == Outcome.Waived)
        {
            return "is waived";
        }

        if (obligation.Result.Controls.Any(covering => otherwise.Contains(covering.Control.Name)))
        {
            return outcome == Outcome.Evidenced ? OtherRule : $"is {CoverageNames.NameOf(outcome)}: its evidence is asked otherwise or no more";
        }

        return outcome == Outcome.Unverified && StateRanks.IsNotPassing(entry.Entry.State)
            ? $"is {CoverageNames.NameOf(outcome)}: nothing shows it"
            : null;
    }

    /// <summary>As the baseline has it for people: only the words that are said hang on it.</summary>
    private static string ControlOf(BaselineEntry entry) => entry.About.Split(' ')[^1].Split('/')[0];

    private static Dictionary<string, (ControlSymbol, EvidenceSymbol)> Rules(Judgement judgement)
    {
        var rules = new Dictionary<string, (ControlSymbol, EvidenceSymbol)>(StringComparer.Ordinal);
        foreach (var control in judgement.Symbols.Controls)
        {
            var systems = judgement.Coverage.Systems.Select(coverage => coverage.System).Where(control.IsFor);
            foreach (var (rule, system) in from rule in control.Evidence from system in systems.Prepend(null) select (rule, system))
            {
                rules.TryAdd(FindingIdentity.Of(control, rule, system).Fingerprint, (control, rule));
            }
        }

        return rules;
    }

    private static Dictionary<string, SystemObligation> Obligations(Judgement judgement)
    {
        var obligations = new Dictionary<string, SystemObligation>(StringComparer.Ordinal);
        foreach (var obligation in judgement.Coverage.Systems.SelectMany(coverage => coverage.Obligations.Select(result => new SystemObligation(coverage.System, result))))
        {
            obligations.TryAdd(FindingIdentity.Of(obligation).Fingerprint, obligation);
        }

        return obligations;
    }

    private static HashSet<string> Requirements(Judgement judgement) =>
    [
        .. from gate in judgement.Coverage.Gates
           from requirement in gate.Requirements
           select FindingIdentity.Of(gate, requirement).Fingerprint,
    ];
}
