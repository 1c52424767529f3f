using System.Text.Json;

namespace Mapping.LanguageServer.Tests;

/// <summary>Fields and values of real files, as an editor sees them.</summary>
public sealed class FieldTests : IDisposable
{
    private const string Source = """
        feed runs "Runs" {
          files "runs/*.jsonl"
          time at
        }
        control c "C" {
          evidence e {
            from runs where suite = "leaks"
            expect max(rate) <= 2%
          }
        }

        """;

    private const string Records = """
        {"at":"2026-11-21T10:00:00Z","suite":"evasion","rate":0.01}
        {"at":"2026-11-21T11:00:00Z","suite":"evasion","rate":0.02}
        {"at":"2026-11-22T10:00:00Z","suite":"leaks"}

        """;

    private readonly TemporaryFolder folder = new TemporaryFolder()
        .Write("mapping.workspace", "")
        .Write("main.mapping", Source)
        .Write("runs/a.jsonl", Records);

    private readonly ServerInMemory server = new();

    public void Dispose()
    {
        server.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void Fields_and_values_are_those_of_the_files()
    {
        var client = Start();

        Assert.StartsWith("at date/time; suite text; rate number, in 66 % of records", Completion(client, 6, 20), StringComparison.Ordinal);
        Assert.StartsWith("\"evasion\" 2 records; \"leaks\" 1 record", Completion(client, 6, 28), StringComparison.Ordinal);
        Assert.StartsWith("rate number, in 66 % of records", Completion(client, 7, 15), StringComparison.Ordinal);
        Assert.StartsWith("at date/time", Completion(client, 2, 7), StringComparison.Ordinal);
        Assert.Equal("**rate** — number\n\n- in 66 % of 3 records: 1 lacks it\n- 0.01 to 0.02", Hover(client, 7, 16));
        Assert.Contains("3 records in 1 file, the newest of 2026-11-22 (1 day ago)", Hover(client, 6, 10), StringComparison.Ordinal);
        Assert.Contains("Those of `runs`: `rate`.", client.Result("textDocument/signatureHelp", At(7, 15)).GetRawText(), StringComparison.Ordinal);
        Assert.Contains(
            "newest record 2026-11-22, 1 day ago · 1 file",
            client.Result("textDocument/codeLens", $$"""{"textDocument":{"uri":"{{folder.Uri("main.mapping")}}"} }""").GetRawText(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void They_follow_the_files()
    {
        var client = Start();
        folder.Write("runs/b.jsonl", "{\"at\":\"2026-11-23\",\"shift\":\"night\"}\n");
        client.Tell("workspace/didChangeWatchedFiles", $$"""{"changes":[{"uri":"{{folder.Uri("runs/b.jsonl")}}","type":1}]}""");

        Await(client, 2, 7, "shift text, in 25 % of records");
    }

    [Fact]
    public void They_follow_the_declaration_that_is_being_written()
    {
        folder.Write("logs/x.csv", "when,what\n2026-11-22,login\n");
        var client = Start();
        client.Open(folder.Uri("main.mapping"), Source);
        client.Edit(folder.Uri("main.mapping"), 2, ("1:9-1:21", "logs/*.csv"));

        Await(client, 2, 7, "when date/time");
    }

    [Fact]
    public void Nothing_is_read_where_the_editor_wants_no_evidence()
    {
        var client = server.Open(folder.Path, options: """{"evidence":false}""").Client;
        client.Told("mapping/verdictChanged");

        Assert.Equal("of; from", Completion(client, 2, 7));
        Assert.Equal(JsonValueKind.Null, client.Result("textDocument/hover", At(2, 8)).ValueKind);
    }

    private LspClient Start()
    {
        var client = server.Open(folder.Path).Client;
        Await(client, 2, 7, "at date/time");
        return client;
    }

    /// <summary>Asks until the background has come so far.</summary>
    private void Await(LspClient client, int line, int character, string expected)
    {
        for (var i = 0; i < 600 && !Completion(client, line, character).Contains(expected, StringComparison.Ordinal); i++)
        {
            Thread.Sleep(50);
        }

        Assert.Contains(expected, Completion(client, line, character), StringComparison.Ordinal);
    }

    private string Completion(LspClient client, int line, int character) => string.Join("; ", client
        .Result("textDocument/completion", At(line, character))
        .GetProperty("items").EnumerateArray()
        .Select(item => item.TryGetProperty("detail", out var detail) ? $"{item.GetProperty("label").GetString()} {detail.GetString()}" : item.GetProperty("label").GetString()));

    private string Hover(LspClient client, int line, int character) =>
        client.Result("textDocument/hover", At(line, character)).GetProperty("contents").GetProperty("value").GetString() ?? "";

    private string At(int line, int character) =>
        $$"""{"textDocument":{"uri":"{{folder.Uri("main.mapping")}}"},"position":{"line":{{line}},"character":{{character}}} }""";
}
