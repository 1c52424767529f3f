namespace Mapping.Evidence.Comparing;

/// <summary>Of records that are gone, which rules of their feed had judged some and how many, and which could not judge some.</summary>
/// <param name="rules">How many rules there are.</param>
internal sealed class GoneRecords(int rules)
{
    private readonly long[] judged = new long[rules];
    private readonly bool[] unjudged = new bool[rules];

    public void Add(PickingScan scan)
    {
        for (var rule = 0; rule < rules; rule++)
        {
            judged[rule] += scan.Judged(rule);
            unjudged[rule] |= scan.HasProblemsOf(rule);
        }
    }

    public long Judged(int rule) => judged[rule];

    public bool HasJudged(int rule) => judged[rule] > 0;

    public bool HasSeen(int rule) => judged[rule] > 0 || unjudged[rule];

    public bool HasAny => judged.Any(count => count > 0);
}
