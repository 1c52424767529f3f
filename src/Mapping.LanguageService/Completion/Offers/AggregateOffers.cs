using Mapping.Compiler.Binding;

namespace Mapping.LanguageService.Completion;

/// <summary>Offers aggregates with what they take.</summary>
internal static class AggregateOffers
{
    public static void Add(OfferList offers, CompletionSite site)
    {
        var isCall = site.Tokens.Any(token => token.Start == site.Word.End && site.TextOf(token) == "(");
        foreach (var signature in AggregateSignature.All)
        {
            offers.Add(OfferRank.Expected, new CompletionItem(signature.Name, CompletionKind.Aggregate)
            {
                Detail = signature.Form,
                InsertText = isCall ? signature.Name : FormOf(signature),
                IsSnippet = !isCall,
                SortText = offers.NextSort(),
                FilterText = signature.Name,
                Subject = signature,
            });
        }
    }

    private static string FormOf(AggregateSignature signature) => signature switch
    {
        { NeedsWhere: true } => $"{signature.Name}(where ${{1:test}}) >= ${{2:95%}}",
        { TakesPercentile: true } => $"{signature.Name}(${{1:field}}, ${{2:95}}) <= $0",
        { TakesField: true } => $"{signature.Name}(${{1:field}}) <= $0",
        _ => $"{signature.Name}($1) >= $0",
    };
}
