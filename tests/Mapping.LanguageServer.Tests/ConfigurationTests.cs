using System.Text.Json;

namespace Mapping.LanguageServer.Tests;

/// <summary>Settings, as clients tell of them that can be asked, that push, that do both, or neither.</summary>
public sealed class ConfigurationTests : IDisposable
{
    private const string Pulls = """{"workspace":{"configuration":true,"didChangeConfiguration":{"dynamicRegistration":true},"inlayHint":{"refreshSupport":true},"codeLens":{"refreshSupport":true}}}""";

    private const string Pushes = """{"workspace":{"inlayHint":{"refreshSupport":true},"codeLens":{"refreshSupport":true}}}""";

    private readonly TemporaryFolder folder = SmallWorkspace.Write();
    private readonly ServerInMemory server = new();
    private string settings = "{}";

    public void Dispose()
    {
        server.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void Everything_is_shown_where_nothing_is_said()
    {
        var client = Judged("{}");
        Assert.Equal("Cybersecurity, passing, is 1.67 %", Hints(client));
        Assert.NotEqual(0, Lenses(client));
    }

    [Fact]
    public void Who_can_be_asked_is_asked()
    {
        settings = """{"inlayHints":{"titles":false,"figures":true},"codeLens":{"enabled":false}}""";
        var client = Judged(Pulls);
        Assert.Equal("mapping", client.Told("workspace/configuration").GetProperty("items")[0].GetProperty("section").GetString());
        client.Told("workspace/inlayHint/refresh");
        client.Told("workspace/codeLens/refresh");
        client.Told("client/registerCapability", parameters => parameters.GetRawText().Contains("didChangeConfiguration", StringComparison.Ordinal));
        Assert.Equal("passing, is 1.67 %", Settled(client, Hints, "passing, is 1.67 %"));
        Assert.Equal(0, Lenses(client));

        settings = """{"inlayHints":{"titles":true,"figures":false}}""";
        client.Tell("workspace/didChangeConfiguration", """{"settings":null}""");
        Assert.Equal("Cybersecurity", Settled(client, Hints, "Cybersecurity"));
        Assert.NotEqual(0, Lenses(client));
    }

    [Fact]
    public void Who_pushes_is_heard()
    {
        var client = Judged(Pushes);
        client.Tell("workspace/didChangeConfiguration", """{"settings":{"mapping":{"inlayHints":{"figures":false},"codeLens":{"enabled":false}},"other":7}}""");
        Assert.Equal("Cybersecurity", Hints(client));
        Assert.Equal(0, Lenses(client));
        client.Told("workspace/codeLens/refresh");

        client.Tell("workspace/didChangeConfiguration", """{"settings":{"mapping":{}}}""");
        Assert.Equal("Cybersecurity, passing, is 1.67 %", Hints(client));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"settings":null}""")]
    [InlineData("""{"settings":[]}""")]
    [InlineData("""{"settings":{"mapping":7}}""")]
    [InlineData("""{"settings":{"mapping":{"inlayHints":[],"codeLens":{"enabled":"no"},"evidence":null}}}""")]
    public void What_makes_no_sense_changes_nothing(string parameters)
    {
        var client = Judged(Pushes);
        client.Tell("workspace/didChangeConfiguration", parameters);
        Assert.Equal("Cybersecurity, passing, is 1.67 %", Hints(client));
        Assert.NotEqual(0, Lenses(client));
    }

    [Fact]
    public void A_date_is_judged_at()
    {
        var client = Judged(Pushes);
        client.Tell("workspace/didChangeConfiguration", """{"settings":{"mapping":{"asOf":"2026-11-20"}}}""");
        client.Told("mapping/verdictChanged", parameters => parameters.GetProperty("asOf").GetString() == "2026-11-20");
        client.Tell("workspace/didChangeConfiguration", """{"settings":{"mapping":{"asOf":"soon"}}}""");
        client.Told("window/logMessage", parameters => parameters.GetRawText().Contains("mapping.asOf", StringComparison.Ordinal));
    }

    [Fact]
    public void A_client_that_chooses_the_date_keeps_it()
    {
        var client = server.Open(folder.Path, Pushes, """{"asOf":"2026-11-22"}""").Client;
        client.Told("mapping/verdictChanged", parameters => parameters.GetProperty("asOf").GetString() == "2026-11-22");
        client.Tell("workspace/didChangeConfiguration", """{"settings":{"mapping":{"asOf":"2026-11-20","evidence":{"enabled":false}}}}""");
        Assert.Equal("2026-11-22", client.Result("mapping/setAsOf", """{"asOf":"2026-11-22"}""").GetProperty("asOf").GetString());
        Assert.DoesNotContain(client.Unasked, message => message.GetRawText().Contains("\"asOf\":\"2026-11-20\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Evidence_is_read_once_it_is_asked_for()
    {
        var client = server.Open(folder.Path, Pushes, """{"evidence":false}""").Client;
        client.Told("mapping/verdictChanged", parameters => !parameters.GetProperty("gates")[0].GetProperty("holds").GetBoolean());
        client.Tell("workspace/didChangeConfiguration", """{"settings":{"mapping":{"evidence":{"enabled":true}}}}""");
        client.Told("mapping/verdictChanged", parameters => parameters.GetProperty("gates")[0].GetProperty("holds").GetBoolean());
    }

    [Fact]
    public void Evidence_that_arrives_is_worth_asking_again()
    {
        var client = Judged(Pushes);
        client.Told("workspace/codeLens/refresh");
        client.Told("workspace/inlayHint/refresh");
        client.Unasked.Clear();
        folder.Write("runs.jsonl", SmallWorkspace.Records.Replace("0.011", "0.5", StringComparison.Ordinal));
        client.Tell("workspace/didChangeWatchedFiles", $$"""{"changes":[{"uri":"{{folder.Uri("runs.jsonl")}}","type":2}]}""");
        client.Told("mapping/verdictChanged", parameters => !parameters.GetProperty("gates")[0].GetProperty("holds").GetBoolean());
        client.Told("workspace/codeLens/refresh");
        Assert.Equal("Cybersecurity, failing, is 50 %, does not hold", Hints(client));
    }

    private LspClient Judged(string capabilities)
    {
        server.Client.Answers = method => method == "workspace/configuration" ? $"[{settings}]" : "null";
        var client = server.Open(folder.Path, capabilities).Client;
        client.Told("mapping/verdictChanged", parameters => parameters.GetProperty("gates")[0].GetProperty("holds").GetBoolean());
        return client;
    }

    /// <summary>A client's answer takes its time; asked often enough, the server has it.</summary>
    private static string Settled(LspClient client, Func<LspClient, string> see, string expected)
    {
        for (var i = 0; i < 1000 && see(client) != expected; i++)
        {
            Thread.Sleep(10);
        }

        return see(client);
    }

    private string Hints(LspClient client) => string.Join(", ", client.Result("textDocument/inlayHint", $$"""
        {"textDocument":{"uri":"{{folder.Uri("controls.mapping")}}"},"range":{"start":{"line":0,"character":0},"end":{"line":99,"character":0} } }
        """).EnumerateArray().Select(hint => hint.GetProperty("label").GetString()));

    private int Lenses(LspClient client) => client.Result("textDocument/codeLens", $$"""
        {"textDocument":{"uri":"{{folder.Uri("controls.mapping")}}"} }
        """) is { ValueKind: JsonValueKind.Array } lenses ? lenses.GetArrayLength() : 0;
}
