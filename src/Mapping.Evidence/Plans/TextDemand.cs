using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.Evidence.Plans;

/// <summary>
/// A field that must hold one of some texts for a predicate to be true. Where it holds another text, and no other spelling of one of them
/// in case or blanks, the predicate is false.
/// </summary>
internal readonly record struct TextDemand(FieldPath Field, ImmutableArray<string> Texts)
{
    /// <summary>What a predicate demands, whatever else it does.</summary>
    public static IEnumerable<TextDemand> Of(Predicate? predicate) => predicate switch
    {
        AllPredicate all => all.Operands.SelectMany(Of),
        ComparePredicate { Comparison: Comparison.Equal, Value: TextLiteral text } compare => [new TextDemand(compare.Field, [text.Value])],
        InPredicate isIn when isIn.Values.All(value => value is TextLiteral) =>
            [new TextDemand(isIn.Field, [.. isIn.Values.OfType<TextLiteral>().Select(text => text.Value)])],
        _ => [],
    };
}
