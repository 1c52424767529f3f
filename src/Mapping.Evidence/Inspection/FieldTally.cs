using System.Collections.Immutable;
using Mapping.Evidence.Records;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Inspection;

/// <summary>What a field has held so far, in bounded memory.</summary>
internal sealed class FieldTally
{
    private readonly ValueTally values = new();
    private readonly SampleValues samples = new();
    private long texts;
    private long times;
    private long numbers;
    private long booleans;
    private long compounds;
    private decimal? min;
    private decimal? max;
    private long first = long.MaxValue;
    private long last = -1;

    public long Present => texts + times + numbers + booleans + compounds;

    public void Add(in FieldValue field)
    {
        switch (field.Kind)
        {
            case FieldKind.Missing:
                return;
            case FieldKind.Compound:
                compounds++;
                return;
            case FieldKind.Number or FieldKind.Seconds:
                AddNumber(field);
                break;
            case FieldKind.Text or FieldKind.AmbiguousCell or FieldKind.Moment:
                AddText(field.Bytes);
                break;
            default:
                AddLoose(field);
                break;
        }

        AddValue(BytesOf(field));
    }

    /// <param name="parts">The path of the field.</param>
    /// <param name="records">How many records were read.</param>
    public InspectedField Finish(ImmutableArray<string> parts, long records)
    {
        // One text that is no time makes all of them texts, some of which look like times.
        var areTimes = texts == 0;
        ImmutableArray<KindCount> kinds =
        [
            new(InspectedKind.Text, areTimes ? 0 : texts + times),
            new(InspectedKind.Number, numbers),
            new(InspectedKind.Time, areTimes ? times : 0),
            new(InspectedKind.Boolean, booleans),
            new(InspectedKind.Compound, compounds),
        ];
        return new InspectedField(parts)
        {
            Present = Present,
            Missing = records - Present,
            Kinds = [.. kinds.Where(kind => kind.Count > 0).OrderByDescending(kind => kind.Count).ThenBy(kind => kind.Kind)],
            Samples = samples.All,
            Values = compounds > 0 ? null : values.All,
            Min = min,
            Max = max,
            First = areTimes && times > 0 ? new DateTime(first, DateTimeKind.Utc) : null,
            Last = areTimes && times > 0 ? new DateTime(last, DateTimeKind.Utc) : null,
        };
    }

    private static ReadOnlySpan<byte> BytesOf(in FieldValue field) => field.Kind switch
    {
        FieldKind.True => "true"u8,
        FieldKind.False => "false"u8,
        _ => field.Bytes,
    };

    private void AddValue(ReadOnlySpan<byte> value)
    {
        if (values.Add(value) && !samples.IsFull)
        {
            samples.Add(value);
        }
    }

    /// <summary>What JSON writes as true or false, or a cell that is what it can be read as.</summary>
    private void AddLoose(in FieldValue field)
    {
        if (FieldReading.TryBoolean(field, out _))
        {
            booleans++;
        }
        else if (FieldReading.TryNumber(field, out _))
        {
            AddNumber(field);
        }
        else
        {
            AddText(field.Bytes.Trim((byte)' '));
        }
    }

    private void AddNumber(in FieldValue field)
    {
        numbers++;
        if (FieldReading.TryNumber(field, out var number))
        {
            min = min is { } least ? Math.Min(least, number) : number;
            max = max is { } most ? Math.Max(most, number) : number;
        }
    }

    private void AddText(ReadOnlySpan<byte> text)
    {
        if (TimeText.TryParseIso(text, out var ticks))
        {
            times++;
            first = Math.Min(first, ticks);
            last = Math.Max(last, ticks);
        }
        else
        {
            texts++;
        }
    }
}
