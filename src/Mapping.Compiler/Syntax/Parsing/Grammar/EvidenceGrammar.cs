using Pidgin;
using static Pidgin.Parser;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary><c>evidence = "evidence" NAME [ STRING ] "{" { rule } "}"</c></summary>
internal static class EvidenceGrammar
{
    private static readonly BlockContext Context = new(BlockKeywords.Evidence, BlockKeywords.Control);

    private static readonly ExpectName Name = new(Context, ExpectName.Capitalized);

    private static readonly FieldParser Field = new(Context, Name);

    private static readonly ValueParser Value = new(Context);

    private static readonly PredicateGrammar Predicates = new(Context, Field, Value);

    private static readonly Parser<SyntaxToken, DurationSyntax> Duration = DurationGrammar.Duration(Context);

    private static readonly Parser<SyntaxToken, NewestSyntax> Newest = Map(
        (newest, of) => new NewestSyntax(newest, of),
        Tokens.Expect(Keyword.Newest),
        new ExpectKeyword(KeywordSet.Of(Keyword.File, Keyword.Suite, Keyword.Run), SyntaxKind.NewestOf, Keyword.None));

    private static readonly Parser<SyntaxToken, FromRuleSyntax> From = Map(
        (keyword, feed, newest, where) => new FromRuleSyntax(keyword, feed, newest, where),
        Tokens.Expect(Keyword.From),
        Name,
        Tokens.When(Keyword.Newest, Newest),
        Tokens.When(Keyword.Where, Predicates.Where));

    private static readonly Parser<SyntaxToken, WithinRuleSyntax> Within = Map(
        (keyword, duration) => new WithinRuleSyntax(keyword, duration),
        Tokens.Expect(Keyword.Within),
        Duration);

    private static readonly Parser<SyntaxToken, FreshRuleSyntax> Fresh = Map(
        (keyword, duration) => new FreshRuleSyntax(keyword, duration),
        Tokens.Expect(Keyword.Fresh),
        Duration);

    private static readonly Parser<SyntaxToken, EveryRuleSyntax> Every = Map(
        (keyword, period, tolerate) => new EveryRuleSyntax(keyword, period, tolerate?.Keyword, tolerate?.Token),
        Tokens.Expect(Keyword.Every),
        Duration,
        new OptionalPair(Keyword.Tolerate, Tokens.Number));

    private static readonly Parser<SyntaxToken, ThresholdRuleSyntax> Threshold = Map(
        (keyword, set, date, by) => new ThresholdRuleSyntax(keyword, set, date, by?.Keyword, by?.Token),
        Tokens.Expect(Keyword.Threshold),
        Tokens.Expect(Keyword.Set),
        Tokens.Date,
        new OptionalPair(Keyword.By, Name));

    private static readonly Parser<SyntaxToken, ReviewClauseSyntax> Review = Map(
        (keyword, duration) => new ReviewClauseSyntax(keyword, duration),
        Tokens.Expect(Keyword.Review),
        Duration);

    private static readonly Parser<SyntaxToken, DigestClauseSyntax> Digest = Map(
        (of, sha256, value) => new DigestClauseSyntax(of, sha256, value),
        Tokens.Expect(Keyword.Of),
        Tokens.Expect(Keyword.Sha256),
        Tokens.String);

    private static readonly Parser<SyntaxToken, DocumentRuleSyntax> DocumentHead = Map(
        (keyword, path, approved, by, owner, on, date) => new DocumentRuleSyntax(keyword, path, approved, by, owner, on, date, Digest: null, Review: null),
        Tokens.Expect(Keyword.Document),
        Tokens.String,
        Tokens.Expect(Keyword.Approved),
        Tokens.Expect(Keyword.By),
        Name,
        Tokens.Expect(Keyword.On),
        Tokens.Date);

    private static readonly Parser<SyntaxToken, DocumentRuleSyntax> Document = Map(
        (head, digest, review) => head with { Digest = digest, Review = review },
        DocumentHead,
        Tokens.When(Keyword.Of, Digest),
        Tokens.When(Keyword.Review, Review));

    private static readonly KeywordItems Rules = new(
        ItemRule.Of(Keyword.From, From),
        ItemRule.Of(Keyword.Expect, new ExpectParser(ExpectGrammar.Expect(Name, Field, Value, Predicates, Context), MatchGrammar.Match(Name, Field, Predicates, Duration))),
        ItemRule.Of(Keyword.Within, Within, SyntaxKind.Number),
        ItemRule.Of(Keyword.Fresh, Fresh, SyntaxKind.Number),
        ItemRule.Of(Keyword.Every, Every, SyntaxKind.Number),
        ItemRule.Of(Keyword.Threshold, Threshold),
        ItemRule.Of(Keyword.Document, Document, SyntaxKind.String));

    public static readonly Parser<SyntaxToken, EvidenceSyntax> Evidence = Map(
        (keyword, name, title, block) =>
            new EvidenceSyntax(keyword, name, title, block.OpenBrace, block.Items, block.CloseBrace),
        Tokens.Expect(Keyword.Evidence),
        Name,
        new OptionalKind(SyntaxKind.String),
        new BlockParser(Context, Rules));
}
