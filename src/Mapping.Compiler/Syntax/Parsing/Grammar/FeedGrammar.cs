using Pidgin;
using static Pidgin.Parser;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary><c>feed = "feed" NAME STRING "{" { feeditem } "}"</c></summary>
internal static class FeedGrammar
{
    private static readonly BlockContext Context = new(BlockKeywords.Feed, default);

    private static readonly ExpectName Name = new(Context, ExpectName.Capitalized);

    private static readonly FieldParser Field = new(Context);

    private static readonly Parser<SyntaxToken, FilesItemSyntax> Files = Map(
        (keyword, patterns) => new FilesItemSyntax(keyword, patterns.Elements, patterns.Separators),
        Tokens.Expect(Keyword.Files),
        Tokens.ByCommas(Tokens.String));

    private static readonly Parser<SyntaxToken, AtClauseSyntax> At = Map(
        (keyword, field) => new AtClauseSyntax(keyword, field),
        Tokens.Expect(Keyword.At),
        Field);

    private static readonly Parser<SyntaxToken, FormatItemSyntax> Format = Map(
        (keyword, format, at) => new FormatItemSyntax(keyword, format, at),
        Tokens.Expect(Keyword.Format),
        Name,
        Tokens.When(Keyword.At, At));

    private static readonly Parser<SyntaxToken, ItemSyntax> Time = new TimeParser(Field);

    private static readonly Parser<SyntaxToken, ZoneItemSyntax> Zone = Map(
        (keyword, zone) => new ZoneItemSyntax(keyword, zone),
        Tokens.Expect(Keyword.Zone),
        Tokens.String);

    private static readonly Parser<SyntaxToken, DecimalItemSyntax> Decimal = Map(
        (keyword, sign) => new DecimalItemSyntax(keyword, sign),
        Tokens.Expect(Keyword.Decimal),
        Tokens.String);

    private static readonly Parser<SyntaxToken, EncodingItemSyntax> Encoding = Map(
        (keyword, encoding) => new EncodingItemSyntax(keyword, encoding),
        Tokens.Expect(Keyword.Encoding),
        Name);

    private static readonly Parser<SyntaxToken, HeaderClauseSyntax> Header = Map(
        (keyword, row) => new HeaderClauseSyntax(keyword, row),
        Tokens.Expect(Keyword.Header),
        Tokens.Number);

    private static readonly Parser<SyntaxToken, SheetItemSyntax> Sheet = Map(
        (keyword, sheet, header) => new SheetItemSyntax(keyword, sheet, header),
        Tokens.Expect(Keyword.Sheet),
        Tokens.String,
        Tokens.When(Keyword.Header, Header));

    private static readonly Parser<SyntaxToken, FeedSystemItemSyntax> System = Map(
        (keyword, of) => new FeedSystemItemSyntax(keyword, of.Any, of.Field),
        Tokens.Expect(Keyword.System),
        new AnyOrFieldParser(Field));

    private static readonly Parser<SyntaxToken, OtherSystemsItemSyntax> OtherSystems = Map(
        (keyword, systems, ignored) => new OtherSystemsItemSyntax(keyword, systems, ignored),
        Tokens.Expect(Keyword.Other),
        Tokens.Expect(Keyword.Systems),
        Tokens.Expect(Keyword.Ignored));

    private static readonly Parser<SyntaxToken, UnitItemSyntax> Unit = Map(
        (keyword, field, unit) => new UnitItemSyntax(keyword, field, unit),
        Tokens.Expect(Keyword.Unit),
        Field,
        Name);

    private static readonly Parser<SyntaxToken, KeyItemSyntax> Key = Map(
        (keyword, field) => new KeyItemSyntax(keyword, field),
        Tokens.Expect(Keyword.Key),
        Field);

    private static readonly Parser<SyntaxToken, FeedClassItemSyntax> Class = Map(
        (keyword, name) => new FeedClassItemSyntax(keyword, name),
        Tokens.Expect(Keyword.Class),
        Name);

    private static readonly Parser<SyntaxToken, RetainedItemSyntax> Retained = Map(
        (keyword, duration) => new RetainedItemSyntax(keyword, duration),
        Tokens.Expect(Keyword.Retained),
        DurationGrammar.Duration(Context));

    private static readonly KeywordItems Items = new(
        ItemRule.Of(Keyword.Files, Files, SyntaxKind.String),
        ItemRule.Of(Keyword.Format, Format),
        ItemRule.Of(Keyword.Time, Time, SyntaxKind.Name, SyntaxKind.Quoted),
        ItemRule.Of(Keyword.Zone, Zone, SyntaxKind.String),
        ItemRule.Of(Keyword.Decimal, Decimal, SyntaxKind.String),
        ItemRule.Of(Keyword.Encoding, Encoding),
        ItemRule.Of(Keyword.Sheet, Sheet, SyntaxKind.String),
        ItemRule.Of(Keyword.System, System, SyntaxKind.Name, SyntaxKind.Quoted),
        ItemRule.Of(Keyword.Other, OtherSystems),
        ItemRule.Of(Keyword.Unit, Unit, SyntaxKind.Name, SyntaxKind.Quoted),
        ItemRule.Of(Keyword.Key, Key, SyntaxKind.Name, SyntaxKind.Quoted),
        ItemRule.Of(Keyword.Class, Class),
        ItemRule.Of(Keyword.Retained, Retained, SyntaxKind.Number));

    public static readonly Parser<SyntaxToken, FeedDeclarationSyntax> Feed = Map(
        (keyword, name, title, block) =>
            new FeedDeclarationSyntax(keyword, name, title, block.OpenBrace, block.Items, block.CloseBrace),
        Tokens.Expect(Keyword.Feed),
        Name,
        Tokens.String,
        new BlockParser(Context, Items));
}
