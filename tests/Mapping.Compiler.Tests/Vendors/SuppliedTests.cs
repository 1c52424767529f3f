using Mapping.Compiler.Coverage.Vendors;
using Mapping.Compiler.Tests.Coverage;

namespace Mapping.Compiler.Tests.Vendors;

/// <summary>What binds the vendor of a system that somebody only uses.</summary>
public sealed class SuppliedTests
{
    private const string Head =
        """
        use eu-ai-act edition 2026-07-27 as aia
        owner cro "CRO" domain assurance
        system app "App" {
          actor deployer
          class high-risk annex-iii
          scope aia Article 26
          supplied by scorer
        }

        """;

    [Fact]
    public void The_vendors_obligations_stand_outside_the_totals()
    {
        const string vendor =
            """
            vendor scorer "Scorer" {
              product model "Model" {
                claims aia Article 15(5) on evasion
                attests "soc2.pdf" expires 2027-01-31
              }
              product guide "Guide" { claims aia Article 13(1) }
              product old "Old" {
                claims aia Article 14(1)
                attests "old.pdf" expires 2026-01-31
              }
            }
            vendor other "Other" { product all "All" { claims aia Article 9 } }
            """;
        var with = Compile.Text(Head + vendor).Coverage.Systems[0];
        var without = Compile.Text(Head.Replace("  supplied by scorer\n", "", StringComparison.Ordinal)).Coverage.Systems[0];

        Assert.Null(without.Supplied);
        Assert.NotNull(with.Supplied);
        Assert.Equal(string.Join(" ", without.Totals.ByOutcome), string.Join(" ", with.Totals.ByOutcome));
        Assert.Equal("attested by scorer/model", StateOf(with.Supplied, "Article 15(5) on evasion"));
        Assert.Equal("open by nobody", StateOf(with.Supplied, "Article 15(5) on confidentiality"));
        Assert.Equal("open by nobody", StateOf(with.Supplied, "Article 9(1)"));
        Assert.All(with.Supplied.Obligations.Where(obligation => obligation.Provision.Citation == "Article 13(1)"), obligation => Assert.Equal(SuppliedState.Claimed, obligation.State));
        Assert.All(with.Supplied.Obligations.Where(obligation => obligation.Provision.Citation == "Article 14(1)"), obligation => Assert.Equal(SuppliedState.Open, obligation.State));
        Assert.DoesNotContain(with.Supplied.Obligations, obligation => obligation.Provision.Citation.StartsWith("Article 26", StringComparison.Ordinal));
    }

    [Fact]
    public void Who_provides_the_system_himself_has_it_all_in_his_own_list()
    {
        var source = Head.Replace("actor deployer", "actor provider, deployer", StringComparison.Ordinal) + "vendor scorer \"Scorer\" { }";

        Assert.Empty(Compile.Text(source).Coverage.Systems[0].Supplied?.Obligations ?? throw new InvalidOperationException());
    }

    private static string StateOf(SuppliedCoverage supplied, string name)
    {
        var found = supplied.Obligations.Single(obligation => obligation.Provision.DisplayName == name);
        var by = string.Join(", ", found.Claims.Select(offer => offer.Name));
        return $"{found.State.ToString().ToLowerInvariant()} by {(by.Length == 0 ? "nobody" : by)}";
    }
}
