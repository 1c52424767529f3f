using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Binding;

/// <summary>
/// Tells whether tests contradict each other, so that no record satisfies all of them. It says so only where that is certain; a search
/// through alternatives that grows too long ends with "they may not".
/// </summary>
internal sealed class Contradictions
{
    /// <summary>Tests looked at, alternatives included.</summary>
    private const int MaxSteps = 2_000;

    private int steps;

    /// <summary>Whether the last test left nothing of what it narrowed.</summary>
    private bool isEmpty;

    private enum ValueKind
    {
        Presence,
        Text,
        Boolean,
        Number,
        Percent,
        Duration,
        Date,

        /// <summary>How one field compares with another one.</summary>
        Order,
        OrderIgnoringCase,
    }

    /// <summary>Whether tests on elements of lists are looked at: only those of one sentence speak of the same element.</summary>
    private bool looksIntoLists;

    /// <param name="from">What selects records; null for all of them.</param>
    /// <param name="figure">What is asked of those that are selected. All of it speaks of the same element where it leads into a list.</param>
    public static bool AreIn(Predicate? from, params ReadOnlySpan<Predicate?> figure)
    {
        if (SeparateFields.AreAllOf(from, figure))
        {
            return false;
        }

        return AreIn(looksIntoLists: false, [from, .. figure]) || AreIn(looksIntoLists: true, from) || AreIn(looksIntoLists: true, figure);
    }

    private static bool AreIn(bool looksIntoLists, params ReadOnlySpan<Predicate?> predicates)
    {
        var pending = ImmutableStack<(Predicate Test, bool Wanted)>.Empty;
        foreach (var predicate in predicates)
        {
            pending = predicate is null ? pending : pending.Push((predicate, true));
        }

        return !new Contradictions { looksIntoLists = looksIntoLists }.CanHold(pending, ImmutableDictionary<(string Field, ValueKind Kind), FieldRange>.Empty);
    }

    private bool CanHold(
        ImmutableStack<(Predicate Test, bool Wanted)> pending, ImmutableDictionary<(string Field, ValueKind Kind), FieldRange> ranges)
    {
        while (!pending.IsEmpty)
        {
            if (++steps > MaxSteps)
            {
                return true;
            }

            pending = pending.Pop(out var next);
            switch (next.Test)
            {
                case NotPredicate not:
                    pending = pending.Push((not.Operand, !next.Wanted));
                    continue;
                case AllPredicate all when next.Wanted:
                    pending = PushAll(pending, all.Operands, wanted: true);
                    continue;
                case AnyPredicate any when !next.Wanted:
                    pending = PushAll(pending, any.Operands, wanted: false);
                    continue;
                case AllPredicate all:
                    return CanHoldAny(pending, all.Operands, wanted: false, ranges);
                case AnyPredicate any:
                    return CanHoldAny(pending, any.Operands, wanted: true, ranges);
                case InPredicate isIn when next.Wanted:
                    return CanHoldAny(pending, EqualitiesOf(isIn), wanted: true, ranges);
                case InPredicate isIn:
                    return CanHoldAny(pending, ByType(isIn), wanted: false, ranges);
            }

            isEmpty = false;
            ranges = Narrow(ranges, next.Test, next.Wanted);
            if (isEmpty)
            {
                return false;
            }
        }

        return true;
    }

    private bool CanHoldAny(
        ImmutableStack<(Predicate Test, bool Wanted)> pending,
        ImmutableArray<Predicate> alternatives,
        bool wanted,
        ImmutableDictionary<(string Field, ValueKind Kind), FieldRange> ranges)
    {
        foreach (var alternative in alternatives)
        {
            if (CanHold(pending.Push((alternative, wanted)), ranges))
            {
                return true;
            }
        }

        return false;
    }

    private static ImmutableStack<(Predicate Test, bool Wanted)> PushAll(
        ImmutableStack<(Predicate Test, bool Wanted)> pending, ImmutableArray<Predicate> operands, bool wanted) =>
        operands.Aggregate(pending, (stack, operand) => stack.Push((operand, wanted)));

    private static ImmutableArray<Predicate> EqualitiesOf(InPredicate isIn) =>
        [.. isIn.Values.Select(value => new ComparePredicate(isIn.Field, Comparison.Equal, value) { IgnoresCase = isIn.IgnoresCase })];

    /// <summary>A value is compared only with those of its own type, so that a list of several types says nothing of it by the others.</summary>
    private static ImmutableArray<Predicate> ByType(InPredicate isIn) =>
        [.. EqualitiesOf(isIn).Cast<ComparePredicate>().GroupBy(equality => equality.Value.GetType()).Select(group => new AnyPredicate([.. group]))];

    /// <summary>A test that is false looked at a value as well: of a field that is not there nothing is said at all.</summary>
    private ImmutableDictionary<(string Field, ValueKind Kind), FieldRange> Narrow(
        ImmutableDictionary<(string Field, ValueKind Kind), FieldRange> ranges, Predicate test, bool wanted)
    {
        if (!looksIntoLists && LeadsIntoList(test))
        {
            return ranges;
        }

        switch (test)
        {
            case MissingPredicate missing:
                return Change(ranges, missing.Field, ValueKind.Presence, range => range.Only(wanted ? "missing" : "there"));
            case TruePredicate isTrue:
                return Change(There(ranges, isTrue.Field), isTrue.Field, ValueKind.Boolean, range => range.Only(wanted ? "true" : "false"));
            case CompareDifferencePredicate difference:
                return NarrowValue(
                    There(There(ranges, difference.Field), difference.Subtrahend), $"{KeyOf(difference.Field)}\0-\0{KeyOf(difference.Subtrahend)}",
                    wanted ? difference.Comparison : Opposite(difference.Comparison), difference.Value, ignoresCase: false);
            case ComparePredicate compare:
                return NarrowValue(There(ranges, compare.Field), KeyOf(compare.Field), wanted ? compare.Comparison : Opposite(compare.Comparison), compare.Value, compare.IgnoresCase);
            case CompareFieldsPredicate compare:
                return NarrowOrder(There(There(ranges, compare.Field), compare.Other), compare, wanted);
            default:
                return ranges;
        }
    }

    private ImmutableDictionary<(string Field, ValueKind Kind), FieldRange> NarrowValue(
        ImmutableDictionary<(string Field, ValueKind Kind), FieldRange> present, string subject, Comparison comparison, Literal value, bool ignoresCase) => value switch
        {
            TextLiteral text => Change(present, subject, ValueKind.Text, range => Narrow(range, comparison, text.Value, ignoresCase)),
            BooleanLiteral boolean => Change(present, subject, ValueKind.Boolean, range => Narrow(range, comparison, boolean.Value)),
            NumberLiteral number => Change(present, subject, ValueKind.Number, range => Narrow(range, comparison, number.Value)),
            PercentLiteral percent => Change(present, subject, ValueKind.Percent, range => Narrow(range, comparison, percent.Value)),
            DateLiteral date => Change(present, subject, ValueKind.Date, range => Narrow(range, comparison, date.Value.DayNumber)),
            DurationLiteral duration when Math.Abs(duration.Amount) < 1_000_000_000 =>
                Change(present, subject, ValueKind.Duration, range => Narrow(range, comparison, duration.Amount * FieldUnits.SecondsOf(duration.Unit))),
            _ => present,
        };

    /// <summary>Of two fields the one is less, the same or more, whichever of them a test names first.</summary>
    private ImmutableDictionary<(string Field, ValueKind Kind), FieldRange> NarrowOrder(
        ImmutableDictionary<(string Field, ValueKind Kind), FieldRange> ranges, CompareFieldsPredicate compare, bool wanted)
    {
        var comparison = wanted ? compare.Comparison : Opposite(compare.Comparison);
        var (first, second) = (KeyOf(compare.Field), KeyOf(compare.Other));
        if (string.CompareOrdinal(first, second) > 0)
        {
            (first, second, comparison) = (second, first, Mirror(comparison));
        }

        return Change(ranges, $"{first}\0\0{second}", compare.IgnoresCase ? ValueKind.OrderIgnoringCase : ValueKind.Order, range => Narrow(range, comparison, 0));
    }

    private static bool LeadsIntoList(Predicate test) => test switch
    {
        MissingPredicate missing => missing.Field.IsOfEach,
        TruePredicate isTrue => isTrue.Field.IsOfEach,
        ComparePredicate compare => compare.Field.IsOfEach,
        CompareFieldsPredicate compare => compare.Field.IsOfEach || compare.Other.IsOfEach,
        CompareDifferencePredicate compare => compare.Field.IsOfEach || compare.Subtrahend.IsOfEach,
        _ => false,
    };

    private static string KeyOf(FieldPath field) => string.Join('\0', field.Parts);

    /// <summary>What is the same of two fields that stand the other way round.</summary>
    private static Comparison Mirror(Comparison comparison) => comparison switch
    {
        Comparison.Less => Comparison.Greater,
        Comparison.LessOrEqual => Comparison.GreaterOrEqual,
        Comparison.Greater => Comparison.Less,
        Comparison.GreaterOrEqual => Comparison.LessOrEqual,
        Comparison.Equal or Comparison.NotEqual => comparison,
        _ => throw new InvalidOperationException($"There is no {comparison}."),
    };

    private ImmutableDictionary<(string Field, ValueKind Kind), FieldRange> There(
        ImmutableDictionary<(string Field, ValueKind Kind), FieldRange> ranges, FieldPath field) =>
        Change(ranges, field, ValueKind.Presence, range => range.Only("there"));

    private ImmutableDictionary<(string Field, ValueKind Kind), FieldRange> Change(
        ImmutableDictionary<(string Field, ValueKind Kind), FieldRange> ranges, FieldPath field, ValueKind kind, Func<FieldRange, FieldRange> narrow) =>
        Change(ranges, KeyOf(field), kind, narrow);

    private ImmutableDictionary<(string Field, ValueKind Kind), FieldRange> Change(
        ImmutableDictionary<(string Field, ValueKind Kind), FieldRange> ranges, string subject, ValueKind kind, Func<FieldRange, FieldRange> narrow)
    {
        var key = (subject, kind);
        var range = narrow(ranges.GetValueOrDefault(key, FieldRange.Any));
        isEmpty |= range.IsEmpty;
        return ranges.SetItem(key, range);
    }

    private static FieldRange Narrow(FieldRange range, Comparison comparison, string text, bool ignoresCase) =>
        comparison != Comparison.Equal ? range.But(text) : ignoresCase ? range.OnlyIgnoringCase(text) : range.Only(text);

    private static FieldRange Narrow(FieldRange range, Comparison comparison, bool value) =>
        range.Only(value == (comparison == Comparison.Equal) ? "true" : "false");

    private static FieldRange Narrow(FieldRange range, Comparison comparison, decimal value) => comparison switch
    {
        Comparison.Equal => range.AtLeast(value, excludes: false).AtMost(value, excludes: false),
        Comparison.NotEqual => range.But(value),
        Comparison.Less => range.AtMost(value, excludes: true),
        Comparison.LessOrEqual => range.AtMost(value, excludes: false),
        Comparison.Greater => range.AtLeast(value, excludes: true),
        _ => range.AtLeast(value, excludes: false),
    };

    private static Comparison Opposite(Comparison comparison) => comparison switch
    {
        Comparison.Equal => Comparison.NotEqual,
        Comparison.NotEqual => Comparison.Equal,
        Comparison.Less => Comparison.GreaterOrEqual,
        Comparison.LessOrEqual => Comparison.Greater,
        Comparison.Greater => Comparison.LessOrEqual,
        _ => Comparison.Less,
    };
}
