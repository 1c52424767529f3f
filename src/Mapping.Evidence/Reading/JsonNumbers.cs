namespace Mapping.Evidence.Reading;

/// <summary>Whether a text is a number in the notation of JSON.</summary>
internal static class JsonNumbers
{
    public static bool IsOne(ReadOnlySpan<char> text)
    {
        var rest = text.StartsWith("-") ? text[1..] : text;
        var whole = Digits(rest);
        if (whole == 0 || (whole > 1 && rest[0] == '0'))
        {
            return false;
        }

        rest = rest[whole..];
        if (rest is ['.', ..])
        {
            var fraction = Digits(rest[1..]);
            if (fraction == 0)
            {
                return false;
            }

            rest = rest[(1 + fraction)..];
        }

        return rest.IsEmpty || IsExponent(rest);
    }

    private static bool IsExponent(ReadOnlySpan<char> text)
    {
        if (text is not ['e' or 'E', ..])
        {
            return false;
        }

        var digits = text is [_, '+' or '-', ..] ? text[2..] : text[1..];
        return !digits.IsEmpty && Digits(digits) == digits.Length;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var other = text.IndexOfAnyExceptInRange('0', '9');
        return other < 0 ? text.Length : other;
    }
}
