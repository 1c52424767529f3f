using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Readings;

/// <summary>
/// Finds documents that were approved when what their control cites said something else, or before it was a text at all: nobody is known to have approved
/// them as an answer to these words. Who says with <c>read DATE</c> to have read these words has looked at the control, its documents among it.
/// </summary>
internal sealed class SuspectDocumentFinder(EditionReadings readings, DateOnly asOf)
{
    /// <summary>In the order of controls, then of their rules, then of the frameworks that they cite. What is retired answers nothing.</summary>
    public IEnumerable<SuspectDecision> Find(ImmutableArray<ControlSymbol> controls) =>
        from control in controls
        where control.Status.At(asOf) != ControlState.Retired
        from rule in control.Evidence
        let document = rule.Document
        where document is not null && document.ApprovedOn <= asOf
        from mappings in control.Mappings.GroupBy(mapping => mapping.Framework.Framework, ReferenceEqualityComparer.Instance)
        let used = (Framework)mappings.Key
        where document.ApprovedOn < used.Since
        let unread = mappings.Where(mapping => !IsRead(mapping, used)).ToImmutableArray()
        where !unread.IsEmpty
        let suspect = Of($"the document \"{document.Path}\" of {control.Name}/{rule.Name}", document, used, unread)
        where suspect is not null
        select suspect;

    private bool IsRead(MappingSymbol mapping, Framework used) => mapping.ReadOn is { } day && day >= used.Since && day <= asOf;

    private SuspectDecision? Of(string name, DocumentSymbol document, Framework used, ImmutableArray<MappingSymbol> mappings)
    {
        var history = readings.HistoryOf(used);
        if (!history.IsKnown)
        {
            return null;
        }

        if (history.On(document.ApprovedOn) is not { } read)
        {
            return new SuspectDecision(name, document.ApprovedOn, null, used, SuspectWords.NoEdition(used, history.Begin), document.Location) { IsOfDocument = true };
        }

        if (ReferenceEquals(read, used))
        {
            return null;
        }

        ImmutableArray<Provision> cited = [.. mappings.SelectMany(mapping => mapping.Provisions.Provisions).Distinct()];
        var changes = ChangeWeight.Order(mappings.SelectMany(mapping => readings.ChangesOn(read, used, mapping)).Distinct().Where(SuspectDecisionFinder.AsksOtherwise));
        return changes.IsEmpty
            ? null
            : new SuspectDecision(name, document.ApprovedOn, read, used, SuspectWords.Changes(changes, cited), document.Location) { IsOfDocument = true };
    }
}
