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
        var edit = Action("""{"documentChanges":true,"snippetEditSupport":true}""", "Declare what is assumed").GetProperty("edit");

        Assert.Equal(
            """
            {"documentChanges":[{"textDocument":{"uri":"MAIN","version":null},"edits":[{"range":{"start":{"line":5,"character":21},"end":{"line":5,"character":21}},"newText":", learns-after-release, uses-pretrained-components"}]}]}
            """.Replace("MAIN", folder.Uri("main.mapping"), StringComparison.Ordinal),
            edit.GetRawText());
    }

    [Theory]
    [InlineData("""{"documentChanges":true}""", "CONTROLS null 1; MAIN 7 1")]
    [InlineData("{}", "CONTROLS 1; MAIN 1")]
    public void An_edit_of_several_files_says_for_which_version_it_is_where_that_is_understood(string client, string expected)
    {
        var main = folder.Uri("main.mapping");
        server.Open(folder.Path, $$"""{"workspace":{"workspaceEdit":{{client}} } }""").Client.Open(main, SmallWorkspace.Main, version: 7);
        var (line, character) = Place(SmallWorkspace.Main, "ciso");
        var edit = server.Client.Result("textDocument/rename", $$"""
            {"textDocument":{"uri":"{{main}}"},"position":{"line":{{line}},"character":{{character}} },"newName":"risk"}
            """);

        var picture = edit.TryGetProperty("documentChanges", out var documents)
            ? documents.EnumerateArray().Select(file => $"{OfDocument(file, "uri").GetString()} {OfDocument(file, "version").GetRawText()} {file.GetProperty("edits").GetArrayLength()}")
            : edit.GetProperty("changes").EnumerateObject().Select(file => $"{file.Name} {file.Value.GetArrayLength()}");
        Assert.Equal(
            expected.Replace("MAIN", main, StringComparison.Ordinal).Replace("CONTROLS", folder.Uri("controls.mapping"), StringComparison.Ordinal),
            string.Join("; ", picture));
    }

    private static JsonElement OfDocument(JsonElement edit, string member) => edit.GetProperty("textDocument").GetProperty(member);

    private static (int Line, int Character) Place(string text, string word)
    {
        var before = text[..text.IndexOf(word, StringComparison.Ordinal)];
        return (before.Count(c => c == '\n'), before.Length - before.LastIndexOf('\n') - 1);
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
