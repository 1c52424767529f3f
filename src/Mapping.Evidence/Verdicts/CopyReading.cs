using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Evidence.Execution;

namespace Mapping.Evidence.Verdicts;

/// <summary>
/// The verdict on a rule, read twice where the name of a file tells when its records were and an older one holds the same: it was delivered again, or it is of a run that found
/// the same. The rule passes only if it does so either way.
/// </summary>
internal sealed class CopyReading(FeedOutcome outcome, int rule, DateOnly asOf)
{
    /// <param name="read">What the rule saw where what was delivered again happened once, on the older day.</param>
    /// <param name="other">What it saw where each such file is a run of its own date; null where that makes no difference.</param>
    public EvidenceResult Judge(ReadRule read, ReadRule? other)
    {
        var result = new NearReading(outcome, rule, asOf).Judge(read.Scan, read.Near);
        if (outcome.OfOtherDates is not { } otherDates || other is not { } otherRead || Copies(read, otherRead) is not { IsEmpty: false } copies)
        {
            return result;
        }

        var again = new NearReading(otherDates, rule, asOf).Judge(otherRead.Scan, otherRead.Near);
        return (result.Verdict, again.Verdict) switch
        {
            (EvidenceVerdict.Passing, EvidenceVerdict.Passing) => result,
            (EvidenceVerdict.Passing, _) => result with
            {
                Verdict = EvidenceVerdict.Unreadable,
                Problems = copies,
                Reason = "read as if each file were a run of the date in its name, and none an older one delivered again, it does not pass",
            },
            (_, EvidenceVerdict.Passing) => result with
            {
                Reason = $"{(result.Reason is { } reason ? $"{reason}; " : "")}{copies[^1].What}, and may be that one delivered again: let the tool write when it ran into the file, and say so with \"time of file\"",
            },
            _ => result,
        };
    }

    /// <summary>What holds the same under another date, of the feed of the rule and of those in which its records have their partners.</summary>
    private ImmutableArray<EvidenceProblem> Copies(ReadRule read, ReadRule other) =>
    [
        .. read.Scan.Partners.Zip(other.Scan.Partners, (partner, otherPartner) => Between(partner.Outcome, otherPartner.Outcome)).Prepend(Between(outcome, outcome.OfOtherDates))
            .SelectMany(copies => copies)
            .Distinct()
            .OrderBy(copy => copy.File.Path, StringComparer.Ordinal)
            .Select(copy => new EvidenceProblem($"{copy.File.Path} holds the same as {copy.Original}", 1, [new RecordPlace(copy.File.Path, 1)])),
    ];

    private static IEnumerable<CopiedFile> Between(FeedOutcome read, FeedOutcome? other) =>
        other is null ? [] : read.Copies.Where(copy => copy.IsOfOtherDate && !other.Copies.Contains(copy));
}
