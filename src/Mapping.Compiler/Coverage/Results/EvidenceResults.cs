using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>
/// What evidence says, as plain values. Until a rule is evaluated it is missing: nothing is ever evidenced without a record read.
/// </summary>
public sealed class EvidenceResults
{
    private const string NoDay = "it says no day on which its threshold was set, and nothing else shows that it was set beforehand";

    private const string NotUnderstood = "a part of it is not understood";

    /// <summary>Never changed once it is here; a plain table is several times faster to ask than an immutable one.</summary>
    private readonly Dictionary<EvidenceKey, EvidenceResult> results;

    private ImmutableHashSet<string> absentAttestations = ImmutableHashSet<string>.Empty;

    private IReadOnlyDictionary<string, string> attestationDigests = ImmutableDictionary<string, string>.Empty;

    private EvidenceResults(Dictionary<EvidenceKey, EvidenceResult> results) => this.results = results;

    /// <summary>No evidence was read.</summary>
    public static EvidenceResults None { get; } = new([]);

    /// <summary>Of several results for one rule, which only sources with errors can have, the worst counts.</summary>
    public static EvidenceResults Create(IEnumerable<EvidenceResult> results)
    {
        var worst = new Dictionary<EvidenceKey, EvidenceResult>();
        foreach (var result in results)
        {
            if (!worst.TryGetValue(result.Key, out var earlier) || result.Verdict > earlier.Verdict)
            {
                worst[result.Key] = result;
            }
        }

        return new EvidenceResults(worst);
    }

    /// <summary>The same, where the documents of attestations at these paths were looked for and are not there.</summary>
    public EvidenceResults WithoutAttestations(IEnumerable<string> paths) =>
        new(results) { absentAttestations = paths.ToImmutableHashSet(StringComparer.Ordinal), attestationDigests = attestationDigests };

    /// <summary>The same, with the SHA-256 of the documents of attestations by their paths.</summary>
    public EvidenceResults WithAttestationDigests(IReadOnlyDictionary<string, string> digests) =>
        new(results) { absentAttestations = absentAttestations, attestationDigests = digests };

    /// <summary>Whether the document of an attestation was looked for and is not there: it is named, and nobody can read it.</summary>
    public bool IsAbsent(AttestationSymbol attestation) => absentAttestations.Contains(attestation.Path);

    /// <summary>The SHA-256 of the document of an attestation; null where nobody took it, or it can't be read.</summary>
    public string? DigestOf(AttestationSymbol attestation) => attestationDigests.GetValueOrDefault(attestation.Path);

    public EvidenceResult Of(EvidenceKey key) => Find(key) ?? new EvidenceResult(key, EvidenceVerdict.Missing);

    /// <summary>What evidence says of a rule; that it can't be judged where the rule, or its control, was not understood whole.</summary>
    public EvidenceResult Of(ControlSymbol control, EvidenceSymbol rule, SystemSymbol system)
    {
        var result = Of(new EvidenceKey(control.Name, rule.Name, system.Name));
        return IsUnknown(control, rule) && result.Verdict != EvidenceVerdict.Failing
            ? result with { Verdict = EvidenceVerdict.Unreadable, Reason = NotUnderstood }
            : result;
    }

    /// <summary>
    /// The same where the rule stands behind an obligation. One that asks for predefined metrics is failed by a threshold that was set late,
    /// and a rule on a feed that says no day shows nothing of it.
    /// </summary>
    public EvidenceResult Of(ControlSymbol control, EvidenceSymbol rule, SystemSymbol system, Provision provision) =>
        Of(control, rule, system, provision.AsksForPredefined);

    private EvidenceResult Of(ControlSymbol control, EvidenceSymbol rule, SystemSymbol system, bool asksForPredefined)
    {
        var result = Of(control, rule, system);
        if (!asksForPredefined || IsUnknown(control, rule))
        {
            return result;
        }

        return LateThreshold.Of(control, rule, system, result) switch
        {
            { } late when result.Verdict != EvidenceVerdict.Failing => result with { Verdict = EvidenceVerdict.Failing, Reason = late.ToString() },
            _ when rule is { IsDated: false, Document: null } && result.Verdict == EvidenceVerdict.Passing =>
                result with { Verdict = EvidenceVerdict.Unverified, Reason = NoDay },
            _ when result.Verdict == EvidenceVerdict.Passing && LateApproval.Of(control, rule, system, other => Of(control, other, system)) is { } approval =>
                result with { Verdict = EvidenceVerdict.Unverified, Reason = approval.ToString() },
            _ => result,
        };
    }

    /// <summary>The worst verdict of a control's rules behind an obligation.</summary>
    public OperatingState StateOf(ControlSymbol control, SystemSymbol system, Provision provision) =>
        StateOf(control, system, provision.AsksForPredefined);

    /// <summary>The same behind any obligation that asks for predefined metrics, or does not.</summary>
    internal OperatingState StateOf(ControlSymbol control, SystemSymbol system, bool asksForPredefined)
    {
        var worst = StateOf(control, system);
        foreach (var rule in control.Evidence)
        {
            var state = Of(control, rule, system, asksForPredefined).Verdict.State();
            worst = state > worst ? state : worst;
        }

        return worst;
    }

    /// <summary>The worst verdict of a control's rules for a system.</summary>
    public OperatingState StateOf(ControlSymbol control, SystemSymbol system)
    {
        var worst = control.IsBroken ? OperatingState.Unreadable : OperatingState.Unverified;
        foreach (var rule in control.Evidence)
        {
            var state = VerdictOf(control, rule, system).State();
            worst = state > worst ? state : worst;
        }

        return worst;
    }

    private EvidenceVerdict VerdictOf(ControlSymbol control, EvidenceSymbol rule, SystemSymbol system)
    {
        var verdict = Find(new EvidenceKey(control.Name, rule.Name, system.Name))?.Verdict ?? EvidenceVerdict.Missing;
        return IsUnknown(control, rule) && verdict != EvidenceVerdict.Failing ? EvidenceVerdict.Unreadable : verdict;
    }

    /// <summary>What evidence said of a rule before it was changed says nothing of a rule that can't be read now.</summary>
    private static bool IsUnknown(ControlSymbol control, EvidenceSymbol rule) => rule.IsBroken || control.IsBroken;

    /// <summary>Whether something behind a control is audit evidence or a document; what nobody evaluated is taken for it.</summary>
    public bool HasAuditEvidence(ControlSymbol control, SystemSymbol system) =>
        control.Evidence.Any(rule => Find(new EvidenceKey(control.Name, rule.Name, system.Name))?.IsAuditEvidence ?? true);

    private EvidenceResult? Find(in EvidenceKey key) => results.Count == 0 ? null : results.GetValueOrDefault(key);
}
