using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Binding;

/// <summary>
/// Looks at the currencies whose amounts a rule selects by a field that is called so, <c>where currency = "USD"</c>: a limit in another one is no limit of these.
/// </summary>
internal sealed class SelectedCurrencies(FileContext file)
{
    private static readonly string[] Names = ["currency", "currencycode", "ccy"];

    private readonly HashSet<Literal> reported = new(ReferenceEqualityComparer.Instance);

    public static void Check(FileContext file, Predicate? where, IEnumerable<Expectation> expectations)
    {
        var currencies = new SelectedCurrencies(file);
        currencies.Look(where, Of(where));
        foreach (var expectation in expectations)
        {
            var groups = expectation.Grouping is { } grouping && IsCurrency(grouping.Field) ? grouping : null;
            foreach (var figure in expectation.Figures)
            {
                string[] selected = [.. Of(where), .. Of(figure.Where), .. groups is { Names.IsEmpty: true } ? ["each currency"] : groups?.Names.Select(name => name.Value) ?? []];
                currencies.Look(figure.Where, selected);
                if (expectation.ComparedField is not null)
                {
                    currencies.Compare(expectation.Value, selected);
                }
            }
        }
    }

    /// <summary>The currencies of which all records are that satisfy a predicate; none where it does not say it.</summary>
    private static IEnumerable<string> Of(Predicate? predicate) => predicate switch
    {
        AllPredicate all => all.Operands.SelectMany(Of),
        ComparePredicate { Comparison: Symbols.Comparison.Equal, Value: TextLiteral value } compare when IsCurrency(compare.Field) => [value.Value],
        ComparePredicate { Comparison: Symbols.Comparison.NotEqual, Value: TextLiteral value } compare when IsCurrency(compare.Field) => [$"any currency but {value.Value}"],
        InPredicate isIn when IsCurrency(isIn.Field) => isIn.Values.OfType<TextLiteral>().Select(value => value.Value),
        _ => [],
    };

    private static bool IsCurrency(FieldPath field) =>
        Names.Contains(field.Parts[^1].Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal), StringComparer.OrdinalIgnoreCase);

    private void Look(Predicate? predicate, IEnumerable<string> selected)
    {
        foreach (var test in PredicateTests.TestsOf(predicate))
        {
            if (test is ComparePredicate { Value: var value })
            {
                Compare(value, selected);
            }
            else if (test is CompareDifferencePredicate { Value: var difference })
            {
                Compare(difference, selected);
            }
        }
    }

    private void Compare(Literal value, IEnumerable<string> selected)
    {
        if (value is NumberLiteral { Value: not 0, Limit.Currency: { } currency }
            && selected.FirstOrDefault(other => !string.Equals(other.Trim(), currency, StringComparison.OrdinalIgnoreCase)) is { } other
            && reported.Add(value))
        {
            file.Report(LimitDiagnostics.OtherCurrency, value.Location, other, currency);
        }
    }
}
