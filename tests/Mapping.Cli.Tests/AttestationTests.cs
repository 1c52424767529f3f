using System.Text.Json;

namespace Mapping.Cli.Tests;

/// <summary>What an attestation vouches for whose document is there, is not, or holds nothing.</summary>
public sealed class AttestationTests
{
    private const string Source =
        """
        use eu-ai-act edition 2026-07-27 as aia
        owner cro "Chief Risk Officer" domain assurance
        system s "S" {
          actor deployer
          class high-risk annex-iii
          supplied by v
          scope aia Article 26(1)
        }
        vendor v "Vendor" {
          product p "Product" {
            domain assurance
            renewal cro, 1000 EUR per year
            claims aia Article 9(1)
            produces audit-evidence
            attests "soc2.pdf" expires 2026-12-01
          }
        }
        """;

    [Theory]
    [InlineData("The report.", "attested")]
    [InlineData("", "claimed")]
    [InlineData(null, "claimed")]
    public void What_binds_a_vendor_is_attested_only_by_a_document_that_is_there(string? document, string state)
    {
        using var folder = new WorkspaceFolder(("main.mapping", Source));
        if (document is not null)
        {
            folder.Write("soc2.pdf", document);
        }

        using var json = JsonDocument.Parse(folder.Run("check", "--format", "json", "--as-of", Sources.AsOf).Output);
        var states = json.RootElement.GetProperty("systems")[0].GetProperty("supplied").GetProperty("obligations").EnumerateArray()
            .Select(obligation => obligation.GetProperty("state").GetString()).Where(found => found != "open");
        Assert.Equal([state], states);
    }
}
