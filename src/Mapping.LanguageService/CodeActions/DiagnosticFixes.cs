using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.LanguageService.CodeActions;

/// <summary>The fixes that findings bring with them: the nearest name, the edition to pin.</summary>
internal static class DiagnosticFixes
{
    public static IEnumerable<CodeAction> Of(ActionContext context) =>
        from diagnostic in context.Diagnostics
        from fix in diagnostic.Fixes
        where Helps(context, diagnostic, fix)
        select new CodeAction(fix.Title, CodeActionKind.QuickFix, fix.Edits) { IsPreferred = diagnostic.Fixes.Length == 1, Fixes = [diagnostic] };

    /// <summary>In a badly broken place a guess may only move a syntax error elsewhere; it is then not offered.</summary>
    private static bool Helps(ActionContext context, Diagnostic diagnostic, CodeFix fix)
    {
        var tree = context.Document.Tree;
        if (!tree.Diagnostics.Contains(diagnostic))
        {
            return true;
        }

        var text = context.Source.Content;
        foreach (var edit in fix.Edits.OrderByDescending(edit => edit.Location.Span.Start))
        {
            text = string.Concat(text.AsSpan(0, edit.Location.Span.Start), edit.NewText, text.AsSpan(edit.Location.Span.End));
        }

        return SyntaxTree.Parse(new SourceText(context.Source.Path, text)).Diagnostics.Length < tree.Diagnostics.Length;
    }
}
