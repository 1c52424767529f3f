using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Catalogs.Reading;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Tests.Catalogs;

/// <summary>The crosswalks between the Act and the catalogs that an organisation chooses.</summary>
public sealed class ChosenCrosswalkTests
{
    [Theory]
    [InlineData("eu-ai-act", "nist-ai-rmf", 51, 49)]
    [InlineData("gpai-code-of-practice", "eu-ai-act", 40, 40)]
    [InlineData("mitre-atlas-mitigations", "eu-ai-act", 37, 37)]
    [InlineData("owasp-agentic-top-10", "eu-ai-act", 10, 10)]
    [InlineData("owasp-llm-top-10", "eu-ai-act", 10, 10)]
    public void Rows_have_reasons_and_can_bring_coverage_both_ways(string source, string target, int rows, int intersecting)
    {
        var path = $"catalogs/crosswalks/{source}--{target}.md";
        Assert.Empty(CrosswalkReader.Read(new SourceText(path, RepositoryFiles.Read(path)), ShippedCatalogs.Find).Diagnostics);

        var crosswalk = Shipped(source, target);
        Assert.Same(crosswalk, Shipped(target, source));
        Assert.Contains("Our proposal", crosswalk.Notice, StringComparison.Ordinal);
        Assert.Equal((rows, intersecting), (crosswalk.Rows.Length, crosswalk.Rows.Count(row => row.Relation == CrosswalkRelation.Intersects)));
        Assert.All(crosswalk.Rows, row => Assert.True(row.Relation is CrosswalkRelation.Intersects or CrosswalkRelation.None));
        Assert.All(crosswalk.Rows, row => Assert.NotEmpty(row.Reason));
        Assert.All(crosswalk.Rows, row => Assert.Equal(row.Relation == CrosswalkRelation.Intersects, !row.Targets.IsEmpty));
        Assert.Equal(rows, crosswalk.Rows.Select(row => row.Source).Distinct().Count());
        Assert.All(
            from row in crosswalk.Rows
            from mapped in row.Targets
            select (row, mapped),
            pair => Assert.Null(RowReach.DeadSide(pair.row.Source, pair.row.Relation, pair.mapped)));
    }

    /// <summary>Excessive agency and every agentic risk lead somewhere; what is not in the model is no flaw of the model.</summary>
    [Fact]
    public void Risks_of_the_top_tens_lead_to_the_Act()
    {
        Assert.Equal(
            ["Article 14(3) on measures", "Article 14(4)(e)", "Article 9(5)(a)", "Article 15(5) on unauthorised-alteration"],
            TargetsOf("owasp-llm-top-10", "LLM03"));
        Assert.Equal(["Article 15(4) on resilience"], TargetsOf("owasp-llm-top-10", "LLM06"));
        Assert.Equal(["Article 15(5) on unauthorised-alteration", "Article 9(5)(b)"], TargetsOf("owasp-llm-top-10", "LLM10"));
        Assert.Equal(
            Enumerable.Range(1, 10).Select(number => $"ASI{number:00}"),
            Shipped("owasp-agentic-top-10", "eu-ai-act").Rows.Select(row => row.Source.Citation));
    }

    /// <summary>The only mitigations that look for flaws of the model are its validation and the scan for weaknesses.</summary>
    [Fact]
    public void Mitigations_against_model_flaws() => Assert.Equal(
        ["AML.M0008", "AML.M0016"],
        from row in Shipped("mitre-atlas-mitigations", "eu-ai-act").Rows
        where row.Targets.Any(mapped => mapped.DisplayName == "Article 15(5) on model-flaws")
        select row.Source.Citation);

    private static string[] TargetsOf(string source, string citation) =>
        [.. Shipped(source, "eu-ai-act").Rows.Single(row => row.Source.Citation == citation).Targets.Select(mapped => mapped.DisplayName)];

    private static CatalogCrosswalk Shipped(string a, string b) =>
        ShippedCatalogs.FindCrosswalk(a, b) ?? throw new InvalidOperationException($"No crosswalk of {a} and {b}.");
}
