using System.Text.Json;

namespace Mapping.LanguageServer.Tests;

/// <summary>The edits of actions, as clients of either kind get them.</summary>
public sealed class CodeActionTests : IDisposable
{
    private const string Literals = """
        "textDocument":{"codeAction":{"codeActionLiteralSupport":{"codeActionKind":{"valueSet":["quickfix"]} } } }
        """;

    private readonly TemporaryFolder folder = SmallWorkspace.Write();
    private readonly ServerInMemory server = new();

    public void Dispose()
    {
        server.Dispose();
        folder.Dispose();
    }

    [Theory]
    [InlineData("""{"documentChanges":true}""")]
    [InlineData("""{"snippetEditSupport":true}""")]
    [InlineData("{}")]
    public void Whoever_fills_nothing_in_gets_words_that_compile(string client)
    {
        var edit = Action(client, "Waive aia Article 15(3) for 6 months").GetProperty("edit");

        var change = Assert.Single(edit.GetProperty("changes").GetProperty(folder.Uri("main.mapping")).EnumerateArray());
        Assert.Equal(
            "\n\nwaive aia Article 15(3) until 2027-05-23 because \"say why\" approved by ciso on 2026-11-23\n",
            change.GetProperty("newText").GetString());
        Assert.False(edit.TryGetProperty("documentChanges", out _));
    }

    [Fact]
    public void Whoever_fills_in_gets_the_places_for_it()
    {
        var edit = Action("""{"documentChanges":true,"snippetEditSupport":true}""", "Waive aia Article 15(3) for 6 months").GetProperty("edit");

        Assert.Equal(
            """
            {"documentChanges":[{"textDocument":{"uri":"MAIN","version":null},"edits":[{"range":{"start":{"line":14,"character":63},"end":{"line":15,"character":0}},"snippet":{"value":"\n\nwaive aia Article 15(3) until 2027-05-23 because \"${1:say why}\" approved by ${2:ciso} on ${3:2026-11-23}\n","kind":"snippet"}}]}]}
            """.Replace("MAIN", folder.Uri("main.mapping"), StringComparison.Ordinal),
            edit.GetRawText());
    }

    [Fact]
    public void What_has_nothing_to_fill_in_is_an_edit_for_everybody()
    {
        var edit = Action("""{"documentChanges":true,"snippetEditSupport":true}""", "Yes: declare learns-after-release").GetProperty("edit");

        Assert.Equal(", learns-after-release", edit.GetProperty("changes").GetProperty(folder.Uri("main.mapping"))[0].GetProperty("newText").GetString());
    }

    private JsonElement Action(string workspaceEdit, string title)
    {
        var capabilities = $$"""{"workspace":{"workspaceEdit":{{workspaceEdit}} },{{Literals}} }""";
        var client = server.Open(folder.Path, capabilities).Client;
        return client.Result("textDocument/codeAction", $$"""
            {"textDocument":{"uri":"{{folder.Uri("main.mapping")}}"},"range":{"start":{"line":2,"character":8},"end":{"line":6,"character":4} },"context":{"diagnostics":[]} }
            """).EnumerateArray().First(action => action.GetProperty("title").GetString() == title);
    }
}
