using System.Security.Cryptography;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Plans;
using Mapping.Evidence.Sources;

namespace Mapping.Evidence.Verdicts;

/// <summary>The verdict on a document: it is there, approved, and its review is not overdue. Each is read once, for as many dates as asked.</summary>
internal sealed class DocumentJudge(IEvidenceFiles files)
{
    /// <summary>A document that large is none.</summary>
    private const long MaxBytes = 1024L * 1024 * 1024;

    /// <summary>For how long an approval counts where the rule asks for no review: texts age, and so does what they are about.</summary>
    private static readonly Duration WithoutReview = new(3, TimeUnit.Year);

    private readonly Dictionary<string, (EvidenceFile? File, EvidenceVerdict Verdict, string? Reason)> read = new(StringComparer.Ordinal);

    public EvidenceResult Judge(DocumentPlan plan, DateOnly asOf)
    {
        var document = plan.Document;
        if (!read.TryGetValue(document.Path, out var found))
        {
            read.Add(document.Path, found = Read(document.Path));
        }

        var (verdict, reason) = found.Verdict == EvidenceVerdict.Passing ? Dates(plan, asOf) : (found.Verdict, found.Reason);
        return new EvidenceResult(new EvidenceKey(plan.Control.Name, plan.Rule.Name, ""), verdict)
        {
            Files = found.File is { } file ? [file] : [],
            Reason = reason,
            StaleFrom = found.File is not null && DueOf(plan.Document) is var due && due < DateOnly.MaxValue ? due.AddDays(1) : null,
        };
    }

    /// <summary>The last day on which the document counts without another review.</summary>
    private static DateOnly DueOf(DocumentSymbol document)
    {
        var longest = Duration.Longest.After(document.ApprovedOn);
        var asked = (document.Review ?? WithoutReview).After(document.ApprovedOn);
        return asked < longest ? asked : longest;
    }

    private static (EvidenceVerdict Verdict, string? Reason) Dates(DocumentPlan plan, DateOnly asOf)
    {
        var document = plan.Document;
        if (document.ApprovedOn > asOf)
        {
            return (EvidenceVerdict.Stale, $"it is approved only on {DateWords.Of(document.ApprovedOn)}");
        }

        if (DueOf(document) < asOf)
        {
            return (EvidenceVerdict.Stale, Overdue(document));
        }

        return document.Review is { IsEndless: true } review
            ? (EvidenceVerdict.Unverified, $"a review after {review} is none")
            : (EvidenceVerdict.Passing, null);
    }

    private static string Overdue(DocumentSymbol document)
    {
        if (document.Review is not { } review)
        {
            return $"it was approved on {DateWords.Of(document.ApprovedOn)}, and without a review an approval counts for {WithoutReview}";
        }

        var due = DueOf(document);
        return due < review.After(document.ApprovedOn)
            ? $"it was approved on {DateWords.Of(document.ApprovedOn)}, and no review is put off for more than {Duration.Longest}"
            : $"its review was due on {DateWords.Of(due)}";
    }

    private (EvidenceFile? File, EvidenceVerdict Verdict, string? Reason) Read(string path)
    {
        var opening = files.Open(path);
        if (opening.Content is not { } content)
        {
            return opening.IsMissing
                ? (null, EvidenceVerdict.Missing, $"there is no file \"{path}\"")
                : Unread(path, opening.Refusal);
        }

        using (content)
        {
            var found = Digest(path, content);
            return SidecarDigest.Complaint(files, path, found.File?.Sha256) is { } complaint
                ? (found.File, EvidenceVerdict.Unreadable, complaint)
                : found;
        }
    }

    private static (EvidenceFile? File, EvidenceVerdict Verdict, string? Reason) Digest(string path, Stream content)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[64 * 1024];
        var length = 0L;
        try
        {
            for (var count = content.Read(buffer); count > 0; count = content.Read(buffer))
            {
                hash.AppendData(buffer, 0, count);
                length += count;
                if (length > MaxBytes)
                {
                    return Unread(path, "it has more than 1 GiB");
                }
            }
        }
        catch (IOException)
        {
            return Unread(path, "the system reports an error in reading it");
        }

        return length == 0
            ? (null, EvidenceVerdict.Missing, $"the file \"{path}\" is empty")
            : (new EvidenceFile(path, Convert.ToHexStringLower(hash.GetHashAndReset()), length, 0), EvidenceVerdict.Passing, null);
    }

    private static (EvidenceFile? File, EvidenceVerdict Verdict, string? Reason) Unread(string path, string? why) =>
        (null, EvidenceVerdict.Unreadable, $"the file \"{path}\" was not read: {why}");
}
