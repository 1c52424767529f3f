using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.LanguageService.CodeActions;

/// <summary>Offers to add the elements of a provision that a mapping leaves open.</summary>
internal static class ElementActions
{
    public static IEnumerable<CodeAction> Of(ActionContext context)
    {
        if (context.Path.Find<SatisfiesItemSyntax>() is null || context.Path.Find<RefSyntax>() is not { On: { } on } reference)
        {
            yield break;
        }

        var cited = context.Document.Model.Uses.FirstOrDefault(use => use.Span == reference.Citation.Span)?.Symbol as Provision;
        var missing = cited is null ? [] : MissingOf(context, cited, on);
        if (!missing.IsEmpty)
        {
            var end = context.Source.LocationOf(new TextSpan(on.Span.End, 0));
            yield return new CodeAction(
                missing.Length == 1 ? $"Add the missing element {missing[0]}" : $"Add the missing elements {string.Join(", ", missing)}",
                CodeActionKind.Refactor,
                [new TextEdit(end, string.Concat(missing.Select(name => $", {name}")))]);
        }
    }

    /// <summary>Those that count for some system and that no control maps fully.</summary>
    private static ImmutableArray<string> MissingOf(ActionContext context, Provision cited, OnClauseSyntax on)
    {
        var named = on.Elements.Names.Select(name => context.Source.ToString(name.Span)).ToHashSet(StringComparer.Ordinal);
        var open = context.Compilation.Coverage.Systems
            .SelectMany(system => system.Obligations)
            .Where(obligation => obligation.IsCounted && obligation.Design != DesignState.Mapped)
            .Select(obligation => obligation.Provision)
            .ToHashSet();
        return [.. cited.Children.Where(open.Contains).Select(child => child.Element).OfType<string>().Where(name => !named.Contains(name))];
    }
}
