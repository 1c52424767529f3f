using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;
using Mapping.LanguageService.Structure;

namespace Mapping.LanguageService.CodeActions;

/// <summary>Offers to say that what a suspect mapping cites was read again today. Where that would leave it suspect, nothing is offered.</summary>
internal static class ReadingActions
{
    public static IEnumerable<CodeAction> Of(ActionContext context)
    {
        foreach (var diagnostic in context.Named("suspect-mapping").Concat(context.Named("unlocked-mapping")))
        {
            if (NodePath.At(context.Document.Tree, diagnostic.Location.Span.Start).Find<SatisfiesItemSyntax>() is { } item
                && MappingOf(context, diagnostic) is var (control, mapping)
                && context.Compilation.Workspace.IsReadOn(control, mapping, context.Compilation.Today, context.Compilation.Coverage.AsOf))
            {
                var today = DateWords.Of(context.Compilation.Today);
                var title = diagnostic.Name == "suspect-mapping" ? $"Read again on {today}" : $"Read on {today}";
                yield return new CodeAction(title, CodeActionKind.QuickFix, [Edit(context.Source, item, today)]) { Fixes = [diagnostic] };
            }
        }
    }

    private static (ControlSymbol Control, MappingSymbol Mapping)? MappingOf(ActionContext context, Diagnostic diagnostic)
    {
        foreach (var control in context.Compilation.Symbols.Controls)
        {
            foreach (var mapping in control.Mappings)
            {
                if (ReferenceEquals(mapping.Location.Source, context.Source) && mapping.Location.Span == diagnostic.Location.Span)
                {
                    return (control, mapping);
                }
            }
        }

        return null;
    }

    private static TextEdit Edit(SourceText source, SatisfiesItemSyntax item, string today) => item.Read switch
    {
        { Date.IsMissing: false } read => new TextEdit(source.LocationOf(read.Date.Span), today),
        { } read => new TextEdit(source.LocationOf(new TextSpan(read.Keyword.End, 0)), $" {today}"),
        _ => new TextEdit(source.LocationOf(new TextSpan(item.Refs?.Span.End ?? item.Framework.End, 0)), $" read {today}"),
    };
}
