using Mapping.Compiler.Syntax;

namespace Mapping.LanguageService.Completion;

/// <summary>Offers forms of what people write in their own words, and the signs that an item can't do without.</summary>
internal static class FormOffers
{
    public static void AddText(OfferList offers, CompletionSite site, Slot slot)
    {
        if (site.Typed.Length > 0)
        {
            return;
        }

        var (label, form) = slot switch
        {
            Slot.Price => ("100000 EUR per year", "${1:100000} ${2|EUR,USD,GBP,CHF|} per ${3|year,month|}"),
            Slot.Reason => Quoted("reason"),
            Slot.Sheet => Quoted("Sheet1"),
            Slot.Title => Quoted(TitleOf(site.Last(Slot.NewName) ?? "title")),
            _ => Quoted(PathFor(site.ItemKeyword)),
        };
        Add(offers, label, form, "to fill in");
    }

    public static void AddSign(OfferList offers, CompletionSite site, SyntaxKind kind)
    {
        if (site.Typed.Length > 0 || site.Tokens.Any(token => token.Start >= site.Offset && token.Kind == kind))
        {
            return;
        }

        switch (kind)
        {
            case SyntaxKind.OpenBrace:
                Add(offers, "{ }", "{\n  $0\n}", null);
                break;
            case SyntaxKind.OpenParen:
                Add(offers, "( )", "($0)", null);
                break;
            case SyntaxKind.Slash:
                Add(offers, "/", "/", null);
                break;
            case SyntaxKind.Percent:
                Add(offers, "%", "%", null);
                break;
        }
    }

    private static (string Label, string Form) Quoted(string text) => ($"\"{text}\"", $"\"${{1:{text}}}\"");

    /// <summary>What a name says, as people write it: <c>injection-screening</c> becomes <c>Injection screening</c>.</summary>
    private static string TitleOf(string name)
    {
        var words = name.Replace('-', ' ').Replace('_', ' ');
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    private static string PathFor(Keyword item) => item switch
    {
        Keyword.Files => "evidence/*.jsonl",
        Keyword.Document => "docs/document.pdf",
        _ => "evidence/attestation.pdf",
    };

    private static void Add(OfferList offers, string label, string form, string? detail) =>
        offers.Add(OfferRank.Expected, new CompletionItem(label, CompletionKind.Snippet)
        {
            Detail = detail,
            InsertText = form,
            IsSnippet = form != label,
            SortText = offers.NextSort(),
            FilterText = label,
        });
}
