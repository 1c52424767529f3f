using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Binding;

/// <summary>
/// Looks at the currencies that a rule compares fields with: the numbers of a field are in one of them, whatever it is. No record says which, so two
/// bounds of which one is in another currency, or in none, would be taken for numbers of one kind.
/// </summary>
internal sealed class Currencies(FileContext file)
{
    /// <summary>By the name of a field, the first bound.</summary>
    private readonly Dictionary<string, Literal> first = new(StringComparer.Ordinal);

    /// <summary>The rule; of its matches the conditions on the other feed, whose fields are others.</summary>
    public static void Check(FileContext file, Predicate? where, IEnumerable<Expectation> expectations)
    {
        var currencies = new Currencies(file);
        currencies.Look(where);
        foreach (var expectation in expectations)
        {
            foreach (var figure in expectation.Figures)
            {
                currencies.Look(figure.Where);
            }

            if (expectation.ComparedField is { } field && expectation.Figure.Aggregate != Aggregate.Distinct)
            {
                currencies.Note(field, expectation.Value);
            }

            if (expectation.Match is { Where: { } other })
            {
                new Currencies(file).Look(other);
            }
        }
    }

    private void Look(Predicate? predicate)
    {
        foreach (var test in PredicateTests.TestsOf(predicate))
        {
            switch (test)
            {
                case ComparePredicate compare:
                    Note(compare.Field, compare.Value);
                    break;
                case CompareDifferencePredicate compare:
                    Note(compare.Field, compare.Value);
                    Note(compare.Subtrahend, compare.Value);
                    break;
                case InPredicate isIn:
                    isIn.Values.ToList().ForEach(value => Note(isIn.Field, value));
                    break;
            }
        }
    }

    /// <summary>Nothing at all is as much in every currency.</summary>
    private void Note(FieldPath field, Literal value)
    {
        if (value is not NumberLiteral { Value: not 0 })
        {
            return;
        }

        var name = FieldNames.Of(field.Parts);
        if (first.TryGetValue(name, out var other) && other.Limit?.Currency != value.Limit?.Currency)
        {
            file.Add(Diagnostic.Create(LimitDiagnostics.MixedMoney, value.Location, name, Describe(value), Describe(other)) with
            {
                Related = [new RelatedLocation(other.Location, "compared with something else here")],
            });
        }

        first.TryAdd(name, value);
    }

    private static string Describe(Literal value) => value.Limit?.Currency ?? "a number without a currency";
}
