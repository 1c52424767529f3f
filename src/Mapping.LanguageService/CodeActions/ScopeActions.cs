using System.Collections.Immutable;
using System.Globalization;
using Mapping.Compiler.Binding;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;
using Mapping.LanguageService.Structure;

namespace Mapping.LanguageService.CodeActions;

/// <summary>Offers to put in scope what binds a system and is in no scope of it; and a first scope where there is none.</summary>
internal static class ScopeActions
{
    private const int LongestLine = 100;

    public static IEnumerable<CodeAction> Of(ActionContext context) => Outside(context).Concat(Unscoped(context));

    private static IEnumerable<CodeAction> Outside(ActionContext context) =>
        from diagnostic in context.Of(CoverageDiagnostics.OutsideScope)
        from coverage in context.Compilation.Coverage.Systems
        where coverage.System.Location == diagnostic.Location
        from outside in coverage.OutOfScope.GroupBy(entry => entry.Framework)
        where diagnostic.Message == MessageOf(diagnostic, outside, coverage.System)
        let action = Add(context, diagnostic, outside.Key, [.. outside.Select(entry => entry.Provision)])
        where action is not null
        select action;

    private static IEnumerable<CodeAction> Unscoped(ActionContext context)
    {
        foreach (var diagnostic in context.Of(SystemDiagnostics.UnscopedSystem))
        {
            foreach (var framework in context.Compilation.Symbols.Frameworks.DistinctBy(framework => framework.Alias))
            {
                if (Insert(context, diagnostic, [$"scope {framework.Alias}"]) is { } edits)
                {
                    yield return new CodeAction($"Put all of {framework.Alias} in scope", CodeActionKind.QuickFix, edits) { Fixes = [diagnostic] };
                }
            }
        }
    }

    private static string MessageOf(Diagnostic diagnostic, IGrouping<FrameworkSymbol, OutOfScopeObligation> outside, SystemSymbol system) =>
        diagnostic.Descriptor.Format(outside.Count().ToString(CultureInfo.InvariantCulture), outside.Key.Framework.Id, system.Name);

    private static CodeAction? Add(ActionContext context, Diagnostic diagnostic, FrameworkSymbol framework, ImmutableArray<Provision> outside)
    {
        var lines = Lines(framework, Covering(outside));
        return Insert(context, diagnostic, lines) is { } edits
            ? new CodeAction($"Add the {RecordWords.Of(outside.Length, "obligation")} of {framework.Alias} to scope", CodeActionKind.QuickFix, edits) { Fixes = [diagnostic] }
            : null;
    }

    /// <summary>
    /// The fewest provisions that hold them all: of each article the innermost one. What else is in it does not apply, or is in scope.
    /// </summary>
    private static IEnumerable<Provision> Covering(ImmutableArray<Provision> outside) =>
        outside.GroupBy(provision => provision.Top).OrderBy(article => article.Key.Index).Select(article => Innermost(article.Key, [.. article]));

    private static Provision Innermost(Provision around, ImmutableArray<Provision> outside)
    {
        while (around.Children.FirstOrDefault(child => outside.All(leaf => leaf.IsAtOrUnder(child))) is { } inner)
        {
            around = inner;
        }

        return around;
    }

    private static List<string> Lines(FrameworkSymbol framework, IEnumerable<Provision> provisions)
    {
        var lines = new List<string>();
        foreach (var citation in provisions.Select(CitationText.Of))
        {
            // What follows an element is another element, so that it is cited on a line of its own.
            if (lines.Count == 0 || lines[^1].Contains(" on ", StringComparison.Ordinal) || lines[^1].Length + citation.Length > LongestLine)
            {
                lines.Add($"scope {framework.Alias} {citation}");
            }
            else
            {
                lines[^1] += $", {citation}";
            }
        }

        return lines;
    }

    private static ImmutableArray<Compiler.Text.TextEdit>? Insert(ActionContext context, Diagnostic diagnostic, IReadOnlyList<string> lines)
    {
        if (NodePath.At(context.Document.Tree, diagnostic.Location.Span.Start).Find<SystemDeclarationSyntax>() is not { } system)
        {
            return null;
        }

        var after = system.Items.LastOrDefault(item => item is ScopeItemSyntax)
            ?? system.Items.LastOrDefault(item => item is ActorItemSyntax or ClassItemSyntax or FactsItemSyntax);
        return Insertions.Items(context.Source, system, after, lines) is { } edit ? [edit] : null;
    }
}
