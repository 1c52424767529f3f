using System.Collections.Immutable;
using Mapping.Compiler.Text;

namespace Mapping.Workspaces.Evidence;

/// <summary>What a folder holds, in ordinal order of names.</summary>
internal sealed class EvidenceListing
{
    private readonly NameIndex names;
    private readonly Lazy<NameIndex> appearances;

    private EvidenceListing(ImmutableArray<EvidenceEntry> entries, string? fault)
    {
        Entries = entries;
        Fault = fault;
        names = new NameIndex([.. entries.Select(entry => entry.Name)]);
        appearances = new Lazy<NameIndex>(() => new NameIndex([.. entries.Select(entry => Appearance.Of(entry.Name))]));
    }

    /// <summary>Empty where the folder can't be listed.</summary>
    public ImmutableArray<EvidenceEntry> Entries { get; }

    /// <summary>Why it can't be listed.</summary>
    public string? Fault { get; }

    public static EvidenceListing Of(string folder, Func<string, IEnumerable<EvidenceEntry>> list)
    {
        try
        {
            return new EvidenceListing([.. list(folder).OrderBy(entry => entry.Name, StringComparer.Ordinal)], fault: null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new EvidenceListing([], FaultText.Of(exception));
        }
    }

    /// <summary>The entries whose names a part of a pattern matches.</summary>
    /// <param name="part">The part.</param>
    /// <param name="isWide">Whether it is for the appearances of names.</param>
    public IEnumerable<EvidenceEntry> Matching(GlobPart part, bool isWide) =>
        (isWide ? appearances.Value : names).Matching(part).Select(index => Entries[index]);
}
