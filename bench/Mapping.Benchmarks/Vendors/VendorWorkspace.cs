using System.Globalization;
using System.Text;

namespace Mapping.Benchmarks.Vendors;

/// <summary>Writes a workspace with products to choose from: half of the obligations are mapped, and products claim the others. The same bytes each time.</summary>
internal static class VendorWorkspace
{
    private const string Shared =
        """
        use bench edition 1

        owner ciso "Chief Information Security Officer" domain security
        owner cro  "Chief Risk Officer" domain assurance

        system assistant "Customer assistant" {
          actor provider
          class customer-facing
          facts uses-personal-data
          scope bench
        }


        """;

    public static int Generate(string folder, int products, int obligations, VendorShape shape)
    {
        var size = new WorkspaceSize(obligations, 0);
        var catalogs = Directory.CreateDirectory(Path.Join(folder, "catalogs", "bench"));
        File.WriteAllText(Path.Join(folder, "mapping.workspace"), "");
        File.WriteAllText(Path.Join(catalogs.FullName, "1.md"), CatalogText.Write(size));
        File.WriteAllText(Path.Join(folder, "main.mapping"), Shared.ReplaceLineEndings("\n") + Own(obligations));
        File.WriteAllText(Path.Join(folder, "vendors.mapping"), Market(products, obligations, shape));
        return 0;
    }

    /// <summary>The even rules are mapped already.</summary>
    private static string Own(int obligations)
    {
        var text = new StringBuilder();
        for (var rule = 2; rule <= obligations / CatalogText.LeavesPerRule; rule += 2)
        {
            text.Append(CultureInfo.InvariantCulture, $"control own-{rule} \"{Words.Title(rule)}\" {{\n  owner ciso\n  domain security\n  status operating since 2026-01-01\n  satisfies bench Rule {rule}\n}}\n\n");
        }

        return text.ToString();
    }

    private static string Market(int products, int obligations, VendorShape shape)
    {
        var text = new StringBuilder();
        var random = new Pseudorandom(7);
        var claims = ClaimsOf(products, obligations, shape, random);
        for (var product = 0; product < products; product++)
        {
            WriteControl(text, product, obligations / CatalogText.LeavesPerRule);
            text.Append(CultureInfo.InvariantCulture, $"vendor v{product:D2} \"Vendor {product}\" {{\n  product p \"{Words.Title(product)}\" {{\n    domain assurance\n");
            var price = shape == VendorShape.Triples ? 100_000 + random.Below(1000) : 20_000 + (random.Below(1800) * 100);
            text.Append(CultureInfo.InvariantCulture, $"    renewal cro, {price} EUR per year\n    provides tool-{product:D2}\n");
            if (shape == VendorShape.Chains && product % 2 == 1)
            {
                text.Append(CultureInfo.InvariantCulture, $"    requires tool-{product - 1:D2}\n");
            }

            foreach (var obligation in claims[product].Order())
            {
                text.Append(CultureInfo.InvariantCulture, $"    claims bench {CatalogText.CitationOf(obligation)}\n");
            }

            text.Append("  }\n}\n\n");
        }

        return text.ToString();
    }

    /// <summary>What a product brings along is planned until it is bought.</summary>
    private static void WriteControl(StringBuilder text, int product, int rules) => text.Append(
        CultureInfo.InvariantCulture,
        $"control tool-{product:D2} \"Tool {product}\" {{\n  owner cro\n  domain assurance\n  status planned by 2027-06-30\n  satisfies bench Rule {(2 * product % rules) + 1}(a)\n}}\n\n");

    private static List<HashSet<int>> ClaimsOf(int products, int obligations, VendorShape shape, Pseudorandom random)
    {
        var claims = Enumerable.Range(0, products).Select(_ => new HashSet<int>()).ToList();
        var open = Enumerable.Range(0, obligations).Where(obligation => !CatalogText.IsSecurity(obligation)).ToList();
        foreach (var obligation in open)
        {
            var rule = obligation / CatalogText.LeavesPerRule / 2;
            for (var seller = 0; seller < 3; seller++)
            {
                var product = shape == VendorShape.Triples ? random.Below(products) : ((rule * 3) + (seller * 7)) % products;
                if (shape == VendorShape.Triples || random.Below(100) < 97)
                {
                    claims[product].Add(obligation);
                }
            }
        }

        return claims;
    }
}
