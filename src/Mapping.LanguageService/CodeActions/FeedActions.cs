using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;
using Mapping.Evidence.Findings;
using Mapping.Evidence.Suggesting;
using RuleDiagnostics = Mapping.Compiler.Binding.EvidenceDiagnostics;

namespace Mapping.LanguageService.CodeActions;

/// <summary>Offers what a feed leaves unsaid: what its files tell, its class, the field that holds the time.</summary>
internal static class FeedActions
{
    public static IEnumerable<CodeAction> Of(ActionContext context) => context.Path.Nodes is [.., FeedDeclarationSyntax feed] && context.Span.Start <= feed.OpenBrace.Start
        ? CompletionOf(context, feed).Concat(ClassesOf(context, feed)).Concat(SystemsOf(context, feed)).Concat(TimesOf(context, feed))
        : [];

    /// <summary>What was seen in its files says where its records are, and when they were.</summary>
    private static IEnumerable<CodeAction> CompletionOf(ActionContext context, FeedDeclarationSyntax feed)
    {
        if (feed.Items.Any(item => item is TimeItemSyntax or TimeOfFileItemSyntax or TimeFromNameItemSyntax or UnitItemSyntax)
            || context.Compilation.Symbols.FindFeed(context.Source.ToString(feed.Name.Span)) is not { } symbol || context.Fields.Of(symbol) is not { } seen)
        {
            yield break;
        }

        var after = feed.Items.LastOrDefault(item => item is FilesItemSyntax or FormatItemSyntax);
        if (KnownItems.Of(seen) is { IsEmpty: false } items && Insertions.Items(context.Source, feed, after, items) is { } edit)
        {
            yield return new CodeAction($"Complete this feed from {SafeText.Of(seen.Files[^1].Path)}", CodeActionKind.Refactor, [edit]);
        }
    }

    private static IEnumerable<CodeAction> ClassesOf(ActionContext context, FeedDeclarationSyntax feed)
    {
        if (feed.Items.OfType<FeedClassItemSyntax>().Any())
        {
            yield break;
        }

        foreach (var name in FeedNames.Classes)
        {
            if (Insertions.Item(context.Source, feed, feed.Items.LastOrDefault(item => item is not RetainedItemSyntax), $"class {name}") is { } edit)
            {
                yield return new CodeAction($"Add class {name}", CodeActionKind.QuickFix, [edit]) { Fixes = [.. context.Of(EvidenceDiagnostics.FeedWithoutClass)] };
            }
        }
    }

    /// <summary>Either a field names the system of a record, or the records are about all of them.</summary>
    private static IEnumerable<CodeAction> SystemsOf(ActionContext context, FeedDeclarationSyntax feed)
    {
        if (context.Of(RuleDiagnostics.FeedOfSeveralSystems).ToList() is not { Count: > 0 } findings)
        {
            yield break;
        }

        var after = feed.Items.LastOrDefault(item => item is FilesItemSyntax or FormatItemSyntax or TimeItemSyntax or TimeOfFileItemSyntax or TimeFromNameItemSyntax or ZoneItemSyntax or UnitItemSyntax or DecimalItemSyntax or EncodingItemSyntax or SheetItemSyntax);
        if (Insertions.Item(context.Source, feed, after, new StubText(context.Options).Add("system ").Hole("about").ToString()) is { } named)
        {
            yield return new CodeAction("Name the field that names the system", CodeActionKind.QuickFix, [named])
            {
                Fixes = [.. findings],
                IsSnippet = context.Options.UsesSnippets,
            };
        }

        if (Insertions.Item(context.Source, feed, after, "system any") is { } any)
        {
            yield return new CodeAction("Say that the records are about all systems", CodeActionKind.QuickFix, [any]) { Fixes = [.. findings] };
        }
    }

    /// <summary>Reports of tools say themselves when they ran.</summary>
    private static IEnumerable<CodeAction> TimesOf(ActionContext context, FeedDeclarationSyntax feed)
    {
        var format = feed.Items.OfType<FormatItemSyntax>().FirstOrDefault()?.Format;
        if (feed.Items.Any(item => item is TimeItemSyntax or TimeOfFileItemSyntax or TimeFromNameItemSyntax) || (format is { } token && context.Source.ToString(token.Span) is "junit" or FeedNames.Otlp or "sarif"))
        {
            yield break;
        }

        var text = new StubText(context.Options).Add("time ").Hole("finished_at").ToString();
        if (Insertions.Item(context.Source, feed, feed.Items.LastOrDefault(item => item is FilesItemSyntax or FormatItemSyntax), text) is { } edit)
        {
            yield return new CodeAction("Name the field that holds the time", CodeActionKind.Refactor, [edit]) { IsSnippet = context.Options.UsesSnippets };
        }
    }
}
