using System.Collections.Immutable;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Plans;
using Mapping.Evidence.Reading;
using Mapping.Evidence.Records;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Filters;

/// <summary>Makes predicates ready for the records of a field table.</summary>
internal sealed class TestCompiler(FieldTable fields, FeedSymbol feed)
{
    /// <summary>Whether a text of a rule is read as what may be the same, mistyped.</summary>
    public bool ReadsNear { get; init; }

    /// <summary>Where a record has its time.</summary>
    public required int TimeSlot { get; init; }

    /// <summary>The differences of times that may be negative.</summary>
    public NegativeDifferences Negative { get; init; } = NegativeDifferences.None;

    /// <summary>Whether some record of the feed may be a test case.</summary>
    public bool MayReadTests => feed.Format is { } format
        ? FeedFormats.Parse(format) == FeedFormat.JUnit
        : feed.Files.Any(file => FeedFormats.Of(file.Pattern) is null or FeedFormat.JUnit);

    /// <summary>Makes tests for the selection of a rule.</summary>
    public TestCompiler ForSelection(EvidenceSymbol rule) => With(NegativeDifferences.OfSelection(rule));

    /// <summary>Makes tests for an expectation of a rule.</summary>
    public TestCompiler For(EvidenceSymbol rule, Expectation expectation) => With(NegativeDifferences.Of(rule, expectation));

    /// <summary>What the numbers of a field count, where the rule says it or else the feed.</summary>
    public FieldUnit? UnitOf(FieldPath field) => field.Unit ?? feed.UnitOf(field)?.Unit;

    /// <summary>Reads the moments of one scan.</summary>
    public ExactMoments Moments() => new(feed);

    /// <summary>Reads the times of a scan's records, as the feed says that they are written.</summary>
    public ExactMoments MomentsOfRecords() => new(feed) { Format = feed.TimeFormat is { } format ? new FormattedTime(format) : null };

    /// <summary>Tells in which time the moments of a scan's records lie.</summary>
    public MomentSpans SpansOfRecords() => new(feed.TimeFormat is { } format ? new FormattedTime(format) : null, feed.Zone is { } zone ? FeedZones.Find(zone.Name) : null);

    private TestCompiler With(NegativeDifferences negative) =>
        ReferenceEquals(negative, Negative) ? this : new(fields, feed) { TimeSlot = TimeSlot, ReadsNear = ReadsNear, Negative = negative };

    public int SlotOf(FieldPath field) => fields.Find(field.SlotParts.AsSpan());

    public RecordTest? CompileOptional(Predicate? predicate) => predicate is null ? null : Compile(predicate);

    /// <summary>A test of a record: where it leads into a list, some element must satisfy it.</summary>
    public RecordTest Compile(Predicate predicate) => fields.ListCount == 0 ? Compile(predicate, predicate) : CompileOfLists(predicate, predicate);

    /// <summary>A test of the element of a list that the record shows, and of what stands around the list.</summary>
    public RecordTest? CompileOfElement(Predicate? predicate) => predicate is null ? null : Compile(predicate, predicate);

    /// <summary>The list into whose elements a field leads, or -1.</summary>
    public int ListOf(FieldPath field) => field.IsOfEach ? fields.ListOf(SlotOf(field)) : -1;

    /// <summary>
    /// Tests that are joined by "and" are of one element. Those that are joined by "or" may be of different ones, which comes to the same.
    /// </summary>
    private RecordTest CompileOfLists(Predicate predicate, Predicate whole)
    {
        if (FieldsOf.Predicate(predicate).FirstOrDefault(IsOfElements) is not { } field)
        {
            return Compile(predicate, whole);
        }

        switch (predicate)
        {
            case AnyPredicate any:
                return new AnyTest([.. any.Operands.Select(operand => CompileOfLists(operand, whole))]);
            case AllPredicate all:
                var ofElements = all.Operands.Where(operand => FieldsOf.Predicate(operand).Any(IsOfElements)).ToList();
                var ofRecord = all.Operands.Except(ofElements).Select(operand => Compile(operand, whole));
                return new AllTest([.. ofRecord, ofElements is [var only] ? CompileOfLists(only, whole) : SomeElement(new AllTest([.. ofElements.Select(operand => Compile(operand, whole))]))]);
            default:
                return SomeElement(Compile(predicate, whole));
        }

        bool IsOfElements(FieldPath path) => ListOf(path) >= 0;

        SomeElementTest SomeElement(RecordTest test) => new(ListOf(field), SlotOf(field), test);
    }

    /// <param name="predicate">What to make a test of.</param>
    /// <param name="whole">What it is a part of.</param>
    private RecordTest Compile(Predicate predicate, Predicate whole) => predicate switch
    {
        AllPredicate all => new AllTest(CompileEach(all.Operands, whole)),
        AnyPredicate any => new AnyTest(CompileEach(any.Operands, whole)),
        NotPredicate not => new NotTest(Compile(not.Operand, whole)),
        TruePredicate isTrue => new BooleanTest(SlotOf(isTrue.Field), true),
        MissingPredicate missing => new MissingTest(SlotOf(missing.Field), new PlaceholderTexts(TextsOf.Field(missing.Field, whole))),
        ComparePredicate compare => Compile(compare.Field, compare.Comparison, compare.Value, whole, compare.IgnoresCase),
        CompareFieldsPredicate compare => new FieldsTest(new FieldPair(compare.Field, compare.Other, this), compare.Comparison, compare.IgnoresCase),
        CompareDifferencePredicate compare => new DifferenceTest(new FieldDifference(compare.Field, compare.Subtrahend, compare.Comparison, compare.Value, this, isFigure: false), compare.Comparison, compare.Value),
        InPredicate isIn => CompileIn(isIn, whole),
        _ => throw new InvalidOperationException($"There is no test for {predicate.GetType().Name}."),
    };

    /// <summary>Apart, so that nothing is made for the tests of one field, which are most.</summary>
    private RecordTest[] CompileEach(ImmutableArray<Predicate> operands, Predicate whole) => [.. operands.Select(operand => Compile(operand, whole))];

    private InTest CompileIn(InPredicate isIn, Predicate whole) => new(
        SlotOf(isIn.Field), [.. isIn.Values.Select(value => Compile(isIn.Field, Comparison.Equal, value, whole, isIn.IgnoresCase))]);

    /// <param name="field">What to compare.</param>
    /// <param name="comparison">How.</param>
    /// <param name="value">With what.</param>
    /// <param name="whole">What it is a part of.</param>
    /// <param name="ignoresCase">Whether upper and lower case are the same.</param>
    public FieldTest Compile(FieldPath field, Comparison comparison, Literal value, Predicate? whole = null, bool ignoresCase = false)
    {
        var slot = SlotOf(field);
        var unit = UnitOf(field);
        return value switch
        {
            TextLiteral text => new TextTest(
                slot, text.Value, comparison == Comparison.Equal, ignoresCase, ReadsNear ? NearText.Of(text.Value, TextsOf.Field(field, whole)) : null),
            BooleanLiteral boolean => new BooleanTest(slot, boolean.Value == (comparison == Comparison.Equal)),
            NumberLiteral number => new NumberTest(slot, comparison, number.Value),
            PercentLiteral percent => new FractionTest(slot, comparison, percent.Value, unit, Wanted.Fraction(field, unit)),
            DurationLiteral duration => new DurationTest(slot, comparison, DurationText.SecondsOf(duration), unit, Wanted.Duration(field, unit)),
            DateLiteral date => new DateTest(slot, comparison, date.Value),
            _ => throw new InvalidOperationException($"There is no test for {value.GetType().Name}."),
        };
    }
}
