using System.Collections.Immutable;
using Mapping.Compiler.Coverage.Vendors;
using Mapping.Compiler.Symbols;
using Mapping.Reports.Vendors;

namespace Mapping.Reports.Spreadsheets.Sheets;

/// <summary>What products do for each system: the answers beside each other, claimed apart from evidenced.</summary>
internal static class ProductSheet
{
    public static Sheet Of(ImmutableArray<GapAnalysis> gaps, WorkspaceSymbols symbols) => new(
        "Products",
        [
            new("System", 16), new("Product", 24), new("Side", 11), new("Maps to", 26), new("Claimed (provisions)", 13), new("Provided (provisions)", 13),
            new("Evidenced (provisions)", 13), new("Renewal owner", 24), new("Owner fits", 11), new("Cost a year", 12), new("Currency", 10),
            new("Evidence (vendor says)", 16), new("Evidence (seen here)", 16), new("Open before", 10), new("Closes if all holds", 13), new("Closes by evidence", 13),
            new("Open with it", 10), new("What it closes", 52), new("Cheapest set if all holds", 17), new("Cheapest set by evidence", 17),
        ],
        [.. gaps.SelectMany(gap => gap.Products.Select(product => Row(gap, product, symbols)))])
    { FrozenColumns = 2 };

    private static ImmutableArray<SheetCell> Row(GapAnalysis gap, ProductGap product, WorkspaceSymbols symbols) =>
    [
        gap.Question.System.Name,
        SheetCell.Of(product.Offer.Name, CellStyle.Strong),
        GapWords.NameOf(product.Answers.Kind),
        CellLists.Lines(product.Answers.MapsTo.Select(article => $"{article.Framework.Id} {article.Provision.Citation}")),
        SheetCell.Of(product.Answers.Claimed.Total),
        SheetCell.Of(product.Answers.Provided.Total),
        SheetCell.Of(product.Answers.Evidenced.Total),
        symbols.TitleOf(product.Answers.RenewalOwner),
        product.Answers.OwnerFits switch
        {
            true => SheetCell.Of("yes", CellStyle.Good),
            false => SheetCell.Of("no", CellStyle.Bad),
            null => SheetCell.Empty,
        },
        SheetCell.Of(product.PerYear),
        product.Offer.Product.Renewal?.Cost?.Currency,
        GapWords.NameOf(product.Answers.Declared),
        GapWords.NameOf(product.Answers.Seen),
        SheetCell.Of(gap.Gap.Length),
        SheetCell.Of(product.Closes.Count()),
        SheetCell.Of(product.ClosesEvidenced.Count()),
        SheetCell.Of(product.Open.Length),
        CellLists.Lines(product.Closes.Select(entry => $"{GapWords.FullName(entry.Obligation)}: {GapWords.Of(entry)}")),
        IsIn(gap.Cheapest, product),
        IsIn(gap.CheapestEvidenced, product),
    ];

    /// <summary>Nothing where no set is said to be the cheapest.</summary>
    private static SheetCell IsIn(CheapestSet set, ProductGap product) => set.State == CheapestState.Found ? (set.Products.Contains(product.Offer) ? "yes" : "no") : SheetCell.Empty;
}
