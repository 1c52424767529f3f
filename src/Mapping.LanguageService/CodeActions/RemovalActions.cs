using System.Collections.Immutable;
using Mapping.Compiler.Binding;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;
using Mapping.LanguageService.Structure;

namespace Mapping.LanguageService.CodeActions;

/// <summary>Offers to remove what nothing needs or what stands there twice.</summary>
internal static class RemovalActions
{
    private static readonly ImmutableArray<(DiagnosticDescriptor Kind, string Title)> Titles =
    [
        (UnusedDiagnostics.UnusedOwner, "Remove the unused owner"),
        (NameDiagnostics.DuplicateDeclaration, "Remove this duplicate"),
        (NameDiagnostics.DuplicateItem, "Remove this second one"),
        (FrameworkDiagnostics.RepeatedUse, "Remove this repeated use"),
    ];

    public static IEnumerable<CodeAction> Of(ActionContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (Titles.FirstOrDefault(named => diagnostic.Descriptor.Equals(named.Kind)).Title is { } title && NodeOf(context, diagnostic) is { } node)
            {
                yield return new CodeAction(title, CodeActionKind.QuickFix, [new TextEdit(context.Source.LocationOf(WithLine(context.Source, node.Span)), "")])
                {
                    Fixes = [diagnostic],
                    IsPreferred = diagnostic.Descriptor.Equals(FrameworkDiagnostics.RepeatedUse),
                };
            }
        }
    }

    private static SyntaxNode? NodeOf(ActionContext context, Diagnostic diagnostic) => NodePath
        .At(context.Document.Tree, diagnostic.Location.Span.Start)
        .Nodes.LastOrDefault(node => node is ItemSyntax or DeclarationSyntax);

    /// <summary>With its line and the blank line behind it, where it has lines for itself; else with the blanks behind it.</summary>
    private static TextSpan WithLine(SourceText source, TextSpan span)
    {
        var text = source.Content;
        var end = SkipBlanks(text, span.End);
        var startsLine = Comments.IsFirstOnLine(source, span.Start);
        var endsLine = end == text.Length || text[end] == '\n';
        if (!startsLine || !endsLine)
        {
            return TextSpan.FromBounds(span.Start, endsLine ? span.End : end);
        }

        var start = text.AsSpan(0, span.Start).LastIndexOf('\n') + 1;
        var next = Math.Min(end + 1, text.Length);
        var isAfterBlank = start == 0 || text.AsSpan(0, start - 1).TrimEnd(" \t\r") is "" or [.., '\n'];
        var nextEnd = SkipBlanks(text, next);
        return TextSpan.FromBounds(start, isAfterBlank && nextEnd < text.Length && text[nextEnd] == '\n' ? nextEnd + 1 : next);
    }

    private static int SkipBlanks(string text, int position)
    {
        while (position < text.Length && text[position] is ' ' or '\t' or '\r')
        {
            position++;
        }

        return position;
    }
}
