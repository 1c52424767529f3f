using System.Collections.Immutable;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Inspection;

namespace Mapping.Evidence.Suggesting;

/// <summary>Which list of a document holds its records.</summary>
public static class RecordLists
{
    /// <summary>Where each file is one record, the lists of objects in it, the likeliest first: the outer ones, of those the ones whose elements say how something ended, then the longest.</summary>
    public static ImmutableArray<InspectedList> Of(FeedInspection inspection) => inspection.Runs > 0 || inspection.Records != inspection.Files.Length ? [] :
    [
        .. inspection.Lists
            .Where(list => list is { CanBeNamed: true, HoldsObjects: true } && !IsOfSuccesses(list))
            .OrderBy(list => list.Parts.Count(part => part == FieldPath.EachElement))
            .ThenByDescending(list => list.Fields.Any(OutcomeFields.IsNamedSo))
            .ThenByDescending(list => list.Elements),
    ];

    /// <summary>Whether by its name it holds only what went well, such as <c>passed_checks</c>: nothing in it can be bad.</summary>
    internal static bool IsOfSuccesses(InspectedList list) =>
        FieldWord.Of(list.Parts.Last(part => part != FieldPath.EachElement)).Any(word => word == "successes" || OutcomeWords.OfSuccess.Contains(word));
}
