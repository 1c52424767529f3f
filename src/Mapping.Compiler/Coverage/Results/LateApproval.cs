using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>
/// An approval that is no evidence of metrics having been set beforehand: it is later than what they should have been there before. It may well
/// repeat an earlier one, which a text alone does not show.
/// </summary>
/// <param name="Approved">The day of the approval.</param>
/// <param name="Against">What was there before; of several, the earliest.</param>
/// <param name="On">The day of that.</param>
public sealed record LateApproval(DateOnly Approved, LateAgainst Against, DateOnly On)
{
    /// <summary>Null where the rule is of no document, where it was approved in time, and where another rule of its control shows what was set in time.</summary>
    /// <param name="control">Whose rule it is.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="system">The system that was placed.</param>
    /// <param name="resultOf">What evidence says of a rule of the control.</param>
    public static LateApproval? Of(ControlSymbol control, EvidenceSymbol rule, SystemSymbol system, Func<EvidenceSymbol, EvidenceResult> resultOf)
    {
        if (rule.Document is not { } document)
        {
            return null;
        }

        var record = control.Evidence.Select(other => resultOf(other).Beginning).Min();
        return LateThreshold.Began(control, system, record) is var (against, on) && on < document.ApprovedOn && !control.Evidence.Any(other => Shows(other, on))
            ? new LateApproval(document.ApprovedOn, against, on)
            : null;

        bool Shows(EvidenceSymbol other, DateOnly on) => resultOf(other) is { Verdict: EvidenceVerdict.Passing } result
            && (other.Document is { } earlier
                ? earlier.ApprovedOn <= on
                : other is { IsDated: true, Threshold: not null } && LateThreshold.Of(control, other, system, result) is null);
    }

    /// <summary>A clause without a full stop.</summary>
    public override string ToString() =>
        $"its document was approved on {DateWords.Of(Approved)}, after {LateThreshold.AfterOf(Against, On)}, and nothing shows that metrics were set beforehand: "
        + "let a rule of the control say \"threshold set\", or be of the document that was approved before";
}
