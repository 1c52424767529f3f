using System.Collections.Immutable;
using System.Globalization;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;

namespace Mapping.Evidence.Inspection;

/// <summary>A list as the records of a feed have it.</summary>
/// <param name="Parts">The path of its elements, outermost name first; the last part stands for each of them.</param>
public sealed record InspectedList(ImmutableArray<string> Parts)
{
    /// <summary>As the language writes it, for example <c>checks.*</c>.</summary>
    public string Path => FieldNames.Of(Parts);

    /// <summary>How many lists stand there: one in each record that has it, or in each element of a list around it.</summary>
    public long Lists { get; init; }

    /// <summary>How many elements they have together.</summary>
    public long Elements { get; init; }

    public long Shortest { get; init; }

    public long Longest { get; init; }

    /// <summary>What stands in its elements, by their paths from the root of the record; how many lack it is counted in elements.</summary>
    public ImmutableArray<InspectedField> Fields { get; init; } = [];

    /// <summary>The fields of an element that hold a text by which no list that was read has two elements; what picks one comes first.</summary>
    public ImmutableArray<InspectedField> Keys { get; init; } = [];

    /// <summary>Whether its elements are objects, so that each may be a record.</summary>
    public bool HoldsObjects => !Fields.IsEmpty && Fields.All(seen => seen.Parts.Length > Parts.Length);

    /// <summary>Whether the language can name it at all.</summary>
    public bool CanBeNamed => FieldNames.CanSay(Parts.Where(part => part != FieldPath.EachElement));

    /// <summary>For example <c>2 elements</c>, or <c>7 elements in 3 lists of 1 to 4</c>.</summary>
    public string Words
    {
        get
        {
            var all = RecordWords.Of(Elements, "element");
            return Lists == 1 ? all
                : Shortest == Longest ? string.Create(CultureInfo.InvariantCulture, $"{all} in {RecordWords.Of(Lists, "list")} of {Longest:N0}")
                : string.Create(CultureInfo.InvariantCulture, $"{all} in {RecordWords.Of(Lists, "list")} of {Shortest:N0} to {Longest:N0}");
        }
    }

    /// <summary>The path of a field without that of the list; empty for what an element is itself.</summary>
    public ImmutableArray<string> Within(InspectedField field) => field.Parts[Parts.Length..];
}
