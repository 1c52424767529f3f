using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Mapping.Evidence.Execution;
using Mapping.Evidence.Plans;
using Mapping.Evidence.Sources;

namespace Mapping.Evidence.Caching;

/// <summary>The keys of answers: the digest of plan, as-of date and the digests of all files. Whatever else changes can't change an answer.</summary>
internal sealed class AnswerKeys(IEvidenceFiles files, EvidenceOptions options)
{
    /// <summary>A key for each feed; null where a file of it can't be read to its end, or is left out, which is never kept.</summary>
    public ImmutableArray<AnswerKey?> Of(ImmutableArray<FeedPlan> plans) => [.. plans.Select(Of)];

    private AnswerKey? Of(FeedPlan plan)
    {
        var found = FeedExecutor.FilesOf(plan.Feed, files);
        var digests = new string?[found.Length];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Parallelism, CancellationToken = options.Cancellation };
        Parallel.For(0, found.Length, parallel, index => digests[index] = DigestOf(found[index].Path));
        if (digests.Contains(null) || !FeedFiles.LeftOut(plan.Feed, files).IsEmpty)
        {
            return null;
        }

        var text = new StringBuilder(PlanText.Of(plan));
        for (var i = 0; i < found.Length; i++)
        {
            text.Append(digests[i]).Append(' ').Append(found[i].Path).Append(' ').AppendJoin(' ', SidecarDigest.Expected(files, found[i].Path).Select(digest => $"{digest.Place} {digest.Sha256 ?? digest.Fault}")).Append('\n');
        }

        return new AnswerKey(
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()))),
            [.. found.Select((file, index) => (file.Path, IsDigest(file.Path) ? digests[index] : null))]);
    }

    private bool IsDigest(string path) => options.Stamps?.StampOf(path) is null;

    private string? DigestOf(string path)
    {
        if (options.Stamps?.StampOf(path) is { } stamp)
        {
            return stamp;
        }

        if (files.Open(path).Content is not { } content)
        {
            return null;
        }

        using var hashing = new HashingStream(content, progress: null, takesSha256: true, takesChecksum: false);
        hashing.Finish();
        return hashing.Sha256;
    }
}
