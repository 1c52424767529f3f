using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Formatting;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;
using Mapping.Evidence.Findings;
using Mapping.LanguageService.Structure;

namespace Mapping.LanguageService.CodeActions;

/// <summary>Offers to write that a document is approved as it is now, where its approval is of no text or of an earlier one.</summary>
internal static class ApprovalActions
{
    public static IEnumerable<CodeAction> Of(ActionContext context)
    {
        foreach (var diagnostic in context.Of(EvidenceDiagnostics.UnboundApproval).Concat(context.Of(EvidenceDiagnostics.EvidenceStale)))
        {
            var path = NodePath.At(context.Document.Tree, diagnostic.Location.Span.Start);
            var syntax = path.Find<DocumentRuleSyntax>() ?? path.Find<EvidenceSyntax>()?.Rules.OfType<DocumentRuleSyntax>().FirstOrDefault();
            if (syntax is { Owner.IsMissing: false, Date.IsMissing: false } && DigestOf(context, syntax) is { } digest)
            {
                var (owner, on) = (context.Source.ToString(syntax.Owner.Span), context.Compilation.Today);
                yield return new CodeAction(
                    $"Approve this text: {owner} on {DateWords.Of(on)}",
                    CodeActionKind.QuickFix,
                    [.. ApprovalEdit.Of(syntax, owner, on, digest).Select(edit => new TextEdit(context.Source.LocationOf(edit.Span), edit.Text))])
                { Fixes = [diagnostic] };
            }
        }
    }

    /// <summary>The digest of the file as it was last read; null where it was not, or where nobody declares the document.</summary>
    private static string? DigestOf(ActionContext context, DocumentRuleSyntax syntax)
    {
        var (control, rule) = context.Compilation.Symbols.Controls
            .SelectMany(control => control.Evidence.Select(rule => (Control: control, Rule: rule)))
            .FirstOrDefault(entry => entry.Rule.Document?.Location == context.Source.LocationOf(syntax.Span));
        return rule is null ? null : context.Compilation.Symbols.Systems
            .Where(control.IsFor)
            .SelectMany(system => context.Compilation.Evidence.Of(control, rule, system).Files)
            .Select(file => file.Sha256)
            .FirstOrDefault();
    }
}
