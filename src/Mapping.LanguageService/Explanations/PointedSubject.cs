using Mapping.Compiler.Syntax;
using Mapping.LanguageService.Hover;

namespace Mapping.LanguageService.Explanations;

/// <summary>Finds what a place in a file is about.</summary>
internal static class PointedSubject
{
    /// <summary>What the name at the place stands for.</summary>
    public static object? Named(EditorDocument document, int offset) =>
        document.Model.At(offset) is { } use ? Hovers.SubjectOf(document, use, offset) : null;

    /// <summary>The innermost declaration around the place that has something to tell.</summary>
    public static object? Around(EditorDocument document, int offset)
    {
        var path = SyntaxPath.At(document.Tree.Root, offset);
        if (path.Find<ControlDeclarationSyntax>() is { } syntax && DeclaredSymbols.Control(document, syntax) is { } control)
        {
            var name = path.Find<EvidenceSyntax>()?.Name.Span;
            return control.Evidence.FirstOrDefault(rule => rule.Location.Span == name) is { } rule ? new RuleSubject(control, rule) : control;
        }

        return (object?)(path.Find<GateDeclarationSyntax>() is { } gate ? DeclaredSymbols.Gate(document, gate) : null)
            ?? (object?)(path.Find<FeedDeclarationSyntax>() is { } feed ? DeclaredSymbols.Feed(document, feed) : null)
            ?? (path.Find<SystemDeclarationSyntax>() is { } system
                ? document.Compilation.Symbols.Systems.FirstOrDefault(symbol => symbol.Name == document.Source.ToString(system.Name.Span))
                : null);
    }
}
