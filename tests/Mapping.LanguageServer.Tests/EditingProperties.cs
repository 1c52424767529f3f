using System.Globalization;
using System.Text;
using FsCheck.Xunit;

namespace Mapping.LanguageServer.Tests;

/// <summary>However a text came about, its findings are those of a server that was given the text at once.</summary>
public sealed class EditingProperties
{
    private const string Pulls = """
        {"textDocument":{"diagnostic":{}},"workspace":{"diagnostics":{"refreshSupport":true}},"general":{"positionEncodings":["utf-8"]}}
        """;

    private static readonly string[] Pieces =
    [
        "owner a \"A\" domain security\n", "control c \"C😀\" {\n", "}\n", "  owner a\n", "  status planned\n", "use eu-ai-act as aia\n",
        "  satisfies aia Article 9(1)\n", "e\u0301", "\"", "😀", "\r\n", "// x\n", "",
    ];

    [Property(MaxTest = 15)]
    public void Any_edits_find_what_a_fresh_start_finds(int seed)
    {
        using var folder = new TemporaryFolder().Write("other.mapping", "control c \"Twin\" {\n  owner a\n}\n");
        using var server = new ServerInMemory();
        var client = server.Open(folder.Path, Pulls).Client;
        var uri = folder.Uri("main.mapping");
        var text = "owner a \"A\" domain security\n";
        client.Open(uri, text);
        var random = new Random(seed);
        for (var version = 2; version < 40; version++)
        {
            var (start, end) = (Place(text, random), Place(text, random));
            (start, end) = (Math.Min(start, end), Math.Min(Math.Max(start, end), Place(text, Math.Min(start, end) + 12)));
            var piece = Pieces[random.Next(Pieces.Length)];
            client.Edit(uri, version, ($"{PositionOf(text, start)}-{PositionOf(text, end)}", piece));
            text = text[..start] + piece + text[end..];
        }

        Assert.Equal(Fresh(folder, uri, text), Everything(client));
    }

    /// <summary>Findings are pushed file by file, in the order of paths; so once those of the last path have come, all have.</summary>
    [Property(MaxTest = 8)]
    public void Any_edits_in_two_files_leave_an_editor_with_what_a_fresh_start_tells_it(int seed)
    {
        var random = new Random(seed);
        var texts = new[] { "owner a \"A\" domain security\ncontrol c \"C\" {\n  owner a\n}\n", "control c \"Twin\" {\n  owner a\n}\n" };
        using var folder = new TemporaryFolder().Write("a.mapping", texts[0]).Write("b.mapping", texts[1]);
        using var server = new ServerInMemory();
        var client = server.Open(folder.Path).Client;
        var uris = new[] { folder.Uri("a.mapping"), folder.Uri("b.mapping") };
        client.Open(uris[0], texts[0]);
        client.Open(uris[1], texts[1]);
        for (var version = 2; version < 60; version++)
        {
            var file = version == 59 ? 1 : random.Next(2);
            var lines = texts[file].Split('\n');
            var line = random.Next(lines.Length);
            var piece = Pieces[random.Next(6)];
            var length = random.Next(3) == 0 ? lines[line].Length : 0;
            client.Edit(uris[file], version, ($"{line}:0-{line}:{length}", piece));
            var start = lines.Take(line).Sum(before => before.Length + 1);
            texts[file] = texts[file][..start] + piece + texts[file][(start + length)..];
        }

        client.Published(uris[1], 59);
        Assert.Equal(FreshlyTold(texts), Held(client, uris));
    }

    private static string FreshlyTold(string[] texts)
    {
        using var folder = new TemporaryFolder().Write("a.mapping", texts[0]).Write("b.mapping", texts[1]);
        using var server = new ServerInMemory();
        var client = server.Open(folder.Path).Client;
        var uris = new[] { folder.Uri("a.mapping"), folder.Uri("b.mapping") };
        client.Open(uris[0], texts[0]);
        client.Open(uris[1], texts[1], version: 2);
        client.Published(uris[1], 2);
        return Held(client, uris);
    }

    /// <summary>What was said last of each file.</summary>
    private static string Held(LspClient client, string[] uris) => string.Join("\n--\n", uris.Select(uri => Editor.Picture(
        client.Unasked
            .Where(message => message.TryGetProperty("method", out var method) && method.GetString() == "textDocument/publishDiagnostics")
            .Select(message => message.GetProperty("params"))
            .Last(parameters => parameters.GetProperty("uri").GetString() == uri)
            .GetProperty("diagnostics"))));

    private static string Fresh(TemporaryFolder folder, string uri, string text)
    {
        using var server = new ServerInMemory();
        var client = server.Open(folder.Path, Pulls).Client;
        client.Open(uri, text, version: 39);
        return Everything(client);
    }

    private static string Everything(LspClient client) => client.Result("workspace/diagnostic", """{"previousResultIds":[]}""").GetRawText();

    private static int Place(string text, Random random) => Place(text, random.Next(text.Length + 1));

    /// <summary>Not within a surrogate pair or a line break.</summary>
    private static int Place(string text, int place) =>
        place >= text.Length ? text.Length
        : place > 0 && (char.IsLowSurrogate(text[place]) || (text[place] == '\n' && text[place - 1] == '\r')) ? place - 1
        : place;

    private static string PositionOf(string text, int offset)
    {
        var lines = text[..offset].Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        return string.Create(CultureInfo.InvariantCulture, $"{lines.Length - 1}:{Encoding.UTF8.GetByteCount(lines[^1])}");
    }
}
