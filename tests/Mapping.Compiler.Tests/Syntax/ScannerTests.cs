using Mapping.Compiler.Syntax;
using Mapping.Compiler.Syntax.Scanning;

namespace Mapping.Compiler.Tests.Syntax;

public sealed class ScannerTests
{
    [Theory]
    [InlineData("Article 9(2)(a)", "Upper Article|Number 9|OpenParen (|Number 2|CloseParen )|OpenParen (|Name a|CloseParen )")]
    [InlineData("A.6.2.4", "Upper A|Dot .|Number 6.2.4")]
    [InlineData("4..10", "Number 4|DotDot ..|Number 10")]
    [InlineData("A.9.2..A.9.4", "Upper A|Dot .|Number 9.2|DotDot ..|Upper A|Dot .|Number 9.4")]
    [InlineData("2026-03-01 2026-3-1 2026-", "Date 2026-03-01|Date 2026-3-1|Number 2026|Minus -")]
    [InlineData("0.95 4a 30days 1.", "Number 0.95|Number 4a|Number 30days|Number 1|Dot .")]
    [InlineData("results.0.success_rate", "Name results|Dot .|Number 0|Dot .|Name success_rate")]
    [InlineData("high-risk a- b--c", "Name high-risk|Name a|Minus -|Name b|Minus -|Minus -|Name c")]
    [InlineData("finishedAt AC-2 EUR", "Name finishedAt|Upper AC-2|Upper EUR")]
    [InlineData("<= < >= > = != == %", "LessOrEqual <=|Less <|GreaterOrEqual >=|Greater >|Equals =|NotEquals !=|Equals ==|Percent %")]
    [InlineData("\"a // b\" 'c' `d e`", "String \"a // b\"|String 'c'|Quoted `d e`")]
    [InlineData("\"\"\"a\n\"b\" \"\"\"x", "Text \"\"\"a\n\"b\" \"\"\"|Name x")]
    [InlineData("naïve über @@§ don't", "Name naïve|Bad über|Bad @@§|Name don|Bad '|Name t")]
    [InlineData("a && b || !c # d", "Name a|Bad &&|Name b|Bad |||Bad !|Name c|Bad # d")]
    [InlineData("\"open {", "String \"open|OpenBrace {")]
    [InlineData("{ \"open }", "OpenBrace {|String \"open|CloseBrace }")]
    [InlineData("  \"open }", "String \"open }")]
    [InlineData("// comment", "")]
    public void Text_is_cut_into_tokens(string text, string expected)
    {
        var tokens = Scanner.Scan(text)[..^1].Select(token => $"{token.Kind} {text.Substring(token.Start, token.Length)}");

        Assert.Equal(expected, string.Join('|', tokens));
    }

    [Fact]
    public void The_first_token_of_each_line_is_marked()
    {
        const string text = "a b // c\n  d\n\n// e\nf";

        var first = Scanner.Scan(text).Where(token => token.IsFirstOnLine).Select(token => text.Substring(token.Start, token.Length));

        Assert.Equal(["a", "d", "f"], first);
    }

    [Theory]
    [InlineData("2024-02-29", TokenFlags.None)]
    [InlineData("2026-02-29", TokenFlags.ImpossibleDate)]
    [InlineData("0000-01-01", TokenFlags.ImpossibleDate)]
    [InlineData("2026-3-01", TokenFlags.ImpossibleDate)]
    [InlineData("\"open", TokenFlags.Unterminated)]
    [InlineData("\"closed\"", TokenFlags.None)]
    [InlineData("\"\"\"open", TokenFlags.Unterminated)]
    [InlineData("`open", TokenFlags.Unterminated)]
    [InlineData("days", TokenFlags.TimeUnit)]
    [InlineData("'single'", TokenFlags.SingleQuoted)]
    public void The_scanner_notes_what_it_sees(string text, TokenFlags expected) =>
        Assert.Equal(expected | TokenFlags.FirstOnLine, Scanner.Scan(text)[0].Flags);

    [Fact]
    public void Every_keyword_is_recognized_in_any_case()
    {
        foreach (var keyword in Enum.GetValues<Keyword>().Except([Keyword.None]))
        {
            var text = Keywords.TextOf(keyword);
            Assert.Equal((SyntaxKind.Name, keyword), (Scanner.Scan(text)[0].Kind, Scanner.Scan(text)[0].Keyword));
            Assert.Equal((SyntaxKind.Upper, keyword), (Scanner.Scan(text.ToUpperInvariant())[0].Kind, Scanner.Scan(text.ToUpperInvariant())[0].Keyword));
        }
    }

    [Fact]
    public void Every_unit_has_its_flag() =>
        Assert.All(TimeUnits.Names, name => Assert.Equal(TokenFlags.TimeUnit, Scanner.Scan(name)[0].Flags & TokenFlags.TimeUnit));

    [Fact]
    public void Parentheses_are_too_deep_from_the_sixty_fifth_and_a_brace_begins_anew()
    {
        var tokens = Scanner.Scan(new string('(', 66) + "{(");

        Assert.Equal([64, 65], tokens.Index().Where(pair => (pair.Item.Flags & TokenFlags.TooDeep) != 0).Select(pair => pair.Index));
    }

    [Fact]
    public void A_text_without_an_end_stops_before_the_next_declaration()
    {
        const string text = "control a \"A\" {\n  \"\"\"\n  open\n}\ncontrol b \"B\" {\n  \"\"\"\n  closed\n  \"\"\"\n}";

        var texts = Scanner.Scan(text).Where(token => token.Kind == SyntaxKind.Text).Select(token => text.Substring(token.Start, token.Length));

        Assert.Equal(["\"\"\"\n  open", "\"\"\"\n  closed\n  \"\"\""], texts);
    }
}
