using System.Globalization;
using System.Text.Json;

namespace Mapping.LanguageServer.Tests;

/// <summary>What people do in an editor, in few words, and what they see there.</summary>
public static class Editor
{
    public static void Open(this LspClient client, string uri, string text, int version = 1) => client.Tell(
        "textDocument/didOpen",
        $$"""{"textDocument":{"uri":"{{uri}}","languageId":"mapping","version":{{version}},"text":{{Quote(text)}} } }""");

    /// <summary>Replaces a range, given as <c>line:character-line:character</c> from 0.</summary>
    public static void Edit(this LspClient client, string uri, int version, params (string Range, string Text)[] changes) => client.Tell(
        "textDocument/didChange",
        $$"""{"textDocument":{"uri":"{{uri}}","version":{{version}} },"contentChanges":[{{string.Join(',', changes.Select(ChangeOf))}}]}""");

    public static void Close(this LspClient client, string uri) =>
        client.Tell("textDocument/didClose", $$"""{"textDocument":{"uri":"{{uri}}"} }""");

    /// <summary>The findings that were published for a version of a document, one a line.</summary>
    public static string Published(this LspClient client, string uri, int? version) => Picture(client.Told(
        "textDocument/publishDiagnostics",
        parameters => parameters.GetProperty("uri").GetString() == uri
            && (parameters.TryGetProperty("version", out var found) ? found.GetInt32() : (int?)null) == version).GetProperty("diagnostics"));

    public static string Pulled(this LspClient client, string uri) =>
        Picture(client.Result("textDocument/diagnostic", $$"""{"textDocument":{"uri":"{{uri}}"} }""").GetProperty("items"));

    public static string Picture(JsonElement diagnostics) => string.Join('\n', diagnostics.EnumerateArray().Select(diagnostic =>
        $"{RangeOf(diagnostic.GetProperty("range"))} {diagnostic.GetProperty("code").GetString()}"));

    public static string RangeOf(JsonElement range) => $"{PlaceOf(range.GetProperty("start"))}-{PlaceOf(range.GetProperty("end"))}";

    public static string Quote(string text) => JsonSerializer.Serialize(text);

    private static string ChangeOf((string Range, string Text) change)
    {
        var n = change.Range.Split('-', ':').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        return $$"""
            {"range":{"start":{"line":{{n[0]}},"character":{{n[1]}} },"end":{"line":{{n[2]}},"character":{{n[3]}} } },"text":{{Quote(change.Text)}}}
            """;
    }

    public static string PlaceOf(JsonElement position) =>
        $"{position.GetProperty("line").GetInt32()}:{position.GetProperty("character").GetInt32()}";
}
