using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Plans;
using Mapping.Evidence.Sources;

namespace Mapping.Evidence.Verdicts;

/// <summary>The verdict on a document: it is there, approved, and its review is not overdue. Each is read once, for as many dates as asked.</summary>
internal sealed class DocumentJudge(IEvidenceFiles files)
{
    /// <summary>For how long an approval counts where the rule asks for no review: texts age, and so does what they are about.</summary>
    private static readonly Duration WithoutReview = new(3, TimeUnit.Year);

    private readonly Dictionary<string, DocumentReading> read = new(StringComparer.Ordinal);

    public EvidenceResult Judge(DocumentPlan plan, DateOnly asOf)
    {
        var document = plan.Document;
        if (!read.TryGetValue(document.Path, out var found))
        {
            read.Add(document.Path, found = DocumentReading.Read(files, document.Path));
        }

        var (verdict, reason) = found.Verdict == EvidenceVerdict.Passing ? Approval(plan.Document, found.File, asOf) : (found.Verdict, found.Reason);
        return new EvidenceResult(new EvidenceKey(plan.Control.Name, plan.Rule.Name, ""), verdict)
        {
            Files = found.File is { } file ? [file] : [],
            Reason = reason,
            StaleFrom = found.File is not null && !IsChanged(plan.Document, found.File) && DueOf(plan.Document) is var due && due < DateOnly.MaxValue ? due.AddDays(1) : null,
        };
    }

    /// <summary>The last day on which the document counts without another review.</summary>
    private static DateOnly DueOf(DocumentSymbol document)
    {
        var longest = Duration.Longest.After(document.ApprovedOn);
        var asked = (document.Review ?? WithoutReview).After(document.ApprovedOn);
        return asked < longest ? asked : longest;
    }

    private static bool IsChanged(DocumentSymbol document, EvidenceFile file) => document.Sha256 is { } approved && approved != file.Sha256;

    private static (EvidenceVerdict Verdict, string? Reason) Approval(DocumentSymbol document, EvidenceFile? file, DateOnly asOf)
    {
        if (document.ApprovedOn > asOf)
        {
            return (EvidenceVerdict.Stale, $"it is approved only on {DateWords.Of(document.ApprovedOn)}");
        }

        if (file is not null && document.Sha256 is { } approved && IsChanged(document, file))
        {
            return (EvidenceVerdict.Stale, $"\"{document.Path}\" was changed after its approval, which is of the text with sha256 {DigestWords.Of(approved)}");
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
}
