using Pidgin;
using static Pidgin.Parser;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary><c>crosswalk = "crosswalk" NAME "to" NAME "{" { row } "}"; row = cite [ "on" NAME ] relation refs reason</c></summary>
internal static class CrosswalkGrammar
{
    private static readonly BlockContext Context = BlockContext.File;

    private static readonly ReferenceGrammar References = ReferenceGrammar.OfRows(Context);

    private static readonly Parser<SyntaxToken, RelationSyntax> Relation = Map(
        (keyword, of) => new RelationSyntax(keyword, of),
        Tokens.Expect(
            SyntaxKind.Relation,
            Keyword.Equal, Keyword.Subset, Keyword.Superset, Keyword.Intersects, Keyword.NoneRelation),
        Tokens.Optional(Keyword.Of));

    private static readonly Parser<SyntaxToken, CrosswalkRowSyntax> Row = Map(
        (citation, on, relation, refs, reason) =>
            new CrosswalkRowSyntax(citation, on?.Keyword, on?.Token, relation, refs, reason),
        References.Citation,
        new OptionalPair(Keyword.On, References.Name),
        Relation,
        References.Refs,
        ReasonGrammar.Reason);

    public static readonly Parser<SyntaxToken, CrosswalkDeclarationSyntax> Crosswalk = Map(
        (keyword, source, to, target, block) => new CrosswalkDeclarationSyntax(
            keyword, source, to, target, block.OpenBrace, block.Items, block.CloseBrace),
        Tokens.Expect(Keyword.Crosswalk),
        References.Name,
        Tokens.Expect(Keyword.To),
        References.Name,
        new BlockParser(Context, new RowItems(Row)));
}
