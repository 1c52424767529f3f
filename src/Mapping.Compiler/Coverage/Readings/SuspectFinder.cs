using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage.Comparison;
using Mapping.Compiler.Coverage.Comparison.Editions;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Readings;

/// <summary>Finds the mappings that were read in other words than those in use: by the day that they say, else by what was locked.</summary>
internal sealed class SuspectFinder(MappingLock? locked, Func<string, IEnumerable<Framework>> editionsOf, DateOnly asOf)
{
    private readonly LockedReadings? readings = locked is null ? null : new LockedReadings(locked, editionsOf);
    private readonly Dictionary<Framework, EditionHistory> histories = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(Framework Read, Framework Used), ImmutableArray<ProvisionChange>> comparisons = [];
    private readonly Dictionary<(Framework Read, Provision Cited), ImmutableArray<ProvisionChange>> changes = [];

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
        OtherEdition(line.Edition, used) is { } read ? ChangesOn(read, used, provision) : [];

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
               let read = OtherEdition(edition, used)
               where read is not null
               from change in LeftSince(read, mapping)
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

        var history = HistoryOf(used);
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
            : ChangeWeight.Order(ChangesOn(read, used, mapping.Provisions.Provisions).Concat(LeftSince(read, mapping)).Distinct());
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

        var editions = (others.IsEmpty ? mapping.Provisions.Provisions.SelectMany(provision => readings.LinesOf(used, provision)).Select(line => line.Edition) : others.Select(pair => pair.Line?.Edition))
            .Distinct()
            .ToImmutableArray();
        var read = editions is [{ } only] ? OtherEdition(only, used) : null;
        var isOther = others.Any(pair => pair.Line?.Digest != ProvisionDigest.Of(pair.Provision));
        var cause = others.IsEmpty ? (unread.IsEmpty ? SuspectCause.LeftRange : SuspectCause.NeverLocked) : isOther ? SuspectCause.OtherText : SuspectCause.UnknownEdition;
        return new SuspectMapping(control, mapping, cause)
        {
            ReadEdition = editions is [var one] ? one : null,
            Locked = [.. others.Select(pair => pair.Provision.DisplayName)],
            Unread = [.. unread.Select(provision => provision.DisplayName)],
            Left = [.. left.Select(known => known.Line.Provision).Distinct()],
            Changes = cause == SuspectCause.UnknownEdition
                ? []
                : ChangeWeight.Order((read is null ? [] : ChangesOn(read, used, [.. others.Select(pair => pair.Provision), .. unread])).Concat(left.Select(known => known.Change)).Distinct()),
        };
    }

    private Framework? OtherEdition(string edition, Framework used) =>
        edition == used.Edition ? null : editionsOf(used.Id).FirstOrDefault(known => known.Edition == edition);

    private EditionHistory HistoryOf(Framework used)
    {
        if (!histories.TryGetValue(used, out var history))
        {
            history = new EditionHistory(used, editionsOf(used.Id));
            histories.Add(used, history);
        }

        return history;
    }

    private ImmutableArray<ProvisionChange> ChangesOn(Framework read, Framework used, ImmutableArray<Provision> cited) =>
        cited is [var only] ? ChangesOn(read, used, only) : ChangeWeight.Order(cited.SelectMany(provision => ChangesOn(read, used, provision)).Distinct());

    /// <summary>What has left a range of a mapping since an edition: it takes both neighbours to see that something stood between them.</summary>
    private IEnumerable<ProvisionChange> LeftSince(Framework read, MappingSymbol mapping) =>
        from range in mapping.Provisions.Ranges
        let cited = mapping.Provisions.Provisions.Slice(range.Start, range.Count)
        from change in Compared(read, mapping.Framework.Framework)
        where WideCitation.IsLeft(mapping.Framework.Framework, cited, read, change.Before, change.After)
        select change;

    private ImmutableArray<ProvisionChange> ChangesOn(Framework read, Framework used, Provision cited)
    {
        if (!changes.TryGetValue((read, cited), out var found))
        {
            found = ChangeWeight.Order(Compared(read, used).Where(change => change.Concerns(change.After, cited)
                || WideCitation.IsLeft(used, [cited], read, change.Before, change.After)));
            changes.Add((read, cited), found);
        }

        return found;
    }

    private ImmutableArray<ProvisionChange> Compared(Framework read, Framework used)
    {
        if (!comparisons.TryGetValue((read, used), out var found))
        {
            found = [.. EditionComparer.Compare(used.Id, read, used, editionsOf(used.Id))];
            comparisons.Add((read, used), found);
        }

        return found;
    }
}
