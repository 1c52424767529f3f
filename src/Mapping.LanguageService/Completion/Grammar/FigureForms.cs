using Mapping.Compiler.Syntax;
using static Mapping.LanguageService.Completion.Parts;

namespace Mapping.LanguageService.Completion;

/// <summary>What is computed of records.</summary>
internal static class FigureForms
{
    public static readonly GrammarPart Figure = All(
        Name(Slot.Aggregate),
        Sign(SyntaxKind.OpenParen),
        Maybe(PredicateForms.Operand, PredicateForms.Subtrahend, Maybe(Comma, Token(Slot.Percentile, SyntaxKind.Number))),
        Maybe(PredicateForms.Where),
        Sign(SyntaxKind.CloseParen));

    /// <summary>Which records of another feed there must be, or not be.</summary>
    public static readonly GrammarPart Match = All(
        Maybe(Word(Keyword.No)),
        Words(Keyword.Match, Keyword.In),
        Name(Slot.Feed),
        Word(Keyword.On),
        PredicateForms.Field,
        Sign(SyntaxKind.Equals),
        PredicateForms.Field,
        Maybe(PredicateForms.Where),
        Maybe(Maybe(Words(Keyword.At, Keyword.Most), Duration()), OneOf(Word(Keyword.Before), Word(Keyword.After))));

    /// <summary>For which groups of them.</summary>
    public static readonly GrammarPart ForEach = All(
        Words(Keyword.For, Keyword.Each),
        PredicateForms.Field,
        Maybe(Word(Keyword.In), Sign(SyntaxKind.OpenParen), List(PredicateForms.Value), Sign(SyntaxKind.CloseParen)));
}
