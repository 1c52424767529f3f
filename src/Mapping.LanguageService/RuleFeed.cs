using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;
using Mapping.LanguageService.Completion;
using Mapping.LanguageService.Hover;

namespace Mapping.LanguageService;

/// <summary>Finds the feed whose fields are meant at a place.</summary>
internal static class RuleFeed
{
    /// <summary>The feed of the rule that is being written, or the feed that is being declared.</summary>
    public static FeedSymbol? Of(CompletionSite site)
    {
        var name = site.Blocks is [{ Node: EvidenceSyntax evidence }, ..]
            ? (IsOfOwnKey(site) ? null : site.Last(Slot.Feed)) ?? evidence.Rules.OfType<FromRuleSyntax>().Select(rule => site.TextOf(rule.Feed)).FirstOrDefault()
            : site.Declaration is FeedDeclarationSyntax feed ? site.TextOf(feed.Name) : null;
        return site.Document.Compilation.Symbols.FindFeed(name);
    }

    /// <summary>Whether the first key of a match is written, which is one of the rule's own records; what follows is asked of the other feed.</summary>
    private static bool IsOfOwnKey(CompletionSite site) =>
        site.Before.Any(token => token.Keyword == Keyword.Match) && !site.Before.Any(token => token.Kind == SyntaxKind.Equals);

    /// <summary>The feed that the rule around a place reads, or that is declared around it; null elsewhere, and where it is unknown.</summary>
    public static FeedSymbol? At(EditorDocument document, int offset)
    {
        var path = SyntaxPath.At(document.Tree.Root, offset);
        var name = path.Find<MatchRuleSyntax>() is { } match && offset > match.EqualsSign.Span.Start
            ? match.Feed
            : path.Find<EvidenceSyntax>()?.Rules.OfType<FromRuleSyntax>().FirstOrDefault() is { } from
            ? from.Feed
            : path.Find<FeedDeclarationSyntax>()?.Name;
        return document.Compilation.Symbols.FindFeed(name is { } token ? document.Source.ToString(token.Span) : null);
    }
}
