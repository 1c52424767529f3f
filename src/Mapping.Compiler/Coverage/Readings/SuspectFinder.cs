using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage.Comparison;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Readings;

/// <summary>Finds the mappings that were read in other words than those in use: by the day that they say, else by what was locked.</summary>
internal sealed class SuspectFinder(MappingLock? locked, EditionReadings editions, DateOnly asOf)
{
    private readonly LockedReadings? readings = locked is null ? null : new LockedReadings(locked, editions.EditionsOf);

    /// <summary>In the order of controls, then of their mappings. Other editions are read only where a mapping says a day.</summary>
    public IEnumerable<SuspectMapping> Find(ImmutableArray<ControlSymbol> controls) =>
        from control in controls
        from mapping in control.Mappings
        let suspect = mapping.ReadOn is { } day ? ByDay(control, mapping, day) : ByLock(control, mapping)
        where suspect is not null
        select suspect;

    /// <summary>The mappings that say no day and cite what nobody has locked, where there is a lock; those that are suspect for it are left out.</summary>
    public IEnumerable<(ControlSymbol Control, MappingSymbol Mapping)> Unlocked(ImmutableArray<ControlSymbol> controls) =>
        from control in controls
        from mapping in control.Mappings
        where MappingLock.IsAskedBy(mapping) && readings is not null && !readings.Holds(mapping) && readings.UnreadOf(mapping).IsEmpty
        select (control, mapping);

    /// <summary>Whether a lock says of what a mapping cites in which words it was read, or that it was not.</summary>
    public bool IsLocked(MappingSymbol mapping) => readings is not null && (readings.Holds(mapping) || !readings.UnreadOf(mapping).IsEmpty);

    /// <summary>What differs from the edition of a line, on a provision in use; empty where that edition is the one in use, or is not known.</summary>
    public ImmutableArray<ProvisionChange> ChangesSince(LockedProvision line, Framework used, Provision provision) =>
        editions.OtherEdition(line.Edition, used) is { } read ? editions.ChangesOn(read, used, provision) : [];

    /// <summary>
    /// What stood in a range of a mapping when the rest of it was locked, and has left it since: where its own number is neither the first nor the
    /// last, nothing that is cited now tells of it.
    /// </summary>
    public IEnumerable<(LockedProvision Line, ProvisionChange Change)> LeftOf(MappingSymbol mapping)
    {
        if (locked is null || readings is null || !MappingLock.IsAskedBy(mapping) || mapping.Provisions.Ranges.IsEmpty)
        {
            return [];
        }

        var used = mapping.Framework.Framework;
        return from edition in mapping.Provisions.Provisions.SelectMany(provision => readings.LinesOf(used, provision)).Select(line => line.Edition).Distinct()
               let read = editions.OtherEdition(edition, used)
               where read is not null
               from change in editions.LeftSince(read, mapping)
               from line in locked.LinesOf(used.Id, change.Before?.DisplayName ?? "").Where(line => line.Edition == edition)
               select (line, change);
    }

    private SuspectMapping? ByDay(ControlSymbol control, MappingSymbol mapping, DateOnly day)
    {
        var used = mapping.Framework.Framework;
        if (day > asOf)
        {
            return new SuspectMapping(control, mapping, SuspectCause.NotYet);
        }

        var history = editions.HistoryOf(used);
        if (!history.IsKnown)
        {
            return new SuspectMapping(control, mapping, SuspectCause.UnknownEdition);
        }

        if (history.On(day) is not { } read)
        {
            return new SuspectMapping(control, mapping, SuspectCause.NoEdition) { Begin = history.Begin };
        }

        var found = ReferenceEquals(read, used)
            ? []
            : editions.ChangesOn(read, used, mapping);
        return found.IsEmpty ? null : new SuspectMapping(control, mapping, SuspectCause.OtherEdition) { ReadEdition = read.Edition, Changes = found };
    }

    private SuspectMapping? ByLock(ControlSymbol control, MappingSymbol mapping)
    {
        if (readings is null)
        {
            return null;
        }

        var used = mapping.Framework.Framework;
        var unread = readings.UnreadOf(mapping);
        var others = mapping.Provisions.Provisions
            .Select(provision => (Provision: provision, Line: readings.LinesOf(used, provision).FirstOrDefault(line => readings.Differs(line, used, provision))))
            .Where(pair => pair.Line is not null)
            .ToImmutableArray();
        var left = LeftOf(mapping).ToImmutableArray();
        if (others.IsEmpty && unread.IsEmpty && left.IsEmpty)
        {
            return null;
        }

        var named = (others.IsEmpty ? mapping.Provisions.Provisions.SelectMany(provision => readings.LinesOf(used, provision)).Select(line => line.Edition) : others.Select(pair => pair.Line?.Edition))
            .Distinct()
            .ToImmutableArray();
        var read = named is [{ } only] ? editions.OtherEdition(only, used) : null;
        var isOther = others.Any(pair => pair.Line?.Digest != ProvisionDigest.Of(pair.Provision));
        var cause = others.IsEmpty ? (unread.IsEmpty ? SuspectCause.LeftRange : SuspectCause.NeverLocked) : isOther ? SuspectCause.OtherText : SuspectCause.UnknownEdition;
        return new SuspectMapping(control, mapping, cause)
        {
            ReadEdition = named is [var one] ? one : null,
            Locked = [.. others.Select(pair => pair.Provision.DisplayName)],
            Unread = [.. unread.Select(provision => provision.DisplayName)],
            Left = [.. left.Select(known => known.Line.Provision).Distinct()],
            Changes = cause == SuspectCause.UnknownEdition
                ? []
                : ChangeWeight.Order((read is null ? [] : editions.ChangesOn(read, used, [.. others.Select(pair => pair.Provision), .. unread])).Concat(left.Select(known => known.Change)).Distinct()),
        };
    }
}
