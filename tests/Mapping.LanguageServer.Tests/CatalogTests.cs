using System.Text.Json;

namespace Mapping.LanguageServer.Tests;

/// <summary>Catalogs as documents: those of the workspace, which people write in the editor, and those that ship.</summary>
public sealed class CatalogTests : IDisposable
{
    private const string Catalog = """
        ---
        framework: acme
        edition: 1
        title: Acme AI policy
        ---

        ## Provisions

        ### R-1 — Keep a register

        - see: R-2

        ### R-2 — Name an owner

        - domain: assurance

        """;

    private const string Main = """
        use acme edition 1
        use eu-ai-act edition 2026-07-27 as aia
        control c "C" {
          satisfies acme R-2
          satisfies aia Article 15(5) on evasion
        }

        """;

    private const string CatalogPath = "catalogs/acme/1.md";

    private readonly TemporaryFolder folder = new TemporaryFolder().Write("mapping.workspace", "").Write("main.mapping", Main).Write(CatalogPath, Catalog);
    private readonly TemporaryFolder cache = new();
    private readonly ServerInMemory server;

    public CatalogTests() => server = new ServerInMemory(ServerInMemory.Options with { ShippedFolder = cache.Path });

    public void Dispose()
    {
        server.Dispose();
        folder.Dispose();
        foreach (var file in Directory.EnumerateFiles(cache.Path, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        cache.Dispose();
    }

    [Fact]
    public void Findings_stand_where_they_are_written_before_anybody_saves()
    {
        var uri = folder.Uri(CatalogPath);
        var client = server.Open(folder.Path).Client;
        client.Open(uri, Catalog);
        Assert.Equal("", client.Published(uri, version: 1));

        client.Edit(uri, 2, ("10:7-10:10", "R-3"), ("14:10-14:19", "assurence"));
        Assert.Equal("10:7-10:10 MAP3020\n14:10-14:19 MAP3014", Codes(client, uri, 2));

        client.Edit(uri, 3, ("10:7-10:10", "R-2"), ("14:10-14:19", "assurance"));
        Assert.Equal("", client.Published(uri, version: 3));
    }

    [Fact]
    public void A_catalog_that_is_new_and_unsaved_can_be_used()
    {
        var client = server.Open(folder.Path).Client;
        client.Open(folder.Uri("catalogs/other/1.md"), Catalog.Replace("acme", "other", StringComparison.Ordinal));
        client.Open(folder.Uri("main.mapping"), "use other edition 1\n");

        Assert.DoesNotContain("MAP2", client.Published(folder.Uri("main.mapping"), version: 1), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_provisions_are_symbols_that_lead_to_each_other_and_to_sources()
    {
        var client = server.Open(folder.Path).Client;
        var uri = folder.Uri(CatalogPath);
        client.Open(uri, Catalog);

        var symbols = client.Result("textDocument/documentSymbol", Of(uri))[0];
        Assert.Equal("Provisions", symbols.GetProperty("name").GetString());
        Assert.Equal("R-1 Keep a register; R-2 Name an owner", string.Join("; ", symbols.GetProperty("children").EnumerateArray()
            .Select(child => $"{child.GetProperty("name").GetString()} {child.GetProperty("detail").GetString()}")));

        Assert.Equal($"{uri} 12:4", Place(client.Result("textDocument/definition", At(uri, 10, 8))[0]));
        Assert.Equal($"{uri} 10:7; {folder.Uri("main.mapping")} 3:17", string.Join("; ", client
            .Result("textDocument/references", $$"""{{At(uri, 12, 5)[..^2]}},"context":{"includeDeclaration":false} }""").EnumerateArray().Select(Place)));
        Assert.Contains("cited 1 time in 1 file", Hover(client, uri, 12, 5), StringComparison.Ordinal);
        Assert.Equal("6-14; 8-10; 12-14", string.Join("; ", client.Result("textDocument/foldingRange", Of(uri)).EnumerateArray()
            .Select(range => $"{range.GetProperty("startLine").GetInt32()}-{range.GetProperty("endLine").GetInt32()}")));
    }

    [Fact]
    public void Its_keys_and_words_are_completed()
    {
        var client = server.Open(folder.Path).Client;
        var uri = folder.Uri(CatalogPath);
        client.Open(uri, Catalog);
        client.Edit(uri, 2, ("14:10-14:19", "se"));
        var item = client.Result("textDocument/completion", At(uri, 14, 12)).GetProperty("items")[0];
        Assert.Equal("security", item.GetProperty("label").GetString());

        client.Edit(uri, 3, ("14:2-14:12", "pill"));
        var key = client.Result("textDocument/completion", At(uri, 14, 6)).GetProperty("items")[0];
        Assert.Equal("pillar: ", key.GetProperty("textEdit").GetProperty("newText").GetString());
        Assert.Contains(
            "`test-and-detect`",
            client.Result("completionItem/resolve", key.GetRawText()).GetProperty("documentation").GetProperty("value").GetString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_citation_leads_into_a_catalog_that_ships_as_a_document()
    {
        var client = server.Open(folder.Path, options: """{"insideDocuments":true}""").Client;
        var place = client.Result("textDocument/definition", At(folder.Uri("main.mapping"), 4, 20))[0];

        Assert.Equal("mapping-catalog:/eu-ai-act/2026-07-27.md", place.GetProperty("uri").GetString());
        Assert.Equal("Article 15(5)", TextAt(client, place));
        Assert.Empty(Directory.EnumerateFileSystemEntries(cache.Path));
    }

    [Fact]
    public void Each_catalog_that_ships_is_a_document()
    {
        folder.Write("main.mapping", "use iso-42001 edition 2023 as iso\ncontrol c \"C\" {\n  satisfies iso A.6.2.4\n}\n");
        var client = server.Open(folder.Path, options: """{"insideDocuments":true}""").Client;
        var place = client.Result("textDocument/definition", At(folder.Uri("main.mapping"), 2, 18))[0];

        Assert.Equal("mapping-catalog:/iso-42001/2023.md", place.GetProperty("uri").GetString());
        Assert.StartsWith("A.6.2.4 — ", Line(client, place), StringComparison.Ordinal);
    }

    [Fact]
    public void For_other_editors_it_is_a_file_that_nobody_can_change()
    {
        var client = server.Open(folder.Path).Client;
        var place = client.Result("textDocument/definition", At(folder.Uri("main.mapping"), 4, 20))[0];
        var path = new Uri(place.GetProperty("uri").GetString() ?? "").LocalPath;

        Assert.StartsWith(cache.Path, path, StringComparison.Ordinal);
        Assert.EndsWith("/eu-ai-act/2026-07-27.md", path, StringComparison.Ordinal);
        Assert.Contains("Article 15(5) — Cybersecurity", File.ReadLines(path).ElementAt(LineOf(place)), StringComparison.Ordinal);
        Assert.True(File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly));

        // Whoever damages it gets it anew from the next server.
        File.SetAttributes(path, FileAttributes.Normal);
        File.WriteAllText(path, "damaged");
        using var next = new ServerInMemory(ServerInMemory.Options with { ShippedFolder = cache.Path });
        next.Open(folder.Path).Client.Result("textDocument/definition", At(folder.Uri("main.mapping"), 4, 20));
        Assert.Contains("framework: eu-ai-act", File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_ships_can_be_asked_about_like_any_catalog(bool isDocument)
    {
        var client = server.Open(folder.Path, options: isDocument ? """{"insideDocuments":true}""" : "{}").Client;
        var place = client.Result("textDocument/definition", At(folder.Uri("main.mapping"), 4, 20))[0];
        var uri = place.GetProperty("uri").GetString() ?? "";
        client.Open(uri, "# Whatever the editor thinks it holds\n");

        Assert.StartsWith("**Article 15(5)** — Cybersecurity", Hover(client, uri, LineOf(place), 8), StringComparison.Ordinal);
        Assert.NotEqual(0, client.Result("textDocument/documentSymbol", Of(uri)).GetArrayLength());
        Assert.Equal(JsonValueKind.Null, client.Result("textDocument/completion", At(uri, LineOf(place), 8)).ValueKind);
        Assert.DoesNotContain(client.Unasked, message => message.GetRawText().Contains("MAP3", StringComparison.Ordinal));
    }

    private static string Codes(LspClient client, string uri, int version) => string.Join('\n', client.Published(uri, version).Split('\n').Order(StringComparer.Ordinal));

    private static string Hover(LspClient client, string uri, int line, int character) =>
        client.Result("textDocument/hover", At(uri, line, character)).GetProperty("contents").GetProperty("value").GetString() ?? "";

    private static string Place(JsonElement location)
    {
        var start = location.GetProperty("range").GetProperty("start");
        return $"{location.GetProperty("uri").GetString()} {start.GetProperty("line").GetInt32()}:{start.GetProperty("character").GetInt32()}";
    }

    private static int LineOf(JsonElement location) => location.GetProperty("range").GetProperty("start").GetProperty("line").GetInt32();

    private static string Line(LspClient client, JsonElement location) => client
        .Result("mapping/catalogText", $$"""{"uri":"{{location.GetProperty("uri").GetString()}}"}""").GetProperty("text").GetString()!
        .Split('\n')[LineOf(location)].TrimStart('#', ' ');

    private static string TextAt(LspClient client, JsonElement location) => Line(client, location).Split(" — ")[0];

    private static string Of(string uri) => $$"""{"textDocument":{"uri":"{{uri}}"} }""";

    private static string At(string uri, int line, int character) =>
        $$"""{"textDocument":{"uri":"{{uri}}"},"position":{"line":{{line}},"character":{{character}} } }""";
}
