using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;
using Mapping.LanguageService.Structure;

namespace Mapping.LanguageService.CodeActions;

/// <summary>Offers to retire a control that nothing needs.</summary>
internal static class RetirementActions
{
    public static IEnumerable<CodeAction> Of(ActionContext context)
    {
        foreach (var diagnostic in context.Of(UnusedDiagnostics.UnneededControl))
        {
            var control = NodePath.At(context.Document.Tree, diagnostic.Location.Span.Start).Find<ControlDeclarationSyntax>();
            if (control is not null && EditOf(context, control) is { } edit)
            {
                yield return new CodeAction("Retire the control", CodeActionKind.QuickFix, [edit]) { Fixes = [diagnostic] };
            }
        }
    }

    private static TextEdit? EditOf(ActionContext context, ControlDeclarationSyntax control)
    {
        var date = DateWords.Of(context.Compilation.Coverage.AsOf);
        var status = $"status retired since {date}";
        if (control.Items.OfType<StatusItemSyntax>().FirstOrDefault() is { } item)
        {
            return new TextEdit(context.Source.LocationOf(item.Span), status);
        }

        var after = control.Items.LastOrDefault(item => item is OwnerItemSyntax or DomainItemSyntax or PillarItemSyntax);
        return after is null && control.Description is not null ? null : Insertions.Item(context.Source, control, after, status);
    }
}
