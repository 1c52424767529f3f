namespace Mapping.Evidence.Execution;

/// <summary>By system, the time of its first record so far: ticks, UTC.</summary>
internal sealed class FirstMoments
{
    private readonly long[] first;

    /// <param name="systems">How many systems records are told apart by; one where they are not.</param>
    public FirstMoments(int systems)
    {
        first = new long[systems];
        Array.Fill(first, long.MaxValue);
    }

    /// <summary>Null where there is no record.</summary>
    public long? Of(int system) => first[system] is < long.MaxValue and var ticks ? ticks : null;

    public void Note(int system, long ticks) => first[system] = Math.Min(first[system], ticks);

    public void Merge(FirstMoments other)
    {
        for (var i = 0; i < first.Length; i++)
        {
            Note(i, other.first[i]);
        }
    }
}
