using System.Collections.Immutable;
using System.Globalization;
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
            SuspectCause.NoEdition => $"it is to have been read on {day}, and no edition of {used.Id} is known to have been its text before {(suspect.Begin is { } begin ? DateWords.Of(begin) : "today")}",
            SuspectCause.UnknownEdition => $"it was read on {day}, and the editions of {used.Id} do not say since when each is its text",
            SuspectCause.OtherEdition => $"it was read on {day}, when edition {suspect.ReadEdition} was the text, and edition {used.Edition} says something else ({Changes(suspect)})",
            SuspectCause.NeverLocked => $"{Unread(suspect)}, which nobody has locked",
            SuspectCause.OtherText => $"it was locked {(suspect.ReadEdition is { } edition ? $"in edition {edition}" : "in several editions")}, and {(suspect.ReadEdition == used.Edition ? "that edition now" : $"edition {used.Edition}")} says something else ({Changes(suspect)}){(suspect.Unread.IsEmpty ? "" : $"; {Unread(suspect)}, which nobody has locked")}",
        };
    }

    private static string Changes(SuspectMapping suspect)
    {
        var names = suspect.Changes.IsEmpty
            ? suspect.Locked
            : [.. suspect.Changes.Select(change => $"{change.Name}: {string.Join(", ", change.Kinds.Select(ComparisonNames.NameOf))}")];
        return Few(names, "; ");
    }

    private static string Unread(SuspectMapping suspect) => $"the range that it cites, and of which the rest is locked, holds {Few(suspect.Unread, ", ")}";

    private static string Few(ImmutableArray<string> names, string between) => names.Length <= ChangesShown
        ? string.Join(between, names)
        : string.Create(CultureInfo.InvariantCulture, $"{string.Join(between, names.Take(ChangesShown))}{between}and {names.Length - ChangesShown} more");
}
