using Mapping.Compiler.Symbols;

namespace Mapping.Evidence.Values;

/// <summary>Lengths of time in seconds. A month counts 30 days and a year 365 where records are compared with them.</summary>
internal static class DurationText
{
    private const decimal Day = 86_400;

    /// <summary>As many seconds as a number holds, where it is more: no record is longer.</summary>
    public static decimal SecondsOf(DurationLiteral literal)
    {
        var unit = FieldUnits.SecondsOf(literal.Unit);
        return Math.Clamp(literal.Amount, decimal.MinValue / unit, decimal.MaxValue / unit) * unit;
    }

    /// <summary>ISO 8601, for example <c>PT1H30M</c> or <c>P2DT12H</c>.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out decimal seconds)
    {
        seconds = 0;
        if (text.Length < 3 || text[0] != 'P')
        {
            return false;
        }

        var (isTime, start) = (false, 1);
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] == 'T' && !isTime && start == i)
            {
                (isTime, start) = (true, i + 1);
            }
            else if (!char.IsAsciiDigit((char)text[i]) && text[i] != '.')
            {
                if (UnitOf(text[i], isTime) is not { } unit || !NumberText.TryParse(text[start..i], out var amount) || amount > 1_000_000_000)
                {
                    return false;
                }

                seconds += amount * unit;
                start = i + 1;
            }
        }

        return start == text.Length && text[^1] != 'T';
    }

    private static decimal? UnitOf(byte letter, bool isTime) => ((char)letter, isTime) switch
    {
        ('S', true) => 1,
        ('M', true) => 60,
        ('H', true) => 3600,
        ('D', false) => Day,
        ('W', false) => 7 * Day,
        ('M', false) => 30 * Day,
        ('Y', false) => 365 * Day,
        _ => null,
    };
}
