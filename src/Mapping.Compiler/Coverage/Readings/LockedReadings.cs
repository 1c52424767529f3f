using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage.Comparison.Editions;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Readings;

/// <summary>What <c>mapping.lock</c> says of the provisions in use, also where their numbers are no longer those that were locked.</summary>
/// <param name="locked">The lock.</param>
/// <param name="editionsOf">Every edition of a framework that can be read.</param>
internal sealed class LockedReadings(MappingLock locked, Func<string, IEnumerable<Framework>> editionsOf)
{
    private readonly Dictionary<Framework, ProvisionTrail> trails = new(ReferenceEqualityComparer.Instance);

    /// <summary>The lines under its number; where there is none, those under the number that its duty had in the edition of the line.</summary>
    public ImmutableArray<LockedProvision> LinesOf(Framework used, Provision provision)
    {
        ImmutableArray<LockedProvision> here = [.. locked.LinesOf(used.Id, provision.DisplayName)];
        return here.IsEmpty && locked.HoldsOtherEditionsOf(used)
            ?
            [
                .. from there in TrailOf(used).Of(provision)
                   from line in locked.LinesOf(used.Id, there.Provision.DisplayName)
                   where line.Edition == there.Edition.Edition
                   select line,
            ]
            : here;
    }

    /// <summary>Whether a line locks other words than a provision in use has, or words of which nobody knows that its edition had them.</summary>
    public bool Differs(LockedProvision line, Framework used, Provision provision) =>
        line.Digest != ProvisionDigest.Of(provision) || !IsOfItsEdition(line, used);

    /// <summary>Whether the edition of a line is known and has the words that the line locks. What the edition in use says is compared by itself.</summary>
    public bool IsOfItsEdition(LockedProvision line, Framework used) => line.Edition == used.Edition
        || (editionsOf(used.Id).FirstOrDefault(edition => edition.Edition == line.Edition)?.FindReference(line.Provision) is { } there
            && ProvisionDigest.Of(there) == line.Digest);

    /// <summary>Whether all that a mapping cites is in the lock, whatever it says there.</summary>
    public bool Holds(MappingSymbol mapping) => !mapping.Provisions.IsEmpty && mapping.Provisions.Provisions.All(provision => IsLocked(mapping, provision));

    /// <summary>What stands in a range of which something else is locked: it came to stand there since, or the range was drawn wider.</summary>
    public ImmutableArray<Provision> UnreadOf(MappingSymbol mapping)
    {
        if (mapping.ReadOn is not null || mapping.Provisions.Ranges.IsEmpty)
        {
            return [];
        }

        var unread = ImmutableArray.CreateBuilder<Provision>();
        foreach (var (start, count) in mapping.Provisions.Ranges)
        {
            var range = mapping.Provisions.Provisions.Slice(start, count);
            var open = range.RemoveAll(provision => IsLocked(mapping, provision));
            unread.AddRange(open.Length < range.Length ? open : []);
        }

        return unread.DrainToImmutable();
    }

    /// <summary>Whether a provision is said to replace a number that the edition before does not have, so that nobody can tell what was read of it.</summary>
    public static bool IsUnfollowed(Framework used, Provision provision, Func<string, IEnumerable<Framework>> editionsOf) => !provision.Replaces.IsEmpty
        && editionsOf(used.Id).FirstOrDefault(edition => edition.Edition == used.Replaces) is { } earlier
        && provision.Replaces.Any(citation => earlier.FindReference(citation) is null);

    private bool IsLocked(MappingSymbol mapping, Provision provision) => !LinesOf(mapping.Framework.Framework, provision).IsEmpty;

    private ProvisionTrail TrailOf(Framework used)
    {
        if (!trails.TryGetValue(used, out var trail))
        {
            trail = new ProvisionTrail(used, editionsOf(used.Id));
            trails.Add(used, trail);
        }

        return trail;
    }
}
