using Pidgin;
using static Pidgin.Parser;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary><c>duration = NUM unit</c></summary>
internal static class DurationGrammar
{
    public static Parser<SyntaxToken, DurationSyntax> Duration(BlockContext context) => Map(
        (number, unit) => new DurationSyntax(number, unit),
        Tokens.Number,
        new ExpectUnit(context));
}
