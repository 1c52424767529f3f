using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.Evidence.Inspection;

/// <summary>A field as the records of a feed have it.</summary>
/// <param name="Parts">Its path, outermost name first.</param>
public sealed record InspectedField(ImmutableArray<string> Parts)
{
    /// <summary>As the language writes it, see <see cref="FieldNames"/>.</summary>
    public string Path => FieldNames.Of(Parts);

    /// <summary>Whether the language can name it at all.</summary>
    public bool CanBeNamed => FieldNames.CanSay(IsOfElements ? Parts.Where(part => part != FieldPath.EachElement) : Parts);

    /// <summary>Whether it stands in the elements of a list; what is counted are then elements, in place of records.</summary>
    public bool IsOfElements { get; init; }

    /// <summary>Records that have it.</summary>
    public long Present { get; init; }

    /// <summary>Records that don't.</summary>
    public long Missing { get; init; }

    /// <summary>What its values are, the most frequent first.</summary>
    public ImmutableArray<KindCount> Kinds { get; init; } = [];

    /// <summary>Up to five different values, the first ones in the order of files and lines, cut to 40 characters.</summary>
    public ImmutableArray<string> Samples { get; init; } = [];

    /// <summary>All its values, the most frequent first; null where there are more than 50, or a very long one.</summary>
    public ImmutableArray<ValueCount>? Values { get; init; }

    /// <summary>The smallest number; null where no value is one.</summary>
    public decimal? Min { get; init; }

    public decimal? Max { get; init; }

    /// <summary>The first of its times, UTC; null unless it holds <see cref="InspectedKind.Time"/>.</summary>
    public DateTime? First { get; init; }

    public DateTime? Last { get; init; }

    /// <summary>Whether it holds texts that recur, so that a rule may well compare it with one of <see cref="Values"/>.</summary>
    public bool IsEnumeration => Values is { IsEmpty: false } values && Kinds is [{ Kind: InspectedKind.Text }] && Present >= 2 * values.Length;
}
