using Mapping.Compiler.Text;

namespace Mapping.Compiler.Catalogs.Conditions;

/// <summary>Splits a span of a catalog into the tokens of a condition.</summary>
internal ref struct ConditionScanner(ReadOnlySpan<char> text, TextSpan span)
{
    private readonly ReadOnlySpan<char> text = text;
    private readonly int end = span.End;
    private int position = span.Start;

    public ConditionToken Next()
    {
        while (position < end && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        if (position >= end)
        {
            return new ConditionToken(ConditionTokenKind.End, new TextSpan(end, 0));
        }

        return text[position] switch
        {
            '(' => Single(ConditionTokenKind.Open),
            ')' => Single(ConditionTokenKind.Close),
            var c when IsWordCharacter(c) => Word(),
            _ => Single(ConditionTokenKind.Unknown),
        };
    }

    private static bool IsWordCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_';

    private ConditionToken Single(ConditionTokenKind kind) => new(kind, new TextSpan(position++, 1));

    private ConditionToken Word()
    {
        var start = position;
        while (position < end && IsWordCharacter(text[position]))
        {
            position++;
        }

        return new ConditionToken(ConditionTokenKind.Word, TextSpan.FromBounds(start, position));
    }
}
