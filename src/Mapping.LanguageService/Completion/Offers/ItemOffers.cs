using System.Collections.Immutable;
using Mapping.Compiler.Syntax;

namespace Mapping.LanguageService.Completion;

/// <summary>Offers the items that a block may still hold.</summary>
internal static class ItemOffers
{
    public static void Add(OfferList offers, CompletionSite site)
    {
        AddBlock(offers, site, OfferRank.Item, site.Block, site.Blocks is [var innermost, ..] ? innermost : null);

        // A block that nobody closed may be over for whoever writes.
        for (var i = 0; i < site.Blocks.Length && site.Blocks[i].CloseBrace.IsMissing && site.IsFirstOnLine; i++)
        {
            var outer = i + 1 < site.Blocks.Length ? site.Blocks[i + 1] : null;
            AddBlock(offers, site, OfferRank.Outer, outer?.Kind ?? BlockKind.File, outer);
        }
    }

    private static void AddBlock(OfferList offers, CompletionSite site, OfferRank rank, BlockKind kind, OpenBlock? block)
    {
        var used = block is null ? [] : KeywordsOf(block, site);
        foreach (var item in BlockForms.Of(kind))
        {
            if (item.Keyword != Keyword.None && (item.Repeats || !used.Contains(item.Keyword)) && !Contradicts(kind, item.Keyword, used))
            {
                KeywordOffers.AddItem(offers, site, rank, kind, item.Keyword);
            }
        }
    }

    /// <summary>A rule looks at records or at a document.</summary>
    private static bool Contradicts(BlockKind kind, Keyword keyword, ImmutableArray<Keyword> used) =>
        kind == BlockKind.Evidence && !used.IsEmpty && (keyword == Keyword.Document) != used.Contains(Keyword.Document);

    /// <summary>The keywords that begin the items of a block; the word that is being typed is none of them.</summary>
    private static ImmutableArray<Keyword> KeywordsOf(OpenBlock block, CompletionSite site)
    {
        var starts = block.Items.Where(item => item is not SkippedTokensSyntax).Select(item => item.Span.Start).ToHashSet();
        return [.. site.Tokens.Where(token => token.Start != site.Word.Start && starts.Contains(token.Start)).Select(token => token.Keyword)];
    }
}
