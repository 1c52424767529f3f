using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Applicability;

/// <summary>A reading of the law on which the date of an obligation rests.</summary>
/// <param name="Reading">The point that is disputed.</param>
/// <param name="Choice">How it is read.</param>
/// <param name="IsChosen">Whether the workspace says so; else the catalog's standard is assumed.</param>
/// <param name="Others">The other ways to read it, each with the date that the obligation would apply from.</param>
public sealed record AppliedReading(LegalReading Reading, ReadingChoice Choice, bool IsChosen, ImmutableArray<(ReadingChoice Choice, DateOnly? From)> Others)
{
    /// <summary>The reading behind the dates of a provision; null where they hang on none.</summary>
    /// <param name="system">Which knows what the workspace chose.</param>
    /// <param name="framework">The catalog.</param>
    /// <param name="provision">The provision.</param>
    /// <param name="dates">The date that the catalog gives it for such a system.</param>
    public static AppliedReading? Of(SystemSymbol system, Framework framework, Provision provision, DateOnly? dates)
    {
        if (framework.Readings.FirstOrDefault(reading => reading.Covers(provision)) is not { } found)
        {
            return null;
        }

        var chosen = system.Readings.FirstOrDefault(choice => choice.Reading == found)?.Choice;
        var choice = chosen ?? found.Standard;
        return new AppliedReading(
            found, choice, chosen is not null, [.. found.Choices.Where(other => other != choice).Select(other => (other, other.Date ?? dates))]);
    }

    public bool Equals(AppliedReading? other) =>
        other is not null && Reading == other.Reading && Choice == other.Choice && IsChosen == other.IsChosen && Others.SequenceEqual(other.Others);

    public override int GetHashCode() => HashCode.Combine(Reading, Choice, IsChosen);
}
