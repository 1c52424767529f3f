using System.Collections.Immutable;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Inspection;

namespace Mapping.Evidence.Suggesting;

/// <summary>Which list of a document holds its records.</summary>
public static class RecordLists
{
    /// <summary>The lists of objects, the likeliest first: the outer ones, of those the ones whose elements say how something ended, then the longest.</summary>
    public static ImmutableArray<InspectedList> Of(FeedInspection inspection) => inspection is not { Records: 1, Runs: 0 } ? [] :
    [
        .. inspection.Lists
            .Where(list => list is { CanBeNamed: true, HoldsObjects: true })
            .OrderBy(list => list.Parts.Count(part => part == FieldPath.EachElement))
            .ThenByDescending(list => list.Fields.Any(OutcomeFields.IsNamedSo))
            .ThenByDescending(list => list.Elements),
    ];
}
