using System.Collections.Concurrent;
using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage.Comparison;
using Mapping.Compiler.Coverage.Comparison.Editions;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Readings;

/// <summary>
/// What another edition said of what is cited in the one in use; each two are compared once, and only where somebody asks. What is known holds for as long as
/// the catalogs are the same, and several threads may ask.
/// </summary>
/// <param name="editionsOf">Every edition of a framework that can be read, by id.</param>
internal sealed class EditionReadings(Func<string, IEnumerable<Framework>> editionsOf)
{
    private readonly ConcurrentDictionary<Framework, EditionHistory> histories = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<(Framework Read, Framework Used), ImmutableArray<ProvisionChange>> comparisons = [];
    private readonly ConcurrentDictionary<(Framework Read, Provision Cited), ImmutableArray<ProvisionChange>> changes = [];

    /// <summary>Every edition of a framework that can be read, by id.</summary>
    public Func<string, IEnumerable<Framework>> EditionsOf => editionsOf;

    /// <summary>Which editions of a framework were its text, and when.</summary>
    public EditionHistory HistoryOf(Framework used) => histories.GetOrAdd(used, framework => new EditionHistory(framework, editionsOf(framework.Id)));

    /// <summary>An edition by its name, where it is another one than that in use; else null.</summary>
    public Framework? OtherEdition(string edition, Framework used) =>
        edition == used.Edition ? null : editionsOf(used.Id).FirstOrDefault(known => known.Edition == edition);

    /// <summary>All that two editions say otherwise.</summary>
    public ImmutableArray<ProvisionChange> Compared(Framework read, Framework used) =>
        comparisons.GetOrAdd((read, used), pair => [.. EditionComparer.Compare(pair.Used.Id, pair.Read, pair.Used, editionsOf(pair.Used.Id))]);

    /// <summary>What of it concerns what is cited, the heaviest first.</summary>
    public ImmutableArray<ProvisionChange> ChangesOn(Framework read, Framework used, ImmutableArray<Provision> cited) =>
        cited is [var only] ? ChangesOn(read, used, only) : ChangeWeight.Order(cited.SelectMany(provision => ChangesOn(read, used, provision)).Distinct());

    /// <summary>The same of one provision.</summary>
    public ImmutableArray<ProvisionChange> ChangesOn(Framework read, Framework used, Provision cited) =>
        changes.GetOrAdd((read, cited), pair => ChangeWeight.Order(Compared(pair.Read, used).Where(change => change.Concerns(change.After, pair.Cited)
            || WideCitation.IsLeft(used, [pair.Cited], pair.Read, change.Before, change.After))));

    /// <summary>The same of a mapping, and what has left its ranges since.</summary>
    public ImmutableArray<ProvisionChange> ChangesOn(Framework read, Framework used, MappingSymbol mapping) =>
        ChangeWeight.Order(ChangesOn(read, used, mapping.Provisions.Provisions).Concat(LeftSince(read, mapping)).Distinct());

    /// <summary>What has left a range of a mapping since an edition: it takes both neighbours to see that something stood between them.</summary>
    public IEnumerable<ProvisionChange> LeftSince(Framework read, MappingSymbol mapping) =>
        from range in mapping.Provisions.Ranges
        let cited = mapping.Provisions.Provisions.Slice(range.Start, range.Count)
        from change in Compared(read, mapping.Framework.Framework)
        where WideCitation.IsLeft(mapping.Framework.Framework, cited, read, change.Before, change.After)
        select change;
}
