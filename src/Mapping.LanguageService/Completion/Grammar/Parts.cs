using Mapping.Compiler.Syntax;

namespace Mapping.LanguageService.Completion;

/// <summary>Writes the grammar nearly as it stands on paper.</summary>
internal static class Parts
{
    public static readonly GrammarPart Comma = Sign(SyntaxKind.Comma);

    public static readonly GrammarPart OpenBrace = Sign(SyntaxKind.OpenBrace);

    public static GrammarPart All(params GrammarPart[] parts) => new Sequence([.. parts]);

    public static GrammarPart OneOf(params GrammarPart[] parts) => new Choice([.. parts]);

    public static GrammarPart Maybe(params GrammarPart[] parts) => OneOf(All(parts), All());

    public static GrammarPart Many(params GrammarPart[] parts) => new Repetition(All(parts));

    /// <summary>One or more, joined by commas.</summary>
    public static GrammarPart List(GrammarPart part) => All(part, Many(Comma, part));

    public static GrammarPart Word(Keyword keyword) => new Terminal(Slot.Keyword, keyword, []);

    public static GrammarPart Words(params Keyword[] keywords) => All([.. keywords.Select(Word)]);

    public static GrammarPart Sign(SyntaxKind kind) => Token(Slot.Punctuation, kind);

    public static GrammarPart Token(Slot slot, params SyntaxKind[] kinds) => new Terminal(slot, Keyword.None, [.. kinds]);

    /// <summary>A name; a capitalized word is one with a mistake.</summary>
    public static GrammarPart Name(Slot slot) => Token(slot, SyntaxKind.Name, SyntaxKind.Upper);

    public static GrammarPart Date() => Token(Slot.Date, SyntaxKind.Date);

    public static GrammarPart Text(Slot slot) => Token(slot, SyntaxKind.String);

    public static GrammarPart Duration() => All(Token(Slot.Amount, SyntaxKind.Number), Name(Slot.Unit));
}
