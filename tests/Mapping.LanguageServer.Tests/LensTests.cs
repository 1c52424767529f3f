namespace Mapping.LanguageServer.Tests;

/// <summary>Lenses and the commands behind them: the client's own, with a subject that the server can explain.</summary>
public sealed class LensTests : IDisposable
{
    private readonly TemporaryFolder folder = SmallWorkspace.Write();
    private readonly ServerInMemory server = new();

    public void Dispose()
    {
        server.Dispose();
        folder.Dispose();
    }

    [Theory]
    [InlineData("controls.mapping", """
        0:8-0:14 covers 1 obligation · evidence passing · last record 2026-11-21 -> screen = screen
        4:2-4:11 evidenced -> aia Article 15(5) on evasion = Article 15(5) on evasion
        """)]
    [InlineData("main.mapping", """
        2:7-2:12 1 of 13 obligations evidenced, 12 open -> loans = loans
        8:5-8:9 newest record 2026-11-21, 2 days ago · 1 file -> runs = runs
        14:5-14:12 holds -> release = release
        """)]
    public void A_lens_leads_to_the_explanation_of_what_it_is_about(string file, string expected)
    {
        var client = Judged("""{"explainCommand":"editor.explain"}""");
        Assert.Equal(expected, string.Join('\n', Lenses(client, file).Select(lens =>
        {
            var command = lens.GetProperty("command");
            Assert.Equal("editor.explain", command.GetProperty("command").GetString());
            var subject = Assert.Single(command.GetProperty("arguments").EnumerateArray()).GetString() ?? "";
            var explained = client.Result("mapping/explain", $$"""{"subject":{{Editor.Quote(subject)}} }""").GetProperty("title").GetString();
            return $"{Editor.RangeOf(lens.GetProperty("range"))} {command.GetProperty("title").GetString()} -> {subject} = {explained}";
        })));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"explainCommand":7}""")]
    [InlineData("""{"explainCommand":""}""")]
    public void Who_has_no_command_gets_none(string options) => Assert.All(Lenses(Judged(options), "main.mapping"), lens =>
    {
        Assert.Equal("", lens.GetProperty("command").GetProperty("command").GetString());
        Assert.False(lens.GetProperty("command").TryGetProperty("arguments", out _));
    });

    private List<System.Text.Json.JsonElement> Lenses(LspClient client, string file) =>
        [.. client.Result("textDocument/codeLens", $$"""{"textDocument":{"uri":"{{folder.Uri(file)}}"} }""").EnumerateArray()];

    /// <summary>What feeds hold is looked at after the verdict, and lenses are asked for again then.</summary>
    private LspClient Judged(string options)
    {
        var client = server.Open(folder.Path, options: options).Client;
        client.Told("mapping/verdictChanged");
        for (var i = 0; i < 1000 && Lenses(client, "main.mapping").Exists(lens => lens.GetRawText().Contains("not read yet", StringComparison.Ordinal)); i++)
        {
            Thread.Sleep(10);
        }

        return client;
    }
}
