using Pidgin;
using static Pidgin.Parser;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary><c>use = "use" ( "crosswalk" NAME "to" NAME | NAME [ "edition" edition ] [ "as" NAME ] [ "reading" reading { "," reading } ] )</c>, <c>reading = NAME NAME</c></summary>
internal static class FrameworkGrammar
{
    private static readonly ExpectName Name = new(BlockContext.File, ExpectName.Capitalized);

    private static readonly Parser<SyntaxToken, EditionClauseSyntax> Edition = Map(
        (keyword, edition) => new EditionClauseSyntax(keyword, edition),
        Tokens.Expect(Keyword.Edition),
        Tokens.Expect(SyntaxKind.Edition, SyntaxKind.Date, SyntaxKind.Number, SyntaxKind.String));

    private static readonly Parser<SyntaxToken, AliasClauseSyntax> Alias = Map(
        (keyword, name) => new AliasClauseSyntax(keyword, name),
        Tokens.Expect(Keyword.As),
        Name);

    private static readonly Parser<SyntaxToken, ReadingSyntax> OneReading = Map((name, choice) => new ReadingSyntax(name, choice), Name, Name);

    private static readonly Parser<SyntaxToken, ReadingClauseSyntax> Reading = Map(
        (keyword, readings) => new ReadingClauseSyntax(keyword, readings.Elements, readings.Separators),
        Tokens.Expect(Keyword.Reading),
        Tokens.ByCommas(OneReading));

    private static readonly Parser<SyntaxToken, UseFrameworkSyntax> UseFramework = Map(
        (keyword, name, edition, alias, reading) => new UseFrameworkSyntax(keyword, name, edition, alias, reading),
        Tokens.Expect(Keyword.Use),
        Name,
        Tokens.When(Keyword.Edition, Edition),
        Tokens.When(Keyword.As, Alias),
        Tokens.When(Keyword.Reading, Reading));

    private static readonly Parser<SyntaxToken, UseCrosswalkSyntax> UseCrosswalk = Map(
        (keyword, crosswalk, source, to, target) => new UseCrosswalkSyntax(keyword, crosswalk, source, to, target),
        Tokens.Expect(Keyword.Use),
        Tokens.Expect(Keyword.Crosswalk),
        Name,
        Tokens.Expect(Keyword.To),
        Name);

    public static readonly Parser<SyntaxToken, DeclarationSyntax> Use =
        new UseParser(UseCrosswalk, UseFramework);
}
