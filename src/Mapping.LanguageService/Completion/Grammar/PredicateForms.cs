using Mapping.Compiler.Syntax;
using static Mapping.LanguageService.Completion.Parts;

namespace Mapping.LanguageService.Completion;

/// <summary>Fields, values and what records must satisfy.</summary>
internal static class PredicateForms
{
    /// <summary>Picks one element of the list before it; a second one behind it would have no list.</summary>
    private static readonly GrammarPart Key = Maybe(
        Sign(SyntaxKind.OpenBracket),
        Token(Slot.ElementKey, SyntaxKind.Name, SyntaxKind.Upper, SyntaxKind.Quoted, SyntaxKind.Number),
        Many(Sign(SyntaxKind.Dot), Token(Slot.ElementKey, SyntaxKind.Name, SyntaxKind.Upper, SyntaxKind.Quoted, SyntaxKind.Number)),
        Sign(SyntaxKind.Equals),
        Token(Slot.ElementKeyValue, SyntaxKind.String),
        Sign(SyntaxKind.CloseBracket));

    private static readonly GrammarPart Path = All(
        Key,
        Many(Sign(SyntaxKind.Dot), Token(Slot.FieldPart, SyntaxKind.Name, SyntaxKind.Upper, SyntaxKind.Quoted, SyntaxKind.Number, SyntaxKind.Star), Key));

    public static readonly GrammarPart Field = All(
        Token(Slot.Field, SyntaxKind.Name, SyntaxKind.Upper, SyntaxKind.Quoted, SyntaxKind.Number), Path);

    private static readonly GrammarPart ReadAs = Maybe(Word(Keyword.As), Name(Slot.FieldReading));

    /// <summary>A field of a rule, and what its numbers count.</summary>
    public static readonly GrammarPart Operand = All(Field, ReadAs);

    public static readonly GrammarPart Subtrahend = Maybe(Sign(SyntaxKind.Minus), Operand);

    private static readonly GrammarPart OtherField = All(
        new Terminal(Slot.OtherField, Keyword.None, [SyntaxKind.Name, SyntaxKind.Upper, SyntaxKind.Quoted])
        {
            But =
            [
                Keyword.True, Keyword.False, Keyword.And, Keyword.Or, Keyword.Not, Keyword.Where, Keyword.In, Keyword.Is, Keyword.Ignoring,
                Keyword.From, Keyword.Expect, Keyword.Within, Keyword.Fresh, Keyword.Every, Keyword.Threshold, Keyword.Document,
            ],
        },
        Path,
        ReadAs);

    public static readonly GrammarPart Comparison = Token(
        Slot.Comparison,
        SyntaxKind.Equals,
        SyntaxKind.NotEquals,
        SyntaxKind.Less,
        SyntaxKind.LessOrEqual,
        SyntaxKind.Greater,
        SyntaxKind.GreaterOrEqual);

    public static readonly GrammarPart Value = OneOf(
        Token(Slot.Value, SyntaxKind.String, SyntaxKind.Date),
        Word(Keyword.True),
        Word(Keyword.False),
        All(
            Maybe(Sign(SyntaxKind.Minus)),
            Token(Slot.Value, SyntaxKind.Number),
            Maybe(OneOf(Token(Slot.ValueSuffix, SyntaxKind.Percent), Name(Slot.Unit)))));

    /// <summary>What a figure is compared with.</summary>
    public static readonly GrammarPart Bound = OneOf(
        Value,
        new Terminal(Slot.Limit, Keyword.None, [SyntaxKind.Name])
        {
            But =
            [
                Keyword.True, Keyword.False, Keyword.And, Keyword.Or, Keyword.For,
                Keyword.From, Keyword.Expect, Keyword.Within, Keyword.Fresh, Keyword.Every, Keyword.Threshold, Keyword.Document,
            ],
        });

    private static readonly GrammarPart IgnoringCase = Maybe(Words(Keyword.Ignoring, Keyword.Case));

    private static readonly GrammarPart FieldTest = All(
        Operand,
        OneOf(
            All(Comparison, OneOf(Value, OtherField), IgnoringCase),
            All(Sign(SyntaxKind.Minus), Operand, Comparison, Value),
            All(Word(Keyword.In), Sign(SyntaxKind.OpenParen), List(Value), Sign(SyntaxKind.CloseParen), IgnoringCase),
            Words(Keyword.Is, Keyword.Missing),
            All()));

    private static readonly GrammarPart Test = All(
        Maybe(Word(Keyword.Not)),
        OneOf(
            FieldTest,
            All(Sign(SyntaxKind.OpenParen), new Recursion(Whole), Sign(SyntaxKind.CloseParen))));

    public static readonly GrammarPart Predicate = All(Test, Many(OneOf(Word(Keyword.And), Word(Keyword.Or)), Test));

    public static readonly GrammarPart Where = All(Word(Keyword.Where), Predicate);

    /// <summary>A predicate within parentheses is asked for only when all of this is there.</summary>
    private static GrammarPart Whole() => Predicate;
}
