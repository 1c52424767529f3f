using System.Collections.Immutable;
using System.Globalization;

namespace Mapping.Compiler.Coverage;

/// <summary>What an expectation computed and whether it holds; the value is null where nothing could be computed.</summary>
public sealed record ExpectationFigure(string Expect, FigureValue? Value, bool Holds)
{
    /// <summary>The group that it is of; null where it is of all records together.</summary>
    public FigureGroup? Group { get; init; }

    /// <summary>The figure for people, with the group that it is of; null where nothing could be computed.</summary>
    public string? Shown => Value is null ? null : $"{Value}{OfGroup}";

    /// <summary>What stands between the expectation and its figure: of records without a match nobody says that it "is" so many.</summary>
    public string Verb => Value is NumberFigure { Unit: FigureUnit.Matched or FigureUnit.Unmatched } ? ":" : " is";

    /// <summary>For example <c> in "eu", the worst of 3</c>; empty where there are no groups.</summary>
    internal string OfGroup => Group switch
    {
        null => "",
        { Count: 1 } => $" in \"{Group.Name}\"",
        _ => string.Create(CultureInfo.InvariantCulture, $" in \"{Group.Name}\", the worst of {Group.Count:N0}"),
    };

    /// <summary>
    /// The records that decided it: the extreme one, the newest one, or the first offenders; empty where all of them did.
    /// </summary>
    public ImmutableArray<RecordPlace> Records { get; init; } = [];
}
