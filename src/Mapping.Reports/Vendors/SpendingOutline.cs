using System.Collections.Immutable;
using System.Globalization;
using Mapping.Compiler.Coverage.Vendors;
using Mapping.Reports.Outlines;

namespace Mapping.Reports.Vendors;

/// <summary>Renewals beside what is open.</summary>
internal static class SpendingOutline
{
    public static void Add(Outline outline, Spending spending)
    {
        outline.Heading(2, "What is spent, beside what is open today");
        outline.Paragraph("Renewals of products that are there, each on the side that it serves; obligations as the workspace stands, with all its controls.");
        Add(outline, "side", spending.ByDomain, "neither");
        Add(outline, "owner", spending.ByOwner, "nobody");
    }

    private static void Add(Outline outline, string title, ImmutableArray<SpendingLine> lines, string without) => outline.Table(
        [title, "a year", "obligations", "open", "evidenced"],
        lines.Select(line => (ImmutableArray<string>)[line.Name ?? without, Price(line), Number(line.Obligations), Number(line.Open), Number(line.Evidenced)]));

    private static string Price(SpendingLine line)
    {
        var parts = line.PerYear.Select(part => GapWords.Money(part.Amount, part.Currency)).ToList();
        if (!line.Unpriced.IsEmpty)
        {
            parts.Add($"{Number(line.Unpriced.Length)} without a price");
        }

        return parts.Count == 0 ? "-" : string.Join(", ", parts);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
