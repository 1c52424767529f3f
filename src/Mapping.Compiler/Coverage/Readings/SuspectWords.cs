using System.Collections.Immutable;
using System.Globalization;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage.Comparison;
using Mapping.Compiler.Coverage.Derivations;

namespace Mapping.Compiler.Coverage.Readings;

/// <summary>Says why a mapping is suspect, as a clause without a full stop.</summary>
public static class SuspectWords
{
    private const int ChangesShown = 3;

    public static string Of(SuspectMapping suspect)
    {
        var used = suspect.Mapping.Framework.Framework;
        var day = suspect.Mapping.ReadOn is { } date ? DateWords.Of(date) : "";
        return suspect.Cause switch
        {
            SuspectCause.NotYet => $"it is to have been read on {day}, and that day has not come",
            SuspectCause.NoEdition => $"it is to have been read on {day}, and {NoEdition(used, suspect.Begin)}",
            SuspectCause.UnknownEdition when suspect.Mapping.ReadOn is null => $"mapping.lock says that it was read in {(suspect.ReadEdition is { } named ? $"edition {named}" : "several editions")}, and no such edition of {used.Id} with these words is known{(suspect.Unread.IsEmpty ? "" : $"; {Unread(suspect)}, which nobody has locked")}",
            SuspectCause.UnknownEdition => $"it was read on {day}, and the editions of {used.Id} do not say since when each is its text",
            SuspectCause.OtherEdition => $"it was read on {day}, when edition {suspect.ReadEdition} was the text, and edition {used.Edition} says something else ({Changes(suspect)})",
            SuspectCause.NeverLocked => $"{Unread(suspect)}, which nobody has locked",
            SuspectCause.LeftRange => $"{Left(suspect)} stood in the range that it cites when that was locked, and no longer does ({Changes(suspect)})",
            SuspectCause.OtherText => $"it was locked {(suspect.ReadEdition is { } edition ? $"in edition {edition}" : "in several editions")}, and {(suspect.ReadEdition == used.Edition ? "that edition now" : $"edition {used.Edition}")} says something else ({Changes(suspect)}){(suspect.Unread.IsEmpty ? "" : $"; {Unread(suspect)}, which nobody has locked")}",
        };
    }

    /// <summary>When a decision was signed, and what is asked otherwise since.</summary>
    public static string Of(SuspectDecision decision) => decision.Read is { } read
        ? $"{Signed(decision)}, when edition {read.Edition} was the text, and edition {decision.Used.Edition} {(decision.IsOfDocument ? "says" : "asks")} something else ({decision.Difference})"
        : $"{Signed(decision)}, and {decision.Difference}";

    /// <summary>Before which day nothing is known to have been the text.</summary>
    internal static string NoEdition(Framework used, DateOnly? begin) =>
        $"no edition of {used.Id} is known to have been its text before {(begin is { } day ? DateWords.Of(day) : "today")}";

    private static string Signed(SuspectDecision decision) => $"it was {(decision.IsOfDocument ? "approved" : "signed")} on {DateWords.Of(decision.SignedOn)}";

    private static string Changes(SuspectMapping suspect) =>
        suspect.Changes.IsEmpty ? Few(suspect.Locked, "; ") : Changes(suspect.Changes, suspect.Mapping.Provisions.Provisions);

    /// <summary>The first of what differs.</summary>
    /// <param name="changes">What differs.</param>
    /// <param name="cited">What is cited, of the second side: what left it is told by the number that was read.</param>
    public static string Changes(ImmutableArray<ProvisionChange> changes, ImmutableArray<Provision> cited) =>
        Few([.. changes.Select(change => Say(change, cited))], "; ");

    private static string Say(ProvisionChange change, ImmutableArray<Provision> cited)
    {
        var isLeft = change is { Before: not null, After: { } now } && change.Kinds.Contains(ProvisionChangeKind.Moved) && !cited.Any(now.IsAtOrUnder);
        var kinds = change.Kinds.Select(kind => isLeft && kind == ProvisionChangeKind.Moved ? $"moved to {change.After}" : ComparisonNames.NameOf(kind));
        return $"{(isLeft ? change.Before?.DisplayName : change.Name)}: {string.Join(", ", kinds)}";
    }

    private static string Left(SuspectMapping suspect) => Few(suspect.Left, ", ");

    private static string Unread(SuspectMapping suspect) => $"the range that it cites, and of which the rest is locked, holds {Few(suspect.Unread, ", ")}";

    private static string Few(ImmutableArray<string> names, string between) => names.Length <= ChangesShown
        ? string.Join(between, names)
        : string.Create(CultureInfo.InvariantCulture, $"{string.Join(between, names.Take(ChangesShown))}{between}and {names.Length - ChangesShown} more");
}
