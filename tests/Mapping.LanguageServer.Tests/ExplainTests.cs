using System.Text.Json;

namespace Mapping.LanguageServer.Tests;

/// <summary><c>mapping/explain</c>, drawn as the document that it gives. The folder of the workspace reads <c>file:///w</c>.</summary>
public sealed class ExplainTests : IDisposable
{
    private readonly TemporaryFolder folder = SmallWorkspace.Write();
    private readonly ServerInMemory server = new();

    public void Dispose()
    {
        server.Dispose();
        folder.Dispose();
    }

    [Theory]
    [InlineData("Article 15(5) on evasion", "obligation")]
    [InlineData("screen", "control")]
    [InlineData("screen/rate", "rule")]
    [InlineData("release", "gate")]
    [InlineData("runs", "feed")]
    [InlineData("ciso", "owner")]
    public void What_is_told(string subject, string file)
    {
        var client = Judged();
        var markdown = Ask(client, subject);

        // What a feed holds is looked at in the background, after the verdict.
        for (var i = 0; i < 1000 && subject == "runs" && !markdown.Contains("2 records in 1 file", StringComparison.Ordinal); i++)
        {
            Thread.Sleep(10);
            markdown = Ask(client, subject);
        }

        Golden.Check($"explain-{file}.md", markdown.Replace(ServerInMemory.Uri(folder.Path), "file:///w", StringComparison.Ordinal) + "\n");
    }

    [Theory]
    [InlineData("MAP2001", "MAP2001")]
    [InlineData("map2001", "MAP2001")]
    [InlineData("ciso", "ciso")]
    [InlineData("loans", "loans")]
    [InlineData("rate", "screen/rate")]
    [InlineData("aia", "aia")]
    [InlineData("trains-models", "trains-models")]
    [InlineData(" aia 15(5) on evasion ", "Article 15(5) on evasion")]
    [InlineData("Art. 15", "Article 15")]
    public void What_is_known_is_named_by_its_title(string subject, string title) =>
        Assert.Equal(title, Judged().Result("mapping/explain", $$"""{"subject":{{Editor.Quote(subject)}} }""").GetProperty("title").GetString());

    [Theory]
    [InlineData("")]
    [InlineData("nobody")]
    [InlineData("MAP0000")]
    [InlineData("Article 999")]
    [InlineData("screen/nothing")]
    public void What_is_unknown_is_null(string subject) =>
        Assert.Equal(JsonValueKind.Null, Judged().Result("mapping/explain", $$"""{"subject":{{Editor.Quote(subject)}} }""").ValueKind);

    [Theory]
    [InlineData("main.mapping", 6, 14, "Article 15")]
    [InlineData("controls.mapping", 4, 20, "Article 15(5)")]
    [InlineData("controls.mapping", 1, 9, "ciso")]
    [InlineData("controls.mapping", 1, 4, "screen")]
    [InlineData("controls.mapping", 7, 10, "screen/rate")]
    [InlineData("controls.mapping", 6, 12, "runs")]
    [InlineData("main.mapping", 14, 6, "release")]
    [InlineData("main.mapping", 14, 18, "release")]
    public void What_stands_at_a_place(string file, int line, int character, string title) => Assert.Equal(
        title,
        Judged().Result("mapping/explain", $$"""
            {"textDocument":{"uri":"{{folder.Uri(file)}}"},"position":{"line":{{line}},"character":{{character}} } }
            """).GetProperty("title").GetString());

    [Fact]
    public void Who_asks_for_nothing_is_told_so() => Assert.Equal(-32602, Judged().ErrorCode("mapping/explain", "{}"));

    [Fact]
    public void Without_a_workspace_what_ships_explains_itself()
    {
        using var empty = new TemporaryFolder();
        var client = server.Open(empty.Path).Client;
        Assert.Equal("Article 9(1)", client.Result("mapping/explain", """{"subject":"Article 9(1)"}""").GetProperty("title").GetString());
    }

    private static string Ask(LspClient client, string subject) =>
        client.Result("mapping/explain", $$"""{"subject":"{{subject}}"}""").GetProperty("markdown").GetString() ?? "";

    private LspClient Judged()
    {
        var client = server.Open(folder.Path).Client;
        client.Told("mapping/verdictChanged");
        return client;
    }
}
