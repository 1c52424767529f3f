using System.Globalization;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Syntax;
using Mapping.LanguageService.Navigation;

namespace Mapping.LanguageService.Hover;

/// <summary>What a token means by the place where it stands, where no symbol says it.</summary>
internal static class PlaceText
{
    /// <summary>Null where the place says nothing about it.</summary>
    public static string? Of(EditorDocument document, SyntaxPath path, SyntaxToken token, IFieldKnowledge fields)
    {
        var text = document.Source.ToString(token.Span);
        return path.Parent switch
        {
            UseFrameworkSyntax use when token.Start == use.Framework.Start => Framework(document, use),
            EditionClauseSyntax when token.Keyword == Keyword.None && path.Find<UseFrameworkSyntax>() is { } use => Framework(document, use),
            ClassItemSyntax known when ClassPlace.Of(document, known, token) is { } place => ClassOrRoute(place),
            NameListSyntax when path.Find<ActorItemSyntax>() is not null => Actor(document, text),
            FilesItemSyntax when token.Kind == SyntaxKind.String && path.Find<FeedDeclarationSyntax>() is { } feed =>
                DeclaredSymbols.Feed(document, feed) is { } symbol ? FeedText.Of(document, symbol, fields.Of(symbol)) : null,
            DocumentRuleSyntax when token.Kind == SyntaxKind.String => Rule(document, path),
            ValueSyntax value when value.Suffix?.Kind == SyntaxKind.Percent => Percent(document, value),
            ValueSyntax when token.Kind == SyntaxKind.String => Field(document, path, fields),
            _ => SignText.Of(token.Kind) is { } sign ? new Markdown().Title(text, null).Paragraph(sign).ToString() : null,
        };
    }

    private static string? Framework(EditorDocument document, UseFrameworkSyntax use) =>
        UsedFramework.Of(document, use) is { } framework ? FrameworkText.Of(framework) : null;

    private static string? ClassOrRoute(ClassPlace place) => (place.Classes, place.Routes) switch
    {
        ([var found, ..], _) => FactText.Of(found),
        (_, [var route, ..]) => FactText.Of(route),
        _ => null,
    };

    /// <summary>How much the law asks of them, which is what telling them apart is for.</summary>
    private static string? Actor(EditorDocument document, string name)
    {
        var bound = document.Compilation.Catalogs
            .Select(framework => (framework.Id, Count: framework.Leaves.Count(leaf => leaf.Actors.Contains(name))))
            .Where(entry => entry.Count > 0)
            .Select(entry => $"{RecordWords.Of(entry.Count, "obligation")} of {entry.Id}")
            .ToList();
        return bound.Count == 0 ? null : new Markdown().Title(name, $"bound by {string.Join(" and ", bound)}, as far as they apply").ToString();
    }

    private static string? Rule(EditorDocument document, SyntaxPath path) =>
        path.Find<ControlDeclarationSyntax>() is { } syntax
        && DeclaredSymbols.Control(document, syntax) is { } control
        && path.Find<EvidenceSyntax>() is { } evidence
        && control.Evidence.FirstOrDefault(rule => rule.Name == document.Source.ToString(evidence.Name.Span)) is { } rule
            ? RuleText.Of(document, control, rule)
            : null;

    /// <summary>Records hold shares as numbers.</summary>
    private static string? Percent(EditorDocument document, ValueSyntax value) =>
        decimal.TryParse(document.Source[value.Token.Span], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? string.Create(CultureInfo.InvariantCulture, $"{number} %, which in records is {number / 100}")
            : null;

    private static string? Field(EditorDocument document, SyntaxPath path, IFieldKnowledge fields)
    {
        var field = path.Find<ComparisonTestSyntax>()?.Field ?? path.Find<InTestSyntax>()?.Field;
        return field is not null && document.Model.At(field.Span.Start)?.Symbol is Compiler.Symbols.FieldPath known
            ? FieldText.Of(new FieldSubject(RuleFeed.At(document, field.Span.Start), known), fields)
            : null;
    }
}
