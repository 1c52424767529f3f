using System.Collections.Immutable;
using Mapping.Compiler.Text;

namespace Mapping.LanguageService.CodeActions;

/// <summary>Finds what can be done at a place: what mends its findings, then what goes on with the work, then what concerns the file.</summary>
public static class CodeActionFinder
{
    private static readonly Func<ActionContext, IEnumerable<CodeAction>>[] Sources =
    [
        DiagnosticFixes.Of, WaiverActions.Of, RuleWaiverActions.Of, ApprovalActions.Of, DateActions.Of, ReadingActions.Of, FactActions.Of, ScopeActions.Of, UnitActions.Of, FeedActions.Of, RemovalActions.Of, RetirementActions.Of, ElementActions.Of, GapActions.Of,
        SourceActions.Of,
    ];

    /// <param name="document">The file.</param>
    /// <param name="span">The selection; empty for a cursor.</param>
    /// <param name="options">What the editor can do.</param>
    /// <param name="fields">What is known of the records of feeds; null where nothing is.</param>
    public static ImmutableArray<CodeAction> Find(EditorDocument document, TextSpan span, CodeActionOptions options, IFieldKnowledge? fields = null)
    {
        var context = new ActionContext(document, span, options) { Fields = fields ?? NoFieldKnowledge.Instance };
        return [.. Sources.SelectMany(source => source(context))];
    }
}
