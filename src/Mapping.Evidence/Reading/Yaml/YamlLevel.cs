namespace Mapping.Evidence.Reading.Yaml;

/// <summary>A list or an object that was begun and not ended.</summary>
/// <param name="keys">The keys of an object so far; null for a list.</param>
/// <param name="anchor">What it is called for later; null where it is not.</param>
/// <param name="start">Where it begins in what was written.</param>
/// <param name="isOpen">Whether its brackets are written, or its elements are those of the list around all documents.</param>
internal sealed class YamlLevel(HashSet<string>? keys, string? anchor, int start, bool isOpen)
{
    public HashSet<string>? Keys => keys;

    public string? Anchor => anchor;

    public int Start => start;

    public bool IsOpen => isOpen;

    /// <summary>Whether something stands in it, so that a comma is due.</summary>
    public bool HasAny { get; set; }

    /// <summary>Whether a key was written whose value is due.</summary>
    public bool AwaitsValue { get; set; }
}
