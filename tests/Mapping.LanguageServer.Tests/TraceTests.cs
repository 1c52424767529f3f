using System.Text.Json;

namespace Mapping.LanguageServer.Tests;

/// <summary>The chain from the law to the records, walked as an editor walks a call hierarchy.</summary>
public sealed class TraceTests : IDisposable
{
    private readonly TemporaryFolder folder = SmallWorkspace.Write();
    private readonly ServerInMemory server = new();

    public void Dispose()
    {
        server.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void From_the_law_to_the_records()
    {
        var client = Judged();
        var obligation = Prepare(client, "main.mapping", 14, 28);
        var control = Assert.Single(Calls(client, "outgoingCalls", obligation));
        var rule = Assert.Single(Calls(client, "outgoingCalls", control.GetProperty("to")));
        var feed = Assert.Single(Calls(client, "outgoingCalls", rule.GetProperty("to")));

        Assert.Equal("aia Article 15(5)", obligation.GetProperty("name").GetString());
        Assert.Equal("mapping-catalog:/eu-ai-act/2026-07-27.md", obligation.GetProperty("uri").GetString());
        Assert.Equal("screen (12) Screening (passing) at controls.mapping 0:8-0:14", Draw(control.GetProperty("to")));
        Assert.Equal("rate (7) Few pass at controls.mapping 5:11-5:15; from 5:11-5:15", Draw(rule, "to"));
        Assert.Equal("runs (8) Nightly runs at main.mapping 8:5-8:9; from 6:9-6:13", Draw(feed, "to"));
        Assert.Empty(Calls(client, "outgoingCalls", feed.GetProperty("to")));
    }

    [Fact]
    public void From_the_records_to_the_law()
    {
        var client = Judged();
        var feed = Prepare(client, "controls.mapping", 6, 10);
        var rule = Assert.Single(Calls(client, "incomingCalls", feed));
        var control = Assert.Single(Calls(client, "incomingCalls", rule.GetProperty("from")));
        var obligation = Assert.Single(Calls(client, "incomingCalls", control.GetProperty("from")));

        Assert.Equal("runs (8) Nightly runs at main.mapping 8:5-8:9", Draw(feed));
        Assert.Equal("rate (7) Few pass at controls.mapping 5:11-5:15; from 6:9-6:13", Draw(rule, "from"));
        Assert.Equal("screen (12) Screening (passing) at controls.mapping 0:8-0:14; from 5:11-5:15", Draw(control, "from"));
        Assert.Equal("aia Article 15(5) on evasion", obligation.GetProperty("from").GetProperty("name").GetString());
        Assert.Empty(Calls(client, "incomingCalls", obligation.GetProperty("from")));
    }

    [Fact]
    public void An_item_is_found_again_where_it_has_moved()
    {
        var client = Judged();
        var feed = Prepare(client, "controls.mapping", 6, 10);
        client.Open(folder.Uri("controls.mapping"), "// One more line.\n" + SmallWorkspace.Controls);

        Assert.Equal("rate (7) Few pass at controls.mapping 6:11-6:15; from 7:9-7:13", Draw(Assert.Single(Calls(client, "incomingCalls", feed)), "from"));
    }

    [Fact]
    public void Nothing_hangs_on_what_is_no_link_of_the_chain() => Assert.Equal(
        JsonValueKind.Null,
        Judged().Result("textDocument/prepareCallHierarchy", PlaceOf("main.mapping", 1, 7)).ValueKind);

    private LspClient Judged()
    {
        var client = server.Open(folder.Path).Client;
        client.Told("mapping/verdictChanged");
        return client;
    }

    private string PlaceOf(string file, int line, int character) => $$"""
        {"textDocument":{"uri":"{{folder.Uri(file)}}"},"position":{"line":{{line}},"character":{{character}} } }
        """;

    private JsonElement Prepare(LspClient client, string file, int line, int character) =>
        Assert.Single(client.Result("textDocument/prepareCallHierarchy", PlaceOf(file, line, character)).EnumerateArray());

    private static List<JsonElement> Calls(LspClient client, string method, JsonElement item) =>
        [.. client.Result($"callHierarchy/{method}", $$"""{"item":{{item.GetRawText()}} }""").EnumerateArray()];

    private string Draw(JsonElement call, string end) =>
        $"{Draw(call.GetProperty(end))}; from {string.Join(", ", call.GetProperty("fromRanges").EnumerateArray().Select(Editor.RangeOf))}";

    private string Draw(JsonElement item)
    {
        var uri = item.GetProperty("uri").GetString()?.Replace(ServerInMemory.Uri(folder.Path) + "/", "", StringComparison.Ordinal);
        var detail = item.TryGetProperty("detail", out var found) ? $" {found.GetString()}" : "";
        return $"{item.GetProperty("name").GetString()} ({item.GetProperty("kind").GetInt32()}){detail} at {uri} {Editor.RangeOf(item.GetProperty("selectionRange"))}";
    }
}
