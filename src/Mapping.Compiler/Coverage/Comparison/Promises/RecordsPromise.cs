namespace Mapping.Compiler.Coverage.Comparison.Promises;

/// <summary>
/// Tells a rule that passes since something newer was shown from one that passes since records are gone or were rewritten. Records that come
/// are added to files, or whole files are replaced by newer ones; a file that changed in another way has lost what it said.
/// </summary>
internal static class RecordsPromise
{
    private const string NotPassing = "records that it does not pass with";

    private const string NotAll = "not all of them";

    private const string Unjudged = "records that it can't judge";

    private const string OtherDigest = "a digest beside a file that is of something else";

    private const string NewDigest = "one of what lies there";

    private const string Passing = "none of them, and none that is newer";

    /// <summary>
    /// Null where only one side passes and that by newer records, where both pass, and where no file lost anything. Where none passes,
    /// because one can't be judged or has nothing to judge, only the loss of what decided against the other counts: it could pass in a second step.
    /// </summary>
    /// <param name="rule">As <c>CONTROL/RULE</c>.</param>
    /// <param name="before">What evidence says on the first side; null where nobody asks.</param>
    /// <param name="after">The same of the second side.</param>
    /// <param name="earlier">The first side.</param>
    /// <param name="later">The second side.</param>
    public static PromiseChange? Of(string rule, EvidenceResult? before, EvidenceResult? after, ComparedWorkspace earlier, ComparedWorkspace later) => (before, after) switch
    {
        ({ Verdict: not EvidenceVerdict.Passing } red, { Verdict: EvidenceVerdict.Passing } green) => Change(rule, red, green, earlier),
        ({ Verdict: EvidenceVerdict.Passing } green, { Verdict: not EvidenceVerdict.Passing } red) => Change(rule, red, green, later)?.Mirror(),
        ({ } red, { Verdict: not EvidenceVerdict.Passing }) when LossOf(red, earlier) == RecordLoss.Judged => Falsified(rule),
        ({ Verdict: not EvidenceVerdict.Passing }, { } red) when LossOf(red, later) == RecordLoss.Judged => Falsified(rule).Mirror(),
        _ => null,
    };

    private static RecordLoss? LossOf(EvidenceResult red, ComparedWorkspace side) => side.Lost.Rules.TryGetValue(red.Key, out var known) ? known : null;

    private static PromiseChange Falsified(string rule) =>
        new(PromiseKind.Records, rule, NotPassing, NotAll, PromiseDirection.Weaker) { Lost = RecordLoss.Judged };

    private static PromiseChange? Change(string rule, EvidenceResult red, EvidenceResult green, ComparedWorkspace side)
    {
        var lost = LossOf(red, side);
        return (lost, Loss(red, green, lost)) switch
        {
            (RecordLoss.Judged, _) => Falsified(rule),
            (RecordLoss.Digest, not PromiseDirection.Weaker) => new PromiseChange(PromiseKind.Records, rule, OtherDigest, NewDigest, PromiseDirection.Differs) { Lost = lost },
            (RecordLoss.Unjudged, not PromiseDirection.Weaker) => new PromiseChange(PromiseKind.Records, rule, Unjudged, NotAll, PromiseDirection.Differs) { Lost = lost },
            (_, { } direction) => new PromiseChange(PromiseKind.Records, rule, NotPassing, Passing, direction),
            _ => null,
        };
    }

    /// <summary>
    /// Fewer records are less, in a file or for the rule. As many show no more; where none of them is newer than what did not pass, what was
    /// shown was taken back. A record that could not be judged showed nothing: who mends it takes nothing back, and shows nothing newer.
    /// </summary>
    private static PromiseDirection? Loss(EvidenceResult red, EvidenceResult green, RecordLoss? lost)
    {
        if (green.First > red.Last)
        {
            return null;
        }

        var files = red.Files.DistinctBy(file => file.Path).ToDictionary(file => file.Path, StringComparer.Ordinal);
        PromiseDirection? loss = null;
        foreach (var file in green.Files)
        {
            if (files.TryGetValue(file.Path, out var old) && old.Sha256 != file.Sha256 && file.Records <= old.Records && old.Records > 0)
            {
                loss = file.Records < old.Records || (lost is null && ShowsLess(red, green)) ? PromiseDirection.Weaker : loss ?? PromiseDirection.Differs;
            }
        }

        return loss;
    }

    private static bool ShowsLess(EvidenceResult red, EvidenceResult green) => green.Records + green.Runs < red.Records + red.Runs || green.Last <= red.Last;
}
