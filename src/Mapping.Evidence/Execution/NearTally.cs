using Mapping.Evidence.Filters;

namespace Mapping.Evidence.Execution;

/// <summary>
/// The records that hold a text which is near to one that rules want. What some of these rules know to be another word is counted for itself, so
/// that it takes no place away from what they do not know.
/// </summary>
internal sealed class NearTally
{
    private readonly ProblemTally unknown = new();
    private readonly SortedDictionary<string, ProblemTally> known = new(StringComparer.Ordinal);

    /// <param name="found">The text.</param>
    /// <param name="isKnown">Whether some rule that wants the other one knows it.</param>
    /// <param name="problem">What is said of it.</param>
    /// <param name="place">The record.</param>
    public void Add(string found, bool isKnown, Problem problem, ProblemPlace place) => (isKnown ? Of(found) : unknown).Add(problem, place);

    /// <summary>What one rule does not know.</summary>
    /// <param name="wants">The same text as often as the rule wants it: each sentence may know others.</param>
    public IEnumerable<(Problem Problem, ProblemCount Count)> For(IEnumerable<NearText> wants) =>
        unknown.All.Concat(known.Where(entry => wants.Any(text => !text.Knows(entry.Key))).SelectMany(entry => entry.Value.All));

    public void Merge(NearTally other)
    {
        unknown.Merge(other.unknown);
        foreach (var (found, tally) in other.known)
        {
            Of(found).Merge(tally);
        }
    }

    private ProblemTally Of(string found)
    {
        if (!known.TryGetValue(found, out var tally))
        {
            known.Add(found, tally = new ProblemTally());
        }

        return tally;
    }
}
