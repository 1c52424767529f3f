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
    public ImmutableArray<AnswerKey?> Of(ImmutableArray<FeedPlan> plans)
    {
        var alone = plans.Select(Of).ToList();
        var byName = plans.Zip(alone).ToDictionary(entry => entry.First.Feed.Name, entry => entry.Second, StringComparer.Ordinal);
        return [.. plans.Zip(alone, (plan, key) => key is null ? null : Together(key, [.. plan.PartnerFeeds.Select(feed => byName.GetValueOrDefault(feed))]))];
    }

    /// <summary>What records have their partners in is a part of what their answer was drawn from.</summary>
    private static AnswerKey? Together(AnswerKey key, ImmutableArray<AnswerKey?> partners) =>
        partners.IsEmpty ? key
        : partners.Contains(null) ? null
        : new AnswerKey(
            NameOf(string.Join('\n', partners.Select(partner => partner!.Name).Prepend(key.Name))),
            [.. partners.SelectMany(partner => partner!.Files).Concat(key.Files).DistinctBy(file => file.Path)]);

    private static string NameOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

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
            NameOf(text.ToString()),
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
