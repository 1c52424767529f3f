using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Comparison.Promises;

/// <summary>
/// Which records a rule selects. Where it selects fewer, a limit above on what grows with records is asked less of, and a limit below more;
/// of other figures nobody can tell. Only what both sides expect is asked about.
/// </summary>
internal static class FilterPromise
{
    public static IEnumerable<Promise> Of(string declaration, string subject, string text, EvidenceSymbol rule, EvidenceSymbol their, DeclaredNames names)
    {
        var groups = rule.Expectations
            .Where(expectation => their.Expectations.Any(other => names.WithFeedsOfAfter(other.Text) == names.WithFeedsOfAfter(expectation.Text)))
            .GroupBy(EffectOfFewer)
            .OrderBy(group => group.Key)
            .ToList();
        var all = new Promise(PromiseKind.Filter, declaration, subject, text) { Key = "from" };
        if (names.KeyOfFeed(rule.Feed?.Name) != names.KeyOfFeed(their.Feed?.Name) || groups.Count == 0)
        {
            return [all];
        }

        var selected = Conjuncts.Of(rule.Where);
        return groups.Select(group => all with
        {
            Text = groups.Count == 1 ? text : $"{text}, for {string.Join(", ", group.Select(expectation => expectation.Text).Distinct())}",
            Key = groups.Count == 1 ? "from" : $"from {group.Key}",
            Selection = group.Key == PromiseDirection.Differs ? null : new Selection(selected, rule.Newest, group.Key),
        });
    }

    private static PromiseDirection EffectOfFewer(Expectation expectation)
    {
        var aggregate = expectation.Figure.Aggregate;
        var grows = aggregate is Aggregate.Count or Aggregate.Distinct or Aggregate.Max;
        if ((!grows && aggregate != Aggregate.Min) || expectation.Divisor is not null)
        {
            return PromiseDirection.Differs;
        }

        var stronger = expectation.Grouping is null ? PromiseDirection.Stronger : PromiseDirection.Differs;

        // No count is below zero, so to be zero is to be at most that. Of a group without records nothing is asked any more.
        return (expectation.Comparison, expectation.Value) switch
        {
            (Symbols.Comparison.Less or Symbols.Comparison.LessOrEqual, _) => grows ? PromiseDirection.Weaker : stronger,
            (Symbols.Comparison.Greater or Symbols.Comparison.GreaterOrEqual, _) => grows ? stronger : PromiseDirection.Weaker,
            (Symbols.Comparison.Equal, NumberLiteral { Value: 0 }) when aggregate is Aggregate.Count or Aggregate.Distinct => PromiseDirection.Weaker,
            _ => PromiseDirection.Differs,
        };
    }
}
