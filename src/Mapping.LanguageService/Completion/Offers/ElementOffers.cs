using Mapping.Compiler.Catalogs;

namespace Mapping.LanguageService.Completion;

/// <summary>Offers the elements of the provision before <c>on</c> that are not listed yet. Behind a comma they stand before further citations.</summary>
internal static class ElementOffers
{
    public static void Add(OfferList offers, CompletionSite site)
    {
        if (CitedText.FrameworkAt(site) is not { } symbol)
        {
            return;
        }

        var start = CitedText.LastStart(site);
        if (CitedText.ProvisionAt(site, symbol.Framework, start) is not { } provision)
        {
            return;
        }

        var listed = site.Listed(Slot.Element, start);
        var states = new ProvisionStates(site, symbol.Framework);
        foreach (var child in provision.Children.OrderBy(child => !states.IsUnmapped(child)))
        {
            if (child.Element is { } element && !listed.Contains(element))
            {
                offers.Add(OfferRank.Expected, Item(child, element, $"!{offers.NextSort()}", states));
            }
        }
    }

    /// <summary>Whether the citation before the cursor is of a provision that has no elements.</summary>
    public static bool HasNone(CompletionSite site) =>
        CitedText.FrameworkAt(site) is { } symbol
        && CitedText.ProvisionAt(site, symbol.Framework, CitedText.LastStart(site)) is { } provision
        && provision.Children.All(child => child.Element is null);

    private static CompletionItem Item(Provision child, string element, string sort, ProvisionStates states) => new(element, CompletionKind.Element)
    {
        Detail = states.Words(child) is { } state ? $"{child.Title} ({state})" : child.Title,
        InsertText = element,
        SortText = sort,
        FilterText = $"{element} {child.Title}",
        CommitCharacters = ",",
        Subject = child,
    };
}
