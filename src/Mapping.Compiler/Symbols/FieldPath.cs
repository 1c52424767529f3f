using System.Collections.Immutable;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Symbols;

/// <summary>A path into a record, outermost name first.</summary>
public sealed record FieldPath(ImmutableArray<string> Parts, Location Location)
{
    /// <summary>The part that stands for every element of a list; no field is called so.</summary>
    public const string EachElement = "*";

    /// <summary>What its numbers count in this place; null where the place does not say it.</summary>
    public FieldUnit? Unit { get; init; }

    /// <summary>As what it is taken in this place; null where it is taken as it is.</summary>
    public FieldForm? Form { get; init; }

    /// <summary>Where a field table has it: its path, and behind it the form in which it is taken.</summary>
    public ImmutableArray<string> SlotParts => Form is { } form ? Parts.Add(FieldForms.PartOf(form)) : Parts;

    /// <summary>Whether it leads to a value in each element of a list.</summary>
    public bool IsOfEach => Parts.Contains(EachElement);

    /// <summary>The path of the list whose elements it takes, with what leads into them; empty where it leads to one value.</summary>
    public ReadOnlySpan<string> List => Parts.AsSpan(0, Parts.LastIndexOf(EachElement) + 1);

    /// <summary>
    /// Whether it leads to one value in each record of a list: to one in the record itself, or in what stands around it, where the list is
    /// in an element of another one.
    /// </summary>
    /// <param name="records">Where the list stands; null where records stand in none.</param>
    public bool IsSingleIn(FieldPath? records) => List.IsEmpty || (records is not null && records.Parts.AsSpan().StartsWith(List));

    /// <summary>Whether it picks elements of lists by what they hold.</summary>
    public bool HasKeys => Parts.Any(ElementKey.Is);

    public override string ToString() => FieldNames.Plain(Parts);
}
