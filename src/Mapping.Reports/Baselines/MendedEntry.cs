namespace Mapping.Reports.Baselines;

/// <summary>Something that a baseline accepts and that is no longer found, or no longer so bad.</summary>
/// <param name="Entry">What is accepted.</param>
/// <param name="Now">Its better state; null where it is gone.</param>
/// <param name="Gone">How many of it are gone.</param>
public sealed record MendedEntry(BaselineEntry Entry, string? Now, int Gone)
{
    /// <summary>What was done instead of mending it, a clause without a full stop; null where it is mended.</summary>
    public string? Instead { get; init; }

    public string Sentence => (Now, Entry.Count) switch
    {
        _ when Instead is { } instead => $"Not mended: {Entry.Kind} {Entry.About}{(Entry.State is { } state ? $" ({state})" : "")} {instead}.",
        ({ } now, _) => $"Better than the baseline accepts: {Entry.Kind} {Entry.About} is {now}, no longer {Entry.State}.",
        (_, 1) => $"Mended: {Entry.Kind} {Entry.About}{(Entry.State is { } state ? $" ({state})" : "")}.",
        _ => $"Mended: {Gone} of {Entry.Count}, {Entry.Kind} {Entry.About}.",
    };
}
