using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Comparison.Promises;

/// <summary>Measures an <c>expect</c> by its bound, and by what it allows. Which figure is bounded is what it is known by.</summary>
internal static class LimitPromise
{
    /// <param name="declaration">The declaration that says it.</param>
    /// <param name="subject">The rule.</param>
    /// <param name="expectation">What is expected.</param>
    /// <param name="implied">What is implied by others.</param>
    /// <param name="set">When the limit was set.</param>
    public static Promise Of(string declaration, string subject, Expectation expectation, ImpliedLimits implied, DateOnly? set)
    {
        var promise = Of(declaration, subject, expectation, set);
        return implied.IsIdle(expectation)
            ? promise with { Key = $"{promise.Key}\nimplied", Presence = PromisePresence.Neither, Looseness = null, Allowed = null, IsIdle = true }
            : implied.IsAskedThere(expectation) ? promise with { Presence = PromisePresence.Neither, IsAskedThere = true }
            : promise;
    }

    /// <summary>What an expectation allows; null where that can't be measured.</summary>
    public static AllowedNumbers? AllowedBy(Expectation expectation) => expectation.Match is null && MeasureOf(expectation.Value) is var (scale, amount)
        ? AllowedNumbers.Of(scale, expectation.Comparison, amount, expectation is { Divisor: null, Figure.Aggregate: Aggregate.Count })
        : null;

    private static Promise Of(string declaration, string subject, Expectation expectation, DateOnly? set) =>
        new(PromiseKind.Limit, declaration, subject, expectation.Text)
        {
            Key = expectation.Bounded,
            Presence = expectation.WhyItCannotFail is not null ? PromisePresence.Neither : SaysOrder(expectation) ? PromisePresence.MayRelieve : PromisePresence.Asks,
            Looseness = expectation.Match is { } match ? LoosenessOf(match) : LoosenessOf(expectation),
            Allowed = AllowedBy(expectation),
            Set = set,
        };

    /// <summary>Partners from farther away are more of them: so fewer records are without one, and more have one.</summary>
    public static Looseness? LoosenessOf(MatchSymbol match)
    {
        if (match.Direction is null)
        {
            return null;
        }

        var reach = match.AtMost is { } limit ? limit.Amount * FieldUnits.SecondsOf(limit.Unit) : decimal.MaxValue;
        return new Looseness("seconds between partners", match.IsNone ? -reach : reach);
    }

    /// <summary>
    /// Whether it may say that a time comes before the one that is taken away from it, and is meant to: records that could not be judged without it
    /// can be with it. A least value that is not negative, or a largest one that is positive, says nothing of the kind.
    /// </summary>
    private static bool SaysOrder(Expectation expectation)
    {
        if (expectation.Figures.Any(figure => Differences.AreIn(figure.Where)))
        {
            return true;
        }

        return expectation.Figures.Any(figure => figure.Subtrahend is not null)
            && (expectation.Figure.Aggregate, MeasureOf(expectation.Value)?.Amount, expectation.Comparison) is not (
                (Aggregate.Min, >= 0, Symbols.Comparison.GreaterOrEqual or Symbols.Comparison.Greater)
                or (_, > 0, Symbols.Comparison.LessOrEqual or Symbols.Comparison.Less));
    }

    private static Looseness? LoosenessOf(Expectation expectation)
    {
        if (MeasureOf(expectation.Value) is not var (scale, amount))
        {
            return null;
        }

        return expectation.Comparison switch
        {
            Symbols.Comparison.Less => new Looseness($"{scale} at most", amount, IsOpen: true),
            Symbols.Comparison.LessOrEqual => new Looseness($"{scale} at most", amount),
            Symbols.Comparison.Greater => new Looseness($"{scale} at least", -amount, IsOpen: true),
            Symbols.Comparison.GreaterOrEqual => new Looseness($"{scale} at least", -amount),
            _ => null,
        };
    }

    /// <summary>How much a value is, and of what; null where it can't be measured.</summary>
    public static (string Scale, decimal Amount)? MeasureOf(Literal value) => value switch
    {
        NumberLiteral number => ("number", number.Value),
        PercentLiteral percent => ("percentage", percent.Value),
        DurationLiteral duration when SecondsIn(duration.Unit) is { } seconds => ("duration", duration.Amount * seconds),
        DateLiteral date => ("date", date.Value.DayNumber),
        _ => null,
    };

    /// <summary>Null for units of the calendar, whose length varies.</summary>
    private static decimal? SecondsIn(TimeUnit unit) => unit switch
    {
        TimeUnit.Second => 1,
        TimeUnit.Minute => 60,
        TimeUnit.Hour => 3_600,
        TimeUnit.Day => 86_400,
        TimeUnit.Week => 604_800,
        _ => null,
    };
}
