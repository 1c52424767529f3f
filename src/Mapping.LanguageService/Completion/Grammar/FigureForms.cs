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

    /// <summary>For which groups of them.</summary>
    public static readonly GrammarPart ForEach = All(
        Words(Keyword.For, Keyword.Each),
        PredicateForms.Field,
        Maybe(Word(Keyword.In), Sign(SyntaxKind.OpenParen), List(PredicateForms.Value), Sign(SyntaxKind.CloseParen)));
}
