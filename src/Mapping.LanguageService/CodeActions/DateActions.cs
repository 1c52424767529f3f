using Mapping.Compiler.Binding;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;
using Mapping.LanguageService.Structure;

namespace Mapping.LanguageService.CodeActions;

/// <summary>Offers the day of an approval that has none.</summary>
internal static class DateActions
{
    public static IEnumerable<CodeAction> Of(ActionContext context)
    {
        foreach (var diagnostic in context.Of(DecisionDiagnostics.UndatedDecision))
        {
            if (NodePath.At(context.Document.Tree, diagnostic.Location.Span.Start).Find<ApprovalSyntax>() is not { OnKeyword: null } approval)
            {
                continue;
            }

            var text = new StubText(context.Options).Add(" on ").Hole(DateWords.Of(context.Compilation.Coverage.AsOf));
            var end = context.Source.LocationOf(new TextSpan(approval.Owner.End, 0));
            yield return new CodeAction("Add the day of the approval", CodeActionKind.QuickFix, [new TextEdit(end, text.ToString())])
            {
                Fixes = [diagnostic],
                IsSnippet = context.Options.UsesSnippets,
            };
        }
    }
}
