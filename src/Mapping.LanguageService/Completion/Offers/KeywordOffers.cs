using Mapping.Compiler.Syntax;
using Mapping.Compiler.Syntax.Scanning;

namespace Mapping.LanguageService.Completion;

/// <summary>Offers keywords.</summary>
internal static class KeywordOffers
{
    /// <summary>A keyword that goes on with an item, with the words that always follow it.</summary>
    public static void AddClause(OfferList offers, CompletionSite site, Keyword keyword)
    {
        var isValue = keyword is Keyword.True or Keyword.False;
        var phrase = PhraseOf(keyword, site.ItemKeyword);
        var isTyped = site.Typed.Length > 0 && phrase.StartsWith(site.Typed, StringComparison.Ordinal);
        offers.AddWord(
            isValue ? OfferRank.Expected : isTyped ? OfferRank.Typed : OfferRank.Clause,
            phrase,
            isValue ? CompletionKind.Value : CompletionKind.Keyword,
            subject: isValue ? null : keyword);
    }

    /// <summary>A keyword that begins an item or a declaration, with its form to fill in where the line is free for it.</summary>
    public static void AddItem(OfferList offers, CompletionSite site, OfferRank rank, BlockKind block, Keyword keyword)
    {
        var text = Keywords.TextOf(keyword);
        var form = IsAlone(site) ? SnippetForms.Of(site.Document, block, keyword) : null;
        offers.Add(rank, new CompletionItem(text, form is null ? CompletionKind.Keyword : CompletionKind.Snippet)
        {
            InsertText = form ?? text,
            IsSnippet = form is not null,
            SortText = offers.NextSort(),
            FilterText = text,
            Subject = keyword,
        });
    }

    private static string PhraseOf(Keyword keyword, Keyword item) => (keyword, item) switch
    {
        (Keyword.Approved, Keyword.Require) => "approved texts",
        (Keyword.Approved, _) => "approved by",
        (Keyword.At, Keyword.Require) => "at least",
        (Keyword.Is, _) => "is missing",
        (Keyword.Of, Keyword.Document) => "of sha256",
        (Keyword.Only, _) => "only in force",
        (Keyword.Subset, _) => "subset of",
        (Keyword.Superset, _) => "superset of",
        (Keyword.Without, _) => "without waivers",
        _ => Keywords.TextOf(keyword),
    };

    /// <summary>Whether nothing stands behind the word on its line, which a form would double.</summary>
    private static bool IsAlone(CompletionSite site)
    {
        var after = site.Source.Content.AsSpan(site.Word.End);
        var end = after.IndexOf('\n');
        var rest = (end < 0 ? after : after[..end]).Trim();
        return rest.IsEmpty || rest is "}";
    }
}
