using System.Collections.Immutable;

namespace Mapping.Evidence.Aggregates;

/// <summary>
/// What is known of the other side of a match while a side is read again of which there were too many records to keep: records are looked up at once, and of
/// what may be partners only those are kept that some record may want.
/// </summary>
internal sealed class MatchLookup
{
    /// <summary>All that may be partners, where the records are read that want one; null where partners are read.</summary>
    public MatchTable? Partners { get; init; }

    /// <summary>The same, read as if something was mistyped, where that makes a difference.</summary>
    public MatchTable? NearPartners { get; init; }

    /// <summary>The records that want a partner, where partners are read, in each way to read them.</summary>
    public ImmutableArray<MatchTable> Wanting { get; init; } = [];

    /// <summary>All that may be partners, as a scan reads them.</summary>
    public MatchTable? PartnersFor(bool readsNear) => readsNear ? NearPartners ?? Partners : Partners;

    /// <summary>Whether a record is kept, as far as its key says.</summary>
    public bool Keeps(ulong spelling)
    {
        foreach (var wanting in Wanting)
        {
            if (wanting.Has(spelling))
            {
                return true;
            }
        }

        return Wanting.IsEmpty;
    }
}
