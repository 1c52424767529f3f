using Mapping.Reports.Sarif;
using Mapping.Reports.Tests.Findings;
using NJsonSchema;

namespace Mapping.Reports.Tests.Sarif;

/// <summary>SARIF keeps to the schema of its standard, see <c>Schemas/README.md</c>.</summary>
public sealed class SarifSchemaTests
{
    private static readonly Task<JsonSchema> Schema =
        JsonSchema.FromJsonAsync(File.ReadAllText(Path.Join(Repository.Tests, "Schemas", "sarif-2.1.0.json")));

    [Theory]
    [InlineData("small")]
    [InlineData("gates")]
    [InlineData("broken")]
    [InlineData("bank")]
    [InlineData("iso-only")]
    public async Task Every_workspace(string workspace)
    {
        var sarif = Checks.Bytes(SarifReport.Write, Checks.Of(workspace, FormatPictureTests.EvidenceOf(workspace)));

        Assert.Empty((await Schema).Validate(sarif));
        Assert.NotEmpty((await Schema).Validate(sarif.Replace("\"utf16CodeUnits\"", "\"bytes\"", StringComparison.Ordinal)));
    }
}
