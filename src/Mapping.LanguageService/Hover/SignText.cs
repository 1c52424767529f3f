using Mapping.Compiler.Syntax;

namespace Mapping.LanguageService.Hover;

/// <summary>What each sign of the language means.</summary>
internal static class SignText
{
    /// <summary>Null for signs that only hold things together.</summary>
    public static string? Of(SyntaxKind kind) => kind switch
    {
        SyntaxKind.Equals => "The field, or what the aggregate computes, equals the value.",
        SyntaxKind.NotEquals => "The field, or what the aggregate computes, differs from the value.",
        SyntaxKind.Less => "Less than the value; of times, before it.",
        SyntaxKind.LessOrEqual => "The value or less; of times, then or before.",
        SyntaxKind.Greater => "More than the value; of times, after it.",
        SyntaxKind.GreaterOrEqual => "The value or more; of times, then or after.",
        SyntaxKind.Slash => "The figure before it divided by the one behind it, exactly. Where there is nothing to divide by, the evidence is missing.",
        SyntaxKind.Star => "Every element of the list. A test is true where one element satisfies it; an aggregate takes all of them.",
        SyntaxKind.OpenBracket or SyntaxKind.CloseBracket => "The one element of the list whose field holds the text. Where several do, nothing is read; where none does, the field is missing.",
        SyntaxKind.DotDot => "From the first provision to the last, both included.",
        _ => null,
    };
}
