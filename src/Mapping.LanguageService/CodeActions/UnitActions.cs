using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;
using Mapping.Evidence.Findings;
using Mapping.Evidence.Plans;
using Mapping.LanguageService.Structure;

namespace Mapping.LanguageService.CodeActions;

/// <summary>Offers what the numbers of a field count where a rule compares them with a percentage, at the feed.</summary>
internal static class UnitActions
{
    public static IEnumerable<CodeAction> Of(ActionContext context)
    {
        foreach (var diagnostic in context.Of(EvidenceDiagnostics.UndeclaredUnit))
        {
            var field = context.Source.ToString(diagnostic.Location.Span);
            if (FeedOf(context, diagnostic) is not { } feed || context.Compilation.Trees.FirstOrDefault(tree => tree.Source == feed.Location.Source) is not { } tree
                || NodePath.At(tree, feed.Location.Span.Start).Find<FeedDeclarationSyntax>() is not { } syntax)
            {
                continue;
            }

            var after = syntax.Items.LastOrDefault(item => item is FilesItemSyntax or FormatItemSyntax or TimeItemSyntax or TimeOfFileItemSyntax or TimeFromNameItemSyntax or UnitItemSyntax);
            foreach (var (unit, whole) in new[] { ("percent", "100"), ("ratio", "1") })
            {
                if (Insertions.Item(tree.Source, syntax, after, $"unit {field} {unit}") is { } edit)
                {
                    yield return new CodeAction($"Say that {whole} is all of it: unit {field} {unit}", CodeActionKind.QuickFix, [edit]) { Fixes = [diagnostic] };
                }
            }
        }
    }

    /// <summary>The feed of the rule in which the field stands.</summary>
    private static FeedSymbol? FeedOf(ActionContext context, Diagnostic diagnostic)
    {
        var symbols = context.Compilation.Symbols;
        var rule = symbols.Controls.SelectMany(control => control.Evidence).FirstOrDefault(rule => FieldsOf.Rule(rule).Any(field => field.Location == diagnostic.Location));
        return symbols.Feeds.FirstOrDefault(feed => feed.Name == rule?.Feed?.Name);
    }
}
