using System.Text;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Records;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Filters;

/// <summary>
/// Two fields of a record that are compared with each other: as what both of them hold. Where they hold different things nobody can say how
/// they compare. Not shared between threads.
/// </summary>
internal sealed class FieldPair
{
    /// <summary>A number that is written in so few characters is computed with as it is, unless it has an exponent.</summary>
    private const int FewDigits = 28;

    private readonly FieldPath first;
    private readonly FieldPath second;
    private readonly int slot;
    private readonly int otherSlot;
    private readonly FieldUnit? unit;
    private readonly FieldUnit? otherUnit;
    private readonly ExactMoments moments;
    private readonly PlaceholderTexts placeholders = new([]);

    public FieldPair(FieldPath field, FieldPath other, TestCompiler tests)
    {
        (first, second) = (field, other);
        (slot, otherSlot) = (tests.SlotOf(field), tests.SlotOf(other));
        (unit, otherUnit) = (tests.UnitOf(field), tests.UnitOf(other));
        moments = tests.Moments();
    }

    /// <summary>How the fields of a record compare, or why that can't be told.</summary>
    /// <param name="record">The record.</param>
    /// <param name="isOrdered">Whether it counts which of them is more; of texts only whether they are the same can be told.</param>
    /// <param name="ignoresCase">Whether they are texts, and upper and lower case are the same.</param>
    /// <param name="order">Negative where the first is less, zero where they are the same, else positive.</param>
    public Obstacle? Compare(Record record, bool isOrdered, bool ignoresCase, out int order)
    {
        order = 0;
        ref readonly var left = ref record[slot];
        ref readonly var right = ref record[otherSlot];
        if ((LackOf(left, slot) ?? LackOf(right, otherSlot)) is { } lack)
        {
            return lack;
        }

        if (ignoresCase)
        {
            return CompareTexts(left, right, isOrdered, ignoresCase, out order);
        }

        if (unit is not null || otherUnit is not null)
        {
            return CompareInUnits(left, right, out order);
        }

        if (ExactMoments.IsWritten(left) || ExactMoments.IsWritten(right))
        {
            return CompareMoments(left, right, out order);
        }

        if (TryCompareLong(left, right, out order))
        {
            return null;
        }

        var (isNumber, isOther) = (TryNumber(left, out var number), TryNumber(right, out var other));
        if ((isNumber && isOther) || (isNumber != isOther && !(FieldReading.IsText(left) && FieldReading.IsText(right) && !IsCellNumber(left, right))))
        {
            return CompareNumbers(left, right, isNumber ? number : null, isOther ? other : null, out order);
        }

        if (FieldReading.TryBoolean(left, out var isTrue) && FieldReading.TryBoolean(right, out var isOtherTrue))
        {
            order = isTrue == isOtherTrue ? 0 : 1;
            return isOrdered ? Mistyped(slot, "what has an order, such as a number or a time") : null;
        }

        if (TryWrittenDuration(left, out var seconds) && TryWrittenDuration(right, out var otherSeconds))
        {
            order = seconds.CompareTo(otherSeconds);
            return null;
        }

        return CompareTexts(left, right, isOrdered, ignoresCase, out order);
    }

    internal static Obstacle? LackOf(in FieldValue field, int slot) => field.Kind switch
    {
        FieldKind.Missing => new Obstacle(slot, "a value", IsMissing: true),
        FieldKind.Compound => Mistyped(slot, "a value"),
        FieldKind.OneOfSeveral => Mistyped(slot, "a value") with { IsOneOfSeveral = true },
        FieldKind.AmbiguousCell => Mistyped(slot, "a value") with { IsAmbiguous = true },
        _ => null,
    };

    private static Obstacle Mistyped(int slot, string expected) => new(slot, expected, IsMissing: false);

    /// <summary>Times are compared with times and shares with shares as what they are, whatever their units.</summary>
    private Obstacle? CompareInUnits(in FieldValue left, in FieldValue right, out int order)
    {
        order = 0;
        if (UnitKinds.Of(unit) != UnitKinds.Of(otherUnit))
        {
            return Mistyped(otherSlot, $"a number that counts what \"{first}\" does (\"unit\" in the feed says what each of them counts)");
        }

        var isTime = UnitKinds.Of(unit) == UnitKind.Time;
        if (!TryRead(left, unit, isTime, out var value))
        {
            return Mistyped(slot, isTime ? Wanted.Duration(first, unit) : Wanted.Fraction(first, unit));
        }

        if (!TryRead(right, otherUnit, isTime, out var other))
        {
            return Mistyped(otherSlot, isTime ? Wanted.Duration(second, otherUnit) : Wanted.Fraction(second, otherUnit));
        }

        order = value.CompareTo(other);
        return null;
    }

    private static bool TryRead(in FieldValue field, FieldUnit? unit, bool isTime, out decimal value) =>
        isTime ? FieldReading.TryDuration(field, unit, out value) : FieldReading.TryFraction(field, unit, out value);

    private Obstacle? CompareMoments(in FieldValue left, in FieldValue right, out int order)
    {
        order = 0;
        var (kind, other) = (moments.Read(left, out var ticks), moments.Read(right, out var otherTicks));
        if (kind == other && kind != MomentKind.None)
        {
            order = ticks.CompareTo(otherTicks);
            return null;
        }

        // Of the two the one is named of which less is known.
        return kind < other ? Mistyped(slot, WordsFor(kind, second)) : Mistyped(otherSlot, WordsFor(other, first));
    }

    /// <summary>What a moment lacks that another one has.</summary>
    internal static string WordsFor(MomentKind lesser, FieldPath than) => lesser switch
    {
        MomentKind.Day => $"a time of day, as \"{than}\" does",
        MomentKind.Local => $"the offset of its clock, as \"{than}\" does (\"zone\" in the feed says whose clock it is)",
        MomentKind.None or MomentKind.Certain => $"a date or time that is certain, as \"{than}\" should as well",
        _ => throw new InvalidOperationException($"There is no {lesser}."),
    };

    private Obstacle? CompareNumbers(in FieldValue left, in FieldValue right, decimal? number, decimal? other, out int order)
    {
        order = number is { } known && other is { } otherKnown ? known.CompareTo(otherKnown) : 0;
        return (number, other) switch
        {
            (null, _) => Mistyped(slot, $"a number, as \"{second}\" does") with { Offered = FieldReading.FormOfNumber(left) },
            (_, null) => Mistyped(otherSlot, $"a number, as \"{first}\" does") with { Offered = FieldReading.FormOfNumber(right) },
            _ when FieldReading.IsPercentage(left) != FieldReading.IsPercentage(right) => Mistyped(otherSlot, $"a number that counts what \"{first}\" does"),
            _ when AreOfTwoScales(number.Value, other.Value) => Mistyped(otherSlot, $"a time of the same scale as \"{first}\", seconds or milliseconds"),
            _ => null,
        };
    }

    /// <summary>A number of seconds since 1970 and one of milliseconds; whether they are times at all, nobody says.</summary>
    private static bool AreOfTwoScales(decimal number, decimal other) =>
        TimeText.TryParseUnix(number, out var ticks) && TimeText.TryParseUnix(other, out var otherTicks) && ticks.CompareTo(otherTicks) != number.CompareTo(other);

    /// <summary>Digits that begin with a zero are the name of something.</summary>
    private static bool TryNumber(in FieldValue field, out decimal number)
    {
        number = 0;
        return !IsName(field) && FieldReading.TryNumber(field, out number);
    }

    private static bool IsName(in FieldValue field) => FieldReading.IsText(field) && field.Bytes.Trim((byte)' ') is [(byte)'0', >= (byte)'0' and <= (byte)'9', ..];

    private static bool MayBeLong(in FieldValue field) => field.Length > FewDigits || field.Bytes.ContainsAny("eE"u8);

    /// <summary>Compares two numbers of which one at least is longer than what is computed with: by their digits.</summary>
    private static bool TryCompareLong(in FieldValue left, in FieldValue right, out int order)
    {
        order = 0;
        if ((!MayBeLong(left) && !MayBeLong(right)) || IsName(left) || IsName(right) || !ExactNumber.TryRead(left, out var number) || !ExactNumber.TryRead(right, out var other) || (number.FitsDecimal && other.FitsDecimal))
        {
            return false;
        }

        order = number.CompareTo(other);
        return true;
    }

    /// <summary>Whether one of two cells holds a number; texts of JSON that hold a percentage are texts as well.</summary>
    private static bool IsCellNumber(in FieldValue left, in FieldValue right) => left.Kind != FieldKind.Text || right.Kind != FieldKind.Text;

    private static bool TryWrittenDuration(in FieldValue field, out decimal seconds)
    {
        seconds = 0;
        return FieldReading.IsText(field) && DurationText.TryParse(field.Bytes, out seconds);
    }

    private Obstacle? CompareTexts(in FieldValue left, in FieldValue right, bool isOrdered, bool ignoresCase, out int order)
    {
        order = 1;
        if (!FieldReading.IsText(left) || !FieldReading.IsText(right))
        {
            return FieldReading.IsText(left) ? Mistyped(otherSlot, $"text, as \"{first}\" does") with { Offered = FieldReading.FormOfText(right) } : FieldReading.IsText(right) ? Mistyped(slot, $"text, as \"{second}\" does") with { Offered = FieldReading.FormOfText(left) } : Mistyped(otherSlot, $"what can be compared with \"{first}\"");
        }

        if (isOrdered)
        {
            return Mistyped(slot, "what has an order, such as a number or a time");
        }

        if (placeholders.IsOpen(left.Bytes) || placeholders.IsOpen(right.Bytes))
        {
            return Mistyped(placeholders.IsOpen(left.Bytes) ? slot : otherSlot, MissingTest.Expected);
        }

        if (left.Bytes.SequenceEqual(right.Bytes) || (ignoresCase && Spelling.AreSameIgnoringCase(left.Bytes, right.Bytes)))
        {
            order = 0;
            return null;
        }

        return Spelling.AreNear(left.Bytes, right.Bytes)
            ? Mistyped(slot, $"\"{Encoding.UTF8.GetString(right.Bytes)}\"") with { Spelling = Encoding.UTF8.GetString(left.Bytes) }
            : null;
    }
}
