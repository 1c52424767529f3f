namespace Mapping.Evidence.Reading;

/// <summary>What several say of one field of a record.</summary>
/// <param name="Text">What they say; null where nobody says anything.</param>
/// <param name="IsDoubtful">Whether they say different things, or one of them nothing.</param>
internal readonly record struct OneText(string? Text, bool IsDoubtful)
{
    public static OneText Of(ReadOnlySpan<string?> texts) => texts.IsEmpty ? default
        : texts.ContainsAnyExcept(texts[0]) ? new OneText(null, IsDoubtful: true)
        : new OneText(texts[0], IsDoubtful: false);
}
