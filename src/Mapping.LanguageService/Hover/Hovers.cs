using System.Globalization;
using Mapping.Compiler.Binding;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.LanguageService.Hover;

/// <summary>Says what stands at a place: what a name stands for, or what a word, a date or a period means.</summary>
public static class Hovers
{
    /// <summary>Null where there is nothing to say.</summary>
    /// <param name="document">The file.</param>
    /// <param name="offset">The place, from 0 to the length of the text.</param>
    /// <param name="fields">What is known of the records of feeds.</param>
    public static HoverText? At(EditorDocument document, int offset, IFieldKnowledge fields)
    {
        if (document.Model.At(offset) is { } use && SubjectText.Of(document, SubjectOf(document, use, offset), fields) is { } text)
        {
            return new HoverText(use.Span, text);
        }

        var path = SyntaxPath.At(document.Tree.Root, offset);
        return path.Token is { } token && OfToken(document, path, token, fields) is { } words ? new HoverText(words.Span, words.Text) : null;
    }

    /// <summary>A name of evidence or of a field means little without its control or feed.</summary>
    internal static object SubjectOf(EditorDocument document, SymbolUse use, int offset) => use.Symbol switch
    {
        Compiler.Symbols.EvidenceSymbol rule when (ControlAt(document, offset) ?? ControlOf(document, rule)) is { } control => new RuleSubject(control, rule),
        Compiler.Symbols.FieldPath field => new FieldSubject(RuleFeed.At(document, offset), field),
        var symbol => symbol,
    };

    private static Compiler.Symbols.ControlSymbol? ControlAt(EditorDocument document, int offset) =>
        SyntaxPath.At(document.Tree.Root, offset).Find<ControlDeclarationSyntax>() is { } syntax
            ? DeclaredSymbols.Control(document, syntax)
            : null;

    /// <summary>The control of a rule that is named elsewhere.</summary>
    private static Compiler.Symbols.ControlSymbol? ControlOf(EditorDocument document, Compiler.Symbols.EvidenceSymbol rule) =>
        document.Compilation.Symbols.Controls.FirstOrDefault(control => control.Evidence.Any(own => own.Location == rule.Location));

    private static (TextSpan Span, string Text)? OfToken(EditorDocument document, SyntaxPath path, SyntaxToken token, IFieldKnowledge fields)
    {
        var source = document.Source;
        if (path.Parent is FigureSyntax figure && figure.Aggregate.Start == token.Start)
        {
            return AggregateSignature.Find(source[token.Span]) is { } signature ? (token.Span, AggregateText.Of(signature)) : null;
        }

        if (path.Parent is GateDeclarationSyntax gate && gate.Name.Start == token.Start)
        {
            return DeclaredSymbols.Gate(document, gate) is { } symbol ? (token.Span, GateText.Of(document, symbol)) : null;
        }

        if (path.Parent is DurationSyntax duration)
        {
            return DurationText.Of(document, duration) is { } text ? (duration.Span, text) : null;
        }

        if (PlaceText.Of(document, path, token, fields) is { } place)
        {
            return (token.Span, place);
        }

        return token.Kind == SyntaxKind.Date && DateOnly.TryParseExact(source[token.Span], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? (token.Span, DateText.Of(date, document.Compilation))
            : WordText.Of(source.ToString(token.Span), token, path.Parent) is { } word ? (token.Span, word) : null;
    }
}
