using System.Text.Json;
using System.Text.RegularExpressions;

namespace Mapping.LanguageServer.Tests;

/// <summary>Every link that the server gives leads to a document that is there, and to a line of it, on the example that ships.</summary>
public sealed partial class LinkTests : IDisposable
{
    private static readonly string Example = Path.Join(ServerInMemory.Repository, "examples", "loan-scoring");

    private readonly TemporaryFolder cache = new();
    private readonly ServerInMemory server;

    public LinkTests() => server = new ServerInMemory(ServerInMemory.Options with { ShippedFolder = cache.Path });

    public void Dispose()
    {
        server.Dispose();
        foreach (var file in Directory.EnumerateFiles(cache.Path, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        cache.Dispose();
    }

    [Theory]
    [InlineData("true", "mapping-catalog:/eu-ai-act/2026-07-27.md")]
    [InlineData("false", "/eu-ai-act/2026-07-27.md")]
    public void Explanations_link_places_that_are_there(string showsDocuments, string catalog)
    {
        var client = server.Open(Example, options: $$"""{"insideDocuments":{{showsDocuments}} }""").Client;
        client.Told("mapping/verdictChanged");

        var links = new[] { "Article 15(5)", "Article 9(9)", "release", "red-team" }
            .Select(subject => client.Result("mapping/explain", $$"""{"subject":"{{subject}}"}""").GetProperty("markdown").GetString() ?? "")
            .SelectMany(markdown => Link().Matches(markdown))
            .Select(match => (Words: match.Groups["words"].Value, Uri: match.Groups["uri"].Value, Line: match.Groups["line"].Value))
            .Distinct().ToList();

        Assert.Contains(links, link => link.Uri.EndsWith(catalog, StringComparison.Ordinal));
        Assert.All(links, link => Assert.True(LinesOf(client, link.Uri) >= int.Parse(link.Line is "" ? "1" : link.Line), $"[{link.Words}]({link.Uri}#L{link.Line})"));
    }

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public void Documents_link_files_that_are_there_and_official_texts(string showsDocuments)
    {
        var client = server.Open(Example, options: $$"""{"insideDocuments":{{showsDocuments}} }""").Client;
        var targets = Directory.EnumerateFiles(Example, "*.mapping", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .SelectMany(file => client.Result("textDocument/documentLink", $$"""{"textDocument":{"uri":"{{ServerInMemory.Uri(file)}}"} }""").EnumerateArray())
            .Select(link => link.GetProperty("target").GetString() ?? "").ToList();

        Assert.Equal(
            ["https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:02024R1689-20260727", "https://www.iso.org/standard/81230.html"],
            targets.Where(target => target.StartsWith("https://", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(20, targets.Count);

        // The example shows what a document looks like that nobody has written yet.
        Assert.Equal(
            [ServerInMemory.Uri(Path.Join(Example, "docs", "third-party-register.md"))],
            targets.Where(target => !target.StartsWith("https://", StringComparison.Ordinal) && !File.Exists(new Uri(target).LocalPath)));
    }

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public void A_citation_leads_to_its_heading(string showsDocuments)
    {
        var client = server.Open(Example, options: $$"""{"insideDocuments":{{showsDocuments}} }""").Client;
        var file = Path.Join(Example, "decisions.mapping");
        var lines = File.ReadAllLines(file);
        var line = Array.FindIndex(lines, text => text.StartsWith("waive aia Article 15(5) on model-poisoning", StringComparison.Ordinal));
        var place = client.Result("textDocument/definition", $$"""
            {"textDocument":{"uri":"{{ServerInMemory.Uri(file)}}"},"position":{"line":{{line}},"character":15} }
            """)[0];

        var heading = TextOf(client, place.GetProperty("uri").GetString() ?? "").Split('\n')[place.GetProperty("range").GetProperty("start").GetProperty("line").GetInt32()];

        Assert.StartsWith("##", heading, StringComparison.Ordinal);
        Assert.Contains("Article 15(5)", heading, StringComparison.Ordinal);
    }

    private static int LinesOf(LspClient client, string uri) => TextOf(client, uri).Split('\n').Length;

    private static string TextOf(LspClient client, string uri) => uri.StartsWith("mapping-catalog:", StringComparison.Ordinal)
        ? client.Result("mapping/catalogText", $$"""{"uri":{{Editor.Quote(uri)}} }""") is { ValueKind: JsonValueKind.Object } found ? found.GetProperty("text").GetString() ?? "" : ""
        : File.Exists(new Uri(uri).LocalPath) ? File.ReadAllText(new Uri(uri).LocalPath) : "";

    [GeneratedRegex(@"\[(?<words>(?:[^\]\\]|\\.)*)\]\((?<uri>(?:file|mapping-catalog):[^)#]*)(?:#L(?<line>\d+))?\)")]
    private static partial Regex Link();
}
