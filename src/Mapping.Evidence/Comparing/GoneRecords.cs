namespace Mapping.Evidence.Comparing;

/// <summary>Of records that are gone, which rules of their feed had judged some, and which could not judge some.</summary>
/// <param name="rules">How many rules there are.</param>
internal sealed class GoneRecords(int rules)
{
    private readonly bool[] judged = new bool[rules];
    private readonly bool[] unjudged = new bool[rules];

    public void Add(PickingScan scan)
    {
        for (var rule = 0; rule < rules; rule++)
        {
            judged[rule] |= scan.HasJudged(rule);
            unjudged[rule] |= scan.HasProblemsOf(rule);
        }
    }

    public void Add(GoneRecords other)
    {
        for (var rule = 0; rule < rules; rule++)
        {
            judged[rule] |= other.judged[rule];
            unjudged[rule] |= other.unjudged[rule];
        }
    }

    public bool HasJudged(int rule) => judged[rule];

    public bool HasSeen(int rule) => judged[rule] || unjudged[rule];
}
