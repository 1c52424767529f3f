using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Comparison.Promises;

/// <summary>What all must hold of a record for it to be selected: each told apart by a text without layout, and where it bounds a number, by that.</summary>
internal sealed class Conjuncts
{
    private readonly HashSet<string> texts = new(StringComparer.Ordinal);
    private readonly List<(string Text, string Of, NumberRange Range)> bounds = [];

    /// <summary>By what is measured, the numbers that all bounds on it leave.</summary>
    private readonly Dictionary<string, NumberRange> left = new(StringComparer.Ordinal);

    private Conjuncts()
    {
    }

    public static Conjuncts Of(Predicate? predicate)
    {
        var conjuncts = new Conjuncts();
        conjuncts.Add(predicate);
        return conjuncts;
    }

    /// <summary>Whether all of these hold wherever all of the others do.</summary>
    public bool FollowFrom(Conjuncts others)
    {
        var open = texts.Count(text => !others.texts.Contains(text));
        return open == 0 || open == bounds.Where(bound => !others.texts.Contains(bound.Text) && others.Keep(bound.Of, bound.Range)).DistinctBy(bound => bound.Text).Count();
    }

    private bool Keep(string measured, NumberRange range) => left.TryGetValue(measured, out var within) && !within.IsEmpty && range.Holds(within);

    private void Add(Predicate? predicate)
    {
        switch (predicate)
        {
            case null:
                break;
            case AllPredicate all:
                foreach (var operand in all.Operands)
                {
                    Add(operand);
                }

                break;
            default:
                var text = PredicateText.Of(predicate);
                if (texts.Add(text))
                {
                    AddBound(text, predicate);
                }

                break;
        }
    }

    /// <summary>Of several values of a list each bound may be kept by another one.</summary>
    private void AddBound(string text, Predicate predicate)
    {
        if (predicate is not ComparePredicate { Field: { IsOfEach: false } field, Comparison: not Symbols.Comparison.NotEqual, Value: var value, Comparison: var comparison }
            || LimitPromise.MeasureOf(value) is not var (scale, amount)
            || AllowedNumbers.Of(scale, comparison, amount, isCount: false).Ranges is not [var range])
        {
            return;
        }

        var measured = $"{scale} {PredicateText.Of(field)}";
        bounds.Add((text, measured, range));
        left[measured] = left.TryGetValue(measured, out var before) ? before.And(range) : range;
    }
}
