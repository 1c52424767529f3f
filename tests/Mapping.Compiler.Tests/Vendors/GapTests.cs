using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Vendors;
using Mapping.Compiler.Tests.Coverage;

namespace Mapping.Compiler.Tests.Vendors;

/// <summary>The five answers, one case after the other.</summary>
public sealed class GapTests
{
    private const string Screening =
        """
        control screening "Screening" {
          owner ciso
          status operating since 2026-01-10
          satisfies own Rule 1(a)
          evidence rate { document "docs/rate.md" approved by ciso on 2026-05-01 review 12 months }
        }

        """;

    [Fact]
    public void A_control_that_only_the_product_provides_is_not_covered_before()
    {
        var analysis = GapPicture.Analyze(
            Screening + "vendor v \"V\" { product p \"P\" {\n renewal ciso\n provides screening\n claims own Rule 1\n produces telemetry\n } }",
            evidence: Compile.Evidence("screening/rate", EvidenceVerdict.Passing));

        Assert.Equal("-", GapPicture.Names(analysis.CoveredBefore));
        Assert.Equal(
            """
            v/p: Security, Rule 1, ciso fits, Telemetry
            claimed Rule 1(a), Rule 1(b)
            provided Rule 1(a)
            evidenced Rule 1(a)
            closes Rule 1(a), Rule 1(b)
            closes evidenced Rule 1(a)
            open Rule 2(a) (cro), Rule 2(b) (cro), Rule 3 (ciso, cro)
            """,
            GapPicture.Of(analysis.Products[0]));
    }

    [Theory]
    [InlineData(EvidenceVerdict.Failing, "")]
    [InlineData(EvidenceVerdict.Missing, "Rule 1(a)")]
    [InlineData(EvidenceVerdict.Stale, "Rule 1(a)")]
    [InlineData(EvidenceVerdict.Unreadable, "")]
    public void What_evidence_does_not_show_is_never_evidenced_and_what_fails_closes_nothing(EvidenceVerdict verdict, string closes)
    {
        var analysis = GapPicture.Analyze(
            Screening + "vendor v \"V\" { product p \"P\" { provides screening } }",
            evidence: Compile.Evidence("screening/rate", verdict));

        Assert.Equal(closes, string.Join(", ", analysis.Products[0].Closes.Select(entry => entry.Obligation.Provision.Citation)));
        Assert.Equal(closes.Length == 0 ? ["screening"] : [], analysis.Products[0].Failing.Select(control => control.Name));
        Assert.Empty(analysis.Products[0].Evidenced);
        Assert.Empty(analysis.Products[0].ClosesEvidenced);
        Assert.Equal(CheapestState.NothingCloses, analysis.CheapestEvidenced.State);
    }

    [Fact]
    public void Telemetry_closes_nothing_of_assurance_by_evidence()
    {
        const string source =
            "control log \"Log\" {\n status operating since 2026-01-10\n satisfies own Rule 2(b)\n satisfies own Rule 1(b)\n"
            + " evidence seen { document \"a.md\" approved by cro on 2026-05-01 review 12 months }\n }\n"
            + "vendor v \"V\" { product p \"P\" { provides log } }";
        var analysis = GapPicture.Analyze(source, evidence: Compile.Evidence("log/seen", EvidenceVerdict.Passing) with { IsAuditEvidence = false });

        Assert.Equal(["Rule 1(b)"], analysis.Products[0].ClosesEvidenced.Select(entry => entry.Obligation.Provision.Citation));
        Assert.Equal(EvidenceKind.Telemetry, analysis.Products[0].Answers.Evidence);
    }

    [Fact]
    public void Claims_count_only_where_what_they_require_is_mapped()
    {
        const string product = "vendor v \"V\" { product p \"P\" {\n requires review\n claims own Rule 2\n } }\n";
        string With(string status, string clause) => $"control review \"R\" {{\n {status}\n {clause}\n }}\n" + product;

        Assert.Equal("Rule 2(a), Rule 2(b)", Closes(With("status operating since 2026-01-10", "satisfies own Rule 3")));
        Assert.Equal("", Closes(With("status planned by 2027-01-10", "satisfies own Rule 3")));
        Assert.Equal("", Closes(With("status retired since 2026-10-01", "satisfies own Rule 3")));
        Assert.Equal("", Closes(With("status operating since 2026-01-10", "")));
    }

    [Fact]
    public void An_expired_attestation_counts_as_no_claim()
    {
        string With(string attests) => $"vendor v \"V\" {{ product p \"P\" {{\n claims own Rule 2\n {attests}\n }} }}\n";

        Assert.Equal("Rule 2(a), Rule 2(b)", Closes(With("attests \"a.pdf\" expires 2026-11-23")));
        Assert.Equal("", Closes(With("attests \"a.pdf\" expires 2026-11-22")));
        Assert.Equal("Rule 2(a), Rule 2(b)", Closes(With("attests \"a.pdf\" expires 2026-11-22\n attests \"b.pdf\" expires 2027-01-31")));
        Assert.Equal(ProductKind.Neither, GapPicture.Analyze(With("attests \"a.pdf\" expires 2026-11-22")).Products[0].Answers.Kind);
    }

    [Fact]
    public void What_is_there_counts_as_covered_before()
    {
        const string source =
            "vendor v \"V\" {\n product a \"A\" { claims own Rule 2(a) }\n product b \"B\" { claims own Rule 2 }\n }";

        Assert.Equal("Rule 2(a), Rule 2(b)", Closes(source, asked: "v/b"));
        Assert.Equal("Rule 2(b)", Closes(source, asked: "v/b", have: "v/a"));
        Assert.Equal("Rule 2(a)", GapPicture.Names(GapPicture.Analyze(source, "v/b", "v/a").CoveredBefore));
    }

    [Fact]
    public void Two_parts_stay_a_part()
    {
        const string source =
            "vendor v \"V\" {\n product a \"A\" { claims own Rule 3 partially because \"one half\" }\n"
            + " product b \"B\" { claims own Rule 3 partially because \"the other half\" }\n }";
        var analysis = GapPicture.Analyze(source);

        Assert.Contains(analysis.Open, open => open.Obligation.Provision.Citation == "Rule 3");
        Assert.Equal(CheapestState.NothingCloses, analysis.Cheapest.State);
    }

    [Theory]
    [InlineData(3, 0, 0, ProductKind.Security)]
    [InlineData(0, 2, 5, ProductKind.Assurance)]
    [InlineData(3, 1, 0, ProductKind.Both)]
    [InlineData(4, 1, 9, ProductKind.Security)]
    [InlineData(0, 0, 1, ProductKind.Both)]
    [InlineData(0, 0, 0, ProductKind.Neither)]
    public void A_side_counts_from_one_in_four(int security, int assurance, int shared, ProductKind kind) =>
        Assert.Equal(kind, new DomainShares(security, assurance, shared).Kind);

    [Theory]
    [InlineData("ciso", "own Rule 1", true)]
    [InlineData("cro", "own Rule 1", false)]
    [InlineData("ciso", "own Rule 1, Rule 2", false)]
    [InlineData("dev", "own Rule 1", null)]
    public void The_owner_fits_the_side_that_the_product_serves(string owner, string claims, bool? fits)
    {
        var analysis = GapPicture.Analyze($"vendor v \"V\" {{ product p \"P\" {{\n renewal {owner}\n claims {claims}\n }} }}");

        Assert.Equal(fits, analysis.Products[0].Answers.OwnerFits);
    }

    [Fact]
    public void What_is_spent_stands_beside_what_is_open()
    {
        var spending = GapPicture.Analyze(
            Screening
            + "vendor v \"V\" {\n"
            + " product running \"A\" {\n renewal ciso, 1000 EUR per month, until 2027-01-01\n provides screening\n }\n"
            + " product over \"B\" {\n renewal ciso, 5 EUR per year, until 2026-01-01\n claims own Rule 1\n }\n"
            + " product offer \"C\" {\n renewal cro, 7 EUR per year\n claims own Rule 2\n }\n }").Spending;

        Assert.Equal(
            ["security 12000 EUR of 2 open 1", "assurance  of 2 open 2", "shared  of 1 open 1"],
            spending.ByDomain.Select(line => $"{line.Name} {string.Join(" ", line.PerYear.Select(part => $"{part.Amount} {part.Currency}"))} of {line.Obligations} open {line.Open}"));
    }

    /// <summary>A contract runs until its last day, inclusive: on that day it costs, and nobody says that it ran out.</summary>
    [Theory]
    [InlineData("2026-11-22", false)]
    [InlineData("2026-11-23", true)]
    [InlineData("2026-11-24", true)]
    public void A_contract_runs_on_its_last_day(string until, bool runs)
    {
        var source = $"vendor v \"V\" {{ product p \"P\" {{\n renewal ciso, 1000 EUR per year, until {until}\n claims own Rule 1\n }} }}";
        var isLapsed = GapPicture.Judge(source).Diagnostics.Any(finding => finding.Code == "MAP7002");
        var spending = GapPicture.Analyze(source).Spending;

        Assert.Equal((runs, !runs), (spending.ByOwner.Any(line => line.Products.Length > 0), isLapsed));
    }

    private static string Closes(string source, string asked = "", string have = "") =>
        string.Join(", ", GapPicture.Analyze(source, asked, have).Products[0].Closes.Select(entry => entry.Obligation.Provision.Citation));
}
