using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>
/// What evidence says, as plain values. Until a rule is evaluated it is missing: nothing is ever evidenced without a record read.
/// </summary>
public sealed class EvidenceResults
{
    private readonly ImmutableDictionary<EvidenceKey, EvidenceResult> results;

    private EvidenceResults(ImmutableDictionary<EvidenceKey, EvidenceResult> results) => this.results = results;

    /// <summary>No evidence was read.</summary>
    public static EvidenceResults None { get; } = new(ImmutableDictionary<EvidenceKey, EvidenceResult>.Empty);

    public static EvidenceResults Create(IEnumerable<EvidenceResult> results) =>
        new(results.ToImmutableDictionary(result => result.Key));

    public EvidenceResult Of(EvidenceKey key) => results.GetValueOrDefault(key) ?? new EvidenceResult(key, EvidenceVerdict.Missing);

    /// <summary>The worst verdict of a control's rules for a system.</summary>
    public OperatingState StateOf(ControlSymbol control, SystemSymbol system)
    {
        var worst = OperatingState.Unverified;
        foreach (var rule in control.Evidence)
        {
            var verdict = Of(new EvidenceKey(control.Name, rule.Name, system.Name)).Verdict;
            var state = (OperatingState)((int)verdict + 1);
            worst = state > worst ? state : worst;
        }

        return worst;
    }
}
