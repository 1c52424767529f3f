namespace Mapping.Compiler.Text;

/// <summary>Days as sources write them, <c>2026-11-23</c> and no other form. Files hold so many that a parser of every format would be felt.</summary>
internal static class IsoDate
{
    private const int Length = 10;

    /// <summary>False for another form, and for a day that no calendar has.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DateOnly date)
    {
        date = default;
        if (text.Length != Length || text[4] != '-' || text[7] != '-')
        {
            return false;
        }

        var (year, month, day) = (NumberOf(text[..4]), NumberOf(text[5..7]), NumberOf(text[8..]));
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new DateOnly(year, month, day);
        return true;
    }

    /// <summary>The number that ASCII digits spell; -1 where another character stands among them.</summary>
    private static int NumberOf(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return -1;
            }

            number = (number * 10) + (digit - '0');
        }

        return number;
    }
}
