using System.Collections.Immutable;
using System.Globalization;
using Mapping.Compiler.Applicability;
using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Coverage.Derivations;

/// <summary>Says how the law is read where sources differ, and what that does to dates. A reading is named wherever a date rests on one.</summary>
public static class ReadingWords
{
    private const string Assumed = ", assumed since nobody chooses";

    /// <summary>For example <c>chapter-ix with-chapter-iii</c>.</summary>
    public static string NameOf(LegalReading reading, ReadingChoice choice) => $"{reading.Name} {choice.Name}";

    /// <summary>Of one obligation.</summary>
    public static string Of(AppliedReading applied)
    {
        var others = applied.Others.Select(other => $"by {other.Choice.Name} it is {(other.From is { } date ? DateWords.Of(date) : "none")}");
        return $"The date rests on the reading {NameOf(applied.Reading, applied.Choice)}{(applied.IsChosen ? "" : Assumed)}; {string.Join(", ", others)}.";
    }

    /// <summary>Of all obligations of a system that rest on it.</summary>
    public static string Of(string system, SystemReading reading)
    {
        var count = reading.Obligations.Length;
        var others = reading.Others.Select(other => $"by {other.Choice.Name} from {Dates(other.Dates)}");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{reading.Framework} is read with {NameOf(reading.Reading, reading.Choice)}{(reading.IsChosen ? "" : Assumed)}: "
            + $"{RecordWords.Of(count, "obligation")} of {system} {(count == 1 ? "applies" : "apply")} from {Dates(reading.Dates)}, {string.Join(", ", others)}.");
    }

    /// <summary>What a catalog tells of a provision whose dates hang on a reading; empty where they hang on none.</summary>
    public static string Of(Framework framework, Provision provision) => framework.Readings.FirstOrDefault(reading => reading.Covers(provision)) is { } found
        ? $"{found.Name}: {string.Join(", ", found.Choices.Select(Choice))}"
        : "";

    /// <summary>For example <c>formal from 2026-08-02</c>.</summary>
    public static string Choice(ReadingChoice choice) =>
        $"{choice.Name} {(choice.Date is { } date ? $"from {DateWords.Of(date)}" : "as the dates say")}{(choice.IsStandard ? " (unless another is chosen)" : "")}";

    private static string Dates(ImmutableArray<DateOnly> dates) => string.Join(" and ", dates.Select(DateWords.Of));
}
