namespace Mapping.Benchmarks.Vendors;

/// <summary>Numbers that look like chance and are the same on every machine: a linear congruential generator, whose upper bits are used.</summary>
internal sealed class Pseudorandom(ulong seed)
{
    private ulong state = seed;

    /// <summary>From 0 to one less than the limit.</summary>
    public int Below(int limit)
    {
        state = (state * 6364136223846793005UL) + 1442695040888963407UL;
        return (int)((state >> 33) % (ulong)limit);
    }
}
