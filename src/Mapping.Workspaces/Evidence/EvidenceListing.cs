using System.Collections.Immutable;

namespace Mapping.Workspaces.Evidence;

/// <summary>What a folder holds, in ordinal order of names.</summary>
/// <param name="Entries">Empty where the folder can't be listed.</param>
/// <param name="Fault">Why it can't be listed.</param>
internal sealed record EvidenceListing(ImmutableArray<EvidenceEntry> Entries, string? Fault)
{
    public static EvidenceListing Of(string folder, Func<string, IEnumerable<EvidenceEntry>> list)
    {
        try
        {
            return new EvidenceListing([.. list(folder).OrderBy(entry => entry.Name, StringComparer.Ordinal)], Fault: null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new EvidenceListing([], FaultText.Of(exception));
        }
    }

    /// <summary>The entries whose names begin so, without looking at the others.</summary>
    public IEnumerable<EvidenceEntry> StartingWith(string prefix)
    {
        for (var i = IndexOf(prefix); i < Entries.Length && Entries[i].Name.StartsWith(prefix, StringComparison.Ordinal); i++)
        {
            yield return Entries[i];
        }
    }

    /// <summary>The first entry that does not stand before the name.</summary>
    private int IndexOf(string name)
    {
        var low = 0;
        var high = Entries.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(Entries[middle].Name, name) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
