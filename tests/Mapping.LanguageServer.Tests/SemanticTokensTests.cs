using System.Text.Json;
using Mapping.LanguageServer.Features.Tokens;

namespace Mapping.LanguageServer.Tests;

public sealed class SemanticTokensTests : IDisposable
{
    private const string Deltas = """{"textDocument":{"semanticTokens":{"requests":{"full":{"delta":true},"range":true}}}}""";

    private readonly TemporaryFolder folder = SmallWorkspace.Write();
    private readonly ServerInMemory server = new();

    public void Dispose()
    {
        server.Dispose();
        folder.Dispose();
    }

    [Theory]
    [InlineData("{}", "true")]
    [InlineData("""{"textDocument":{"semanticTokens":{"requests":{"full":true}}}}""", "true")]
    [InlineData(Deltas, """{"delta":true}""")]
    public void Differences_are_announced_to_who_can_use_them(string capabilities, string full) => Assert.Equal(
        full,
        server.Client.Result("initialize", $$"""{"capabilities":{{capabilities}} }""")
            .GetProperty("capabilities").GetProperty("semanticTokensProvider").GetProperty("full").GetRawText());

    [Fact]
    public void A_difference_made_to_the_tokens_before_gives_those_of_now()
    {
        var uri = folder.Uri("controls.mapping");
        var client = server.Open(folder.Path, Deltas).Client;
        client.Open(uri, SmallWorkspace.Controls);
        var before = Full(client, uri);
        client.Edit(uri, 2, ("2:0-2:0", "  // 😀\n"), ("0:16-0:25", "x"));
        var difference = Delta(client, uri, before.GetProperty("resultId").GetString());
        var now = Full(client, uri);

        Assert.False(difference.TryGetProperty("data", out _));
        Assert.Equal(NumbersOf(now), Edited(NumbersOf(before), difference));
        Assert.NotEqual(before.GetProperty("resultId").GetString(), difference.GetProperty("resultId").GetString());
    }

    [Fact]
    public void Nothing_has_changed()
    {
        var uri = folder.Uri("controls.mapping");
        var client = server.Open(folder.Path, Deltas).Client;
        var difference = Delta(client, uri, Full(client, uri).GetProperty("resultId").GetString());

        Assert.Equal("[]", difference.GetProperty("edits").GetRawText());
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("0")]
    [InlineData("")]
    public void Who_has_what_nobody_remembers_gets_everything(string id)
    {
        var uri = folder.Uri("controls.mapping");
        var client = server.Open(folder.Path, Deltas).Client;

        Assert.Equal(NumbersOf(Full(client, uri)), NumbersOf(Delta(client, uri, id)));
    }

    [Fact]
    public void The_memory_forgets_what_is_old_and_keeps_nothing_that_is_too_large()
    {
        var memory = new TokenMemory(10);
        var first = memory.Keep("a", [1, 2, 3, 4, 5]);
        var second = memory.Keep("b", [6, 7, 8, 9, 10]);
        Assert.Equal([1, 2, 3, 4, 5], memory.Find("a", first ?? ""));
        Assert.Null(memory.Find("b", first ?? ""));

        var third = memory.Keep("b", [1, 2, 3, 4, 5, 6]);
        Assert.Null(memory.Find("a", first ?? ""));
        Assert.Null(memory.Find("b", second ?? ""));
        Assert.Equal([1, 2, 3, 4, 5, 6], memory.Find("b", third ?? ""));

        Assert.Null(memory.Keep("b", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]));
        Assert.Null(memory.Find("b", third ?? ""));
    }

    private static JsonElement Full(LspClient client, string uri) =>
        client.Result("textDocument/semanticTokens/full", $$"""{"textDocument":{"uri":"{{uri}}"} }""");

    private static JsonElement Delta(LspClient client, string uri, string? id) =>
        client.Result("textDocument/semanticTokens/full/delta", $$"""{"textDocument":{"uri":"{{uri}}"},"previousResultId":"{{id}}"}""");

    private static List<int> NumbersOf(JsonElement result) => [.. result.GetProperty("data").EnumerateArray().Select(number => number.GetInt32())];

    private static List<int> Edited(List<int> numbers, JsonElement difference)
    {
        foreach (var edit in difference.GetProperty("edits").EnumerateArray().Reverse())
        {
            numbers.RemoveRange(edit.GetProperty("start").GetInt32(), edit.GetProperty("deleteCount").GetInt32());
            numbers.InsertRange(edit.GetProperty("start").GetInt32(), NumbersOf(edit));
        }

        return numbers;
    }
}
