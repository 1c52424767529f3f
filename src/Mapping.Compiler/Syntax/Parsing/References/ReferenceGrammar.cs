using Pidgin;
using static Pidgin.Parser;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>
/// Names and references, as they stand in one kind of block: which words end them depends on the block.
/// <c>names = NAME { "," NAME }; refs = ref { "," ref }; ref = cite [ ".." cite ] [ "on" NAME { "," NAME } ]</c>
/// </summary>
internal sealed class ReferenceGrammar
{
    private readonly BlockContext context;

    public ReferenceGrammar(BlockContext context)
        : this(context, new CitationParser(wordEndsOnLine: false))
    {
    }

    private ReferenceGrammar(BlockContext context, CitationParser citation)
    {
        Name = new ExpectName(context, ExpectName.Capitalized);
        Framework = new ExpectName(context, ExpectName.Strict);
        Names = Tokens.ByCommas(Name).Select(list => new NameListSyntax(list.Elements, list.Separators));
        Citation = citation;
        this.context = context;
        Refs = Tokens.ByCommas(Ref(context, Name, Citation)).Select(list => new RefListSyntax(list.Elements, list.Separators));
    }

    public Parser<SyntaxToken, SyntaxToken> Name { get; }

    /// <summary>A name where a citation may follow, so that a capitalized word is not taken for it.</summary>
    public Parser<SyntaxToken, SyntaxToken> Framework { get; }

    public Parser<SyntaxToken, NameListSyntax> Names { get; }

    public Parser<SyntaxToken, CitationSyntax> Citation { get; }

    public Parser<SyntaxToken, RefListSyntax> Refs { get; }

    /// <summary>References that end an item, but for these words.</summary>
    public Parser<SyntaxToken, RefListSyntax?> OptionalRefs(params ReadOnlySpan<Keyword> following) =>
        new OptionalRefs(context, Refs, KeywordSet.Of(following));

    /// <summary>References that a word of another kind must follow.</summary>
    public Parser<SyntaxToken, RefListSyntax?> OptionalRefsInside() => new OptionalRefs(context, Refs, following: null);

    /// <summary>For rows that begin with a citation.</summary>
    public static ReferenceGrammar OfRows(BlockContext context) => new(context, new CitationParser(wordEndsOnLine: true));

    private static Parser<SyntaxToken, RefSyntax> Ref(
        BlockContext context,
        Parser<SyntaxToken, SyntaxToken> name,
        Parser<SyntaxToken, CitationSyntax> citation)
    {
        var rangeEnd = Map((dots, end) => new RangeEndSyntax(dots, end), Tokens.Expect(SyntaxKind.DotDot), citation);
        var on = Map(
            (keyword, elements) => new OnClauseSyntax(keyword, elements),
            Tokens.Expect(Keyword.On),
            new ElementListParser(context, name));
        return Map(
            (cite, end, elements) => new RefSyntax(cite, end, elements),
            citation,
            new WhenKind<RangeEndSyntax>(KindSet.Of(SyntaxKind.DotDot), rangeEnd),
            Tokens.When(Keyword.On, on));
    }
}
