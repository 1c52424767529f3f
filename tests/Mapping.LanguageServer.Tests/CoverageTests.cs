using System.Text.Json;

namespace Mapping.LanguageServer.Tests;

/// <summary>What the side bar and the status bar ask for, on the example that ships.</summary>
public sealed class CoverageTests : IDisposable
{
    private readonly ServerInMemory server = new();

    public void Dispose() => server.Dispose();

    [Fact]
    public void A_verdict_is_told_once_evidence_is_read()
    {
        var client = server.Open(Example).Client;
        var verdict = client.Told("mapping/verdictChanged");

        Assert.Equal("2026-11-23", verdict.GetProperty("asOf").GetString());
        Assert.Equal(0, verdict.GetProperty("errors").GetInt32());
        Assert.Equal(client.Result("mapping/gates", "{}").GetProperty("gates").GetRawText(), verdict.GetProperty("gates").GetRawText());
        Assert.All(verdict.GetProperty("gates").EnumerateArray(), gate => Assert.False(gate.GetProperty("holds").GetBoolean()));
    }

    [Fact]
    public void The_tree_goes_from_systems_to_controls()
    {
        var client = server.Open(Example).Client;
        client.Told("mapping/verdictChanged");
        var system = client.Result("mapping/coverageTree", "{}").GetProperty("systems")[0];
        var framework = system.GetProperty("frameworks").EnumerateArray().First(each => each.GetProperty("id").GetString() == "eu-ai-act");
        var article = framework.GetProperty("articles")[0];
        var obligation = article.GetProperty("obligations")[0];

        Assert.Equal("loan-scoring", system.GetProperty("name").GetString());
        Assert.Equal("Article 9", article.GetProperty("citation").GetString());
        Assert.Equal("Article 9(1)", obligation.GetProperty("citation").GetString());
        Assert.Equal(JsonValueKind.Null, obligation.GetProperty("element").ValueKind);
        Assert.Equal(
            ServerInMemory.Uri(Path.Join(Example, "controls/risk.mapping")), obligation.GetProperty("location").GetProperty("uri").GetString());
        Assert.StartsWith("file://", obligation.GetProperty("controls")[0].GetProperty("location").GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.Equal(
            framework.GetProperty("articles").EnumerateArray().Sum(each => each.GetProperty("obligations").GetArrayLength()),
            framework.GetProperty("counts").EnumerateObject().Sum(count => count.Value.GetInt32()));
    }

    [Fact]
    public void Another_date_gives_another_verdict()
    {
        var client = server.Open(Example, options: """{"asOf":"2026-11-20"}""").Client;
        client.Told("mapping/verdictChanged", parameters => parameters.GetProperty("asOf").GetString() == "2026-11-20");

        Assert.Equal("2027-12-02", client.Result("mapping/setAsOf", """{"asOf":"2027-12-02"}""").GetProperty("asOf").GetString());
        client.Told("mapping/verdictChanged", parameters => parameters.GetProperty("asOf").GetString() == "2027-12-02");
        Assert.Equal(JsonValueKind.Null, client.Result("mapping/setAsOf", """{"asOf":null}""").GetProperty("asOf").ValueKind);
        client.Told("mapping/verdictChanged", parameters => parameters.GetProperty("asOf").GetString() == "2026-11-23");
        Assert.Equal(-32602, client.ErrorCode("mapping/setAsOf", """{"asOf":"soon"}"""));
    }

    [Theory]
    [InlineData("mapping-catalog:/eu-ai-act/2026-07-27.md", "framework: eu-ai-act")]
    [InlineData("mapping-catalog:///eu-ai-act/2026-07-27.md", "framework: eu-ai-act")]
    [InlineData("mapping-catalog:/crosswalks/iso-42001--eu-ai-act.md", "iso-42001")]
    [InlineData("mapping-catalog:/diagnostics/MAP2001.md", "MAP2001")]
    public void What_ships_can_be_read(string uri, string content)
    {
        var result = server.Open(Example).Client.Result("mapping/catalogText", $$"""{"uri":"{{uri}}"}""");

        Assert.Contains(content, result.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("markdown", result.GetProperty("languageId").GetString());
    }

    [Theory]
    [InlineData("mapping-catalog:/../secrets.md")]
    [InlineData("file:///etc/passwd")]
    [InlineData("")]
    public void Nothing_else_can(string uri) =>
        Assert.Equal(JsonValueKind.Null, server.Open(Example).Client.Result("mapping/catalogText", $$"""{"uri":"{{uri}}"}""").ValueKind);

    [Fact]
    public void Without_evidence_the_verdict_does_not_wait_for_it()
    {
        var client = server.Open(Example, options: """{"evidence":false}""").Client;

        Assert.NotEqual(0, client.Told("mapping/verdictChanged").GetProperty("gates").GetArrayLength());
        Assert.DoesNotContain("\"evidenced\"", client.Result("mapping/coverageTree", "{}").GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Symbols_of_a_document_are_its_declarations()
    {
        var result = server.Open(Example).Client.Result(
            "textDocument/documentSymbol", $$"""{"textDocument":{"uri":"{{ServerInMemory.Uri(Path.Join(Example, "gates.mapping"))}}"} }""");

        Assert.Equal("release", result[0].GetProperty("name").GetString());
    }

    [Fact]
    public void Evidence_is_watched_where_the_editor_can()
    {
        var client = server.Open(Example, """{"workspace":{"didChangeWatchedFiles":{"dynamicRegistration":true}}}""").Client;
        var globs = client.Told("client/registerCapability", parameters => parameters.GetRawText().Contains("evidence", StringComparison.Ordinal)).GetRawText();

        Assert.Contains($"{Example}/evidence/", globs, StringComparison.Ordinal);
        client.Told("client/registerCapability", parameters => parameters.GetRawText().Contains("**/*.mapping", StringComparison.Ordinal));
    }

    private static string Example { get; } = Path.Join(ServerInMemory.Repository, "examples/loan-scoring");
}
