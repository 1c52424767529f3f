using System.Collections.Immutable;
using Mapping.Evidence.Verdicts;

namespace Mapping.Evidence.Caching;

/// <summary>Under which name an answer is kept, and which files it must be about.</summary>
/// <param name="Name">64 hexadecimal digits: the digest of plan, dates and files.</param>
/// <param name="Files">Path and digest of each file as computed in this run; a digest is null where a stamp stands in for it.</param>
internal sealed record AnswerKey(string Name, ImmutableArray<(string Path, string? Sha256)> Files)
{
    /// <summary>Whether an answer was drawn from these files, and for this many rules.</summary>
    public bool Fits(FeedAnswer answer, int rules)
    {
        var read = answer.Files.Concat(answer.Copies.Select(copy => copy.File)).Concat(answer.PartnerFiles).DistinctBy(file => file.Path).ToDictionary(file => file.Path, file => file.Sha256, StringComparer.Ordinal);
        return answer.Results.Length == rules
            && answer.LeftOut.IsEmpty
            && read.Count == Files.Length
            && Files.All(file => read.TryGetValue(file.Path, out var digest) && (file.Sha256 is null || file.Sha256 == digest));
    }
}
