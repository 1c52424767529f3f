using System.Text.Json.Nodes;

namespace Mapping.Benchmarks.Editor;

/// <summary>A document that is open in the editor; every change is sent as the range that it replaces.</summary>
internal sealed class EditedDocument
{
    private readonly EditorClient client;

    public EditedDocument(EditorClient client, string path)
    {
        this.client = client;
        RelativePath = path;
        Uri = client.UriOf(path);
        Text = File.ReadAllText(Path.Join(client.Root, path));
        client.Tell("textDocument/didOpen", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = Uri, ["languageId"] = "mapping", ["version"] = Version, ["text"] = Text },
        });
    }

    public string RelativePath { get; }

    public string Uri { get; }

    public int Version { get; private set; } = 1;

    public string Text { get; private set; }

    /// <summary>Replaces a stretch, and gives back what undoes it.</summary>
    public Action Replace(int start, int length, string replacement)
    {
        var removed = Text.Substring(start, length);
        var range = new JsonObject { ["start"] = PositionOf(start), ["end"] = PositionOf(start + length) };
        Text = string.Concat(Text.AsSpan(0, start), replacement, Text.AsSpan(start + length));
        client.Tell("textDocument/didChange", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = Uri, ["version"] = ++Version },
            ["contentChanges"] = new JsonArray(new JsonObject { ["range"] = range, ["text"] = replacement }),
        });
        return () => Replace(start, replacement.Length, removed);
    }

    /// <summary>Replaces the first of these words at or after a place.</summary>
    public Action Replace(string found, string replacement, int from = 0)
    {
        var start = Text.IndexOf(found, from, StringComparison.Ordinal);
        return Replace(start >= 0 ? start : Text.IndexOf(found, StringComparison.Ordinal), found.Length, replacement);
    }

    public JsonObject PositionOf(int offset)
    {
        var before = Text.AsSpan(0, offset);
        return new JsonObject { ["line"] = before.Count('\n'), ["character"] = offset - 1 - before.LastIndexOf('\n') };
    }
}
