using System.Collections.Immutable;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Inspection;

namespace Mapping.Evidence.Suggesting;

/// <summary>Which list of a document holds its records.</summary>
public static class RecordLists
{
    /// <summary>What a list so called holds may say of each how bad it is.</summary>
    private static readonly ImmutableHashSet<string> Graded = ["violation", "violations", "vulnerable", "vulnerabilities", "issues"];

    /// <summary>Where each file is one record, the lists of objects in it, the likeliest first: the outer ones, of those the ones whose elements say how something ended, then the longest.</summary>
    public static ImmutableArray<InspectedList> Of(FeedInspection inspection) => inspection.Runs > 0 || inspection.Records != inspection.Files.Length ? [] :
    [
        .. inspection.Lists
            .Where(list => list is { CanBeNamed: true, HoldsObjects: true } && !IsOfSuccesses(list) && !IsOfFailures(list))
            .OrderBy(list => list.Parts.Count(part => part == FieldPath.EachElement))
            .ThenByDescending(list => list.Fields.Any(OutcomeFields.IsNamedSo))
            .ThenByDescending(list => list.Elements),
    ];

    /// <summary>Whether by its name it holds only what went well, such as <c>passed_checks</c>: nothing in it can be bad.</summary>
    internal static bool IsOfSuccesses(InspectedList list) =>
        WordsOf(list).Any(word => word == "successes" || OutcomeWords.OfSuccess.Contains(word));

    /// <summary>Whether by its name it holds only what failed, such as <c>errors</c>: that there is something in it is bad, so its elements are no records, of which there must be some.</summary>
    internal static bool IsOfFailures(InspectedList list) => WordsOf(list) is var words && !words.Any(OutcomeWords.OfTurning.Contains)
        && words.Any(word => OutcomeWords.OfFailure.Contains(word) && (!Graded.Contains(word) || !list.Fields.Any(OutcomeFields.IsNamedSo)));

    /// <summary>Whether it holds something that failed.</summary>
    internal static bool ShowsFailures(InspectedList list) => list is { Elements: > 0, Fields.IsEmpty: false } && IsOfFailures(list);

    private static ImmutableArray<string> WordsOf(InspectedList list) => FieldWord.Of(list.Parts.LastOrDefault(part => part != FieldPath.EachElement) ?? "");
}
