using System.Collections.Immutable;
using Mapping.Reports.Text;

namespace Mapping.Reports;

/// <summary>Answers on evidence that came from a cache.</summary>
/// <param name="Folder">The cache, as it was named.</param>
/// <param name="Feeds">The feeds whose answers came from it, by name.</param>
public sealed record KeptAnswers(string Folder, ImmutableArray<string> Feeds)
{
    private const int NamesShown = 3;

    /// <summary>Says whose answers they are, and what was looked at now all the same.</summary>
    public string Sentence =>
        $"The answers on evidence of {Counts.Of(Feeds.Length, "feed")} ({Counts.Few(Feeds, NamesShown)}) were taken from the cache at {Folder}; "
        + "rules, day and digests of the files are those of this run.";
}
