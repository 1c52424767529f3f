using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;
using Mapping.LanguageService.Structure;

namespace Mapping.LanguageService.CodeActions;

/// <summary>Offers both answers to an open question, and to declare what is assumed.</summary>
internal static class FactActions
{
    public static IEnumerable<CodeAction> Of(ActionContext context)
    {
        foreach (var diagnostic in context.Of(CoverageDiagnostics.AssumedFacts))
        {
            if (AssumedBy(context, diagnostic) is { } coverage
                && NodePath.At(context.Document.Tree, diagnostic.Location.Span.Start).Find<SystemDeclarationSyntax>() is { } system
                && EditOf(context.Source, system, QuestionWords.Assumed(coverage)) is { } edit)
            {
                yield return new CodeAction("Declare what is assumed", CodeActionKind.QuickFix, [edit]) { Fixes = [diagnostic] };
            }
        }

        foreach (var diagnostic in context.Of(CoverageDiagnostics.OpenQuestion))
        {
            var system = NodePath.At(context.Document.Tree, diagnostic.Location.Span.Start).Find<SystemDeclarationSyntax>();
            if (system is null || QuestionOf(context, diagnostic) is not { } fact)
            {
                continue;
            }

            foreach (var (title, text) in new[] { ($"Yes: declare {fact.Name}", fact.Name), ($"No: declare not {fact.Name}", $"not {fact.Name}") })
            {
                if (EditOf(context.Source, system, text) is { } edit)
                {
                    yield return new CodeAction(title, CodeActionKind.QuickFix, [edit]) { Fixes = [diagnostic] };
                }
            }
        }
    }

    private static FactDefinition? QuestionOf(ActionContext context, Diagnostic diagnostic) => context.Compilation.Coverage.Systems
        .Where(coverage => coverage.System.Location == diagnostic.Location)
        .SelectMany(coverage => coverage.Questions.Where(question => diagnostic.Message == MessageOf(diagnostic, coverage, question)))
        .FirstOrDefault()?.Fact;

    private static SystemCoverage? AssumedBy(ActionContext context, Diagnostic diagnostic) =>
        context.Compilation.Coverage.Systems.FirstOrDefault(coverage => coverage.System.Location == diagnostic.Location && !coverage.Assumptions.IsEmpty);

    private static string MessageOf(Diagnostic diagnostic, SystemCoverage coverage, OpenQuestion question) =>
        diagnostic.Descriptor.Format(question.Fact.Question, question.Fact.Name, coverage.System.Name, question.Fact.Provision, QuestionWords.Assumption(question.Fact));

    /// <summary>
    /// Behind the last fact that nobody signed, since a signature is for the facts before it; without such facts, behind what says which system it is.
    /// </summary>
    private static TextEdit? EditOf(SourceText source, SystemDeclarationSyntax system, string fact)
    {
        if (system.Items.OfType<FactsItemSyntax>().LastOrDefault(item => item is { Facts: [.., { Name.IsMissing: false }], Reason: null, Approval: null }) is { } facts)
        {
            return new TextEdit(source.LocationOf(new TextSpan(facts.Span.End, 0)), $", {fact}");
        }

        var after = system.Items.LastOrDefault(item => item is ActorItemSyntax or ClassItemSyntax);
        return Insertions.Item(source, system, after, $"facts {fact}");
    }
}
