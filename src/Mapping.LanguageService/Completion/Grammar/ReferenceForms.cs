using Mapping.Compiler.Syntax;
using static Mapping.LanguageService.Completion.Parts;

namespace Mapping.LanguageService.Completion;

/// <summary>References, reasons and approvals, which several declarations share.</summary>
internal static class ReferenceForms
{
    private static readonly GrammarPart Part = Token(Slot.CitationTail, SyntaxKind.Number, SyntaxKind.Name, SyntaxKind.Upper);

    public static readonly GrammarPart Citation = OneOf(
        Token(Slot.CitationStart, SyntaxKind.String),
        All(
            OneOf(
                Token(Slot.CitationStart, SyntaxKind.Number),
                All(
                    Token(Slot.CitationStart, SyntaxKind.Upper),
                    Many(Token(Slot.CitationTail, SyntaxKind.Dot), Part),
                    Maybe(Token(Slot.CitationWord, SyntaxKind.Number, SyntaxKind.Upper)))),
            Many(Token(Slot.CitationTail, SyntaxKind.OpenParen), Part, Token(Slot.CitationTail, SyntaxKind.CloseParen))));

    private static readonly GrammarPart Ref = All(
        Citation,
        Maybe(Token(Slot.RangeDots, SyntaxKind.DotDot), Citation),
        Maybe(Word(Keyword.On), List(Name(Slot.Element))));

    public static readonly GrammarPart Refs = List(Ref);

    public static readonly GrammarPart Reason = All(Word(Keyword.Because), Token(Slot.Reason, SyntaxKind.String, SyntaxKind.Text));

    public static readonly GrammarPart Approval = All(
        Words(Keyword.Approved, Keyword.By), Name(Slot.Owner), Maybe(Word(Keyword.On), Date()));

    /// <summary>What follows <c>for</c>.</summary>
    public static readonly GrammarPart Systems = All(List(Name(Slot.SystemOrGroup)), Maybe(Word(Keyword.Except), List(Name(Slot.SystemOrGroup))));

    public static readonly GrammarPart For = All(Word(Keyword.For), Systems);

    /// <summary>What follows <c>satisfies</c>.</summary>
    public static readonly GrammarPart Mapping =
        All(Name(Slot.Framework), Maybe(Refs), Maybe(Word(Keyword.Read), Date()), Maybe(Word(Keyword.Partially)), Maybe(Reason));

    /// <summary>What follows <c>claims</c>.</summary>
    public static readonly GrammarPart Claim = All(Name(Slot.Framework), Maybe(Refs), Maybe(Word(Keyword.Partially)), Maybe(Reason));
}
