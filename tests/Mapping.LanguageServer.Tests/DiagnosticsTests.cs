using System.Text.Json;

namespace Mapping.LanguageServer.Tests;

public sealed class DiagnosticsTests : IDisposable
{
    private const string Pulls = """{"textDocument":{"diagnostic":{}},"workspace":{"diagnostics":{"refreshSupport":true}}}""";

    private readonly TemporaryFolder folder = new TemporaryFolder()
        .Write("mapping.workspace", "")
        .Write("main.mapping", "owner ciso \"CISO\" domain security\n")
        .Write("controls.mapping", "control a \"A\" {\n  owner ciso\n  status operating since 2026-01-01\n}\n");

    private readonly ServerInMemory server = new();

    public void Dispose()
    {
        server.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void Findings_follow_the_text()
    {
        var uri = folder.Uri("main.mapping");
        var client = server.Open(folder.Path).Client;
        client.Open(uri, "owner ciso \"CISO\" domain security\n");
        Assert.Equal("", client.Published(uri, version: 1));

        client.Edit(uri, 2, ("0:0-0:5", "ownr"));
        Assert.Equal("0:0-0:32 MAP1002", client.Published(uri, version: 2));

        client.Edit(uri, 3, ("0:3-0:4", "er"));
        Assert.Equal("", client.Published(uri, version: 3));

        // What is found in another file follows as well.
        client.Edit(uri, 4, ("0:6-0:10", "cso"));
        client.Told("textDocument/publishDiagnostics", parameters => parameters.GetRawText() is var text
            && text.Contains("controls.mapping", StringComparison.Ordinal) && text.Contains("MAP2", StringComparison.Ordinal));
    }

    /// <summary>As in a run; it hangs on the whole workspace, so it goes with a system in another file.</summary>
    [Fact]
    public void Controls_without_any_system_are_told()
    {
        var (main, controls) = (folder.Uri("main.mapping"), folder.Uri("controls.mapping"));
        var client = server.Open(folder.Path).Client;
        client.Open(main, "owner ciso \"CISO\" domain security\n");
        Assert.Contains("0:8-0:9 MAP2072", client.Published(controls, version: null), StringComparison.Ordinal);

        client.Edit(main, 2, ("1:0-1:0", "use iso-42001 edition 2023 as iso\nsystem s \"S\" {\n  actor organisation\n  scope iso 6.1.2\n}\n"));
        client.Told("textDocument/publishDiagnostics", parameters =>
            parameters.GetProperty("uri").GetString() == controls && !parameters.GetRawText().Contains("MAP2072", StringComparison.Ordinal));
    }

    [Fact]
    public void Findings_of_other_files_follow_too()
    {
        var (main, controls) = (folder.Uri("main.mapping"), folder.Uri("controls.mapping"));
        var client = server.Open(folder.Path).Client;
        client.Open(main, "owner ciso \"CISO\" domain security\n");
        Assert.Equal("0:8-0:9 MAP2072\n0:8-0:9 MAP6009", client.Published(controls, version: null));

        client.Edit(main, 2, ("0:6-0:10", "boss"));
        var told = client.Told("textDocument/publishDiagnostics", parameters =>
            parameters.GetProperty("uri").GetString() == controls && parameters.GetProperty("diagnostics").GetArrayLength() == 3);
        Assert.Equal("0:8-0:9 MAP2072\n0:8-0:9 MAP6009\n1:8-1:12 MAP2006", Editor.Picture(told.GetProperty("diagnostics")));
    }

    [Theory]
    [InlineData("utf-16", 14, "0:15-0:35 MAP1002")]
    [InlineData("utf-8", 17, "0:18-0:38 MAP1002")]
    public void Columns_are_in_the_encoding_agreed_on(string encoding, int behindTitle, string place)
    {
        // The title has a combining accent (two bytes, one unit) and an emoji (four bytes, two units).
        var uri = folder.Uri("main.mapping");
        var client = server.Open(folder.Path, $$"""{"general":{"positionEncodings":["{{encoding}}"]} }""").Client;
        client.Open(uri, "owner ciso \"x\" domain security\n");
        client.Edit(uri, 2, ("0:12-0:13", "e\u0301😀"), ("0:6-0:10", "o"), ($"0:{behindTitle}-0:{behindTitle}", " oops"));

        Assert.Equal(place, client.Published(uri, version: 2));
    }

    [Fact]
    public void A_document_that_is_opened_again_is_told_of_again()
    {
        // Neovim drops what it shows of a file that it loads anew, and opens it under the version that it had.
        var uri = folder.Uri("main.mapping");
        var client = server.Open(folder.Path).Client;
        client.Open(uri, "ownr x\n", version: 0);
        Assert.Equal("0:0-0:6 MAP1002", client.Published(uri, version: 0));

        client.Close(uri);
        client.Open(uri, "ownr x\n", version: 0);
        Assert.Equal("0:0-0:6 MAP1002", client.Published(uri, version: 0));
    }

    [Fact]
    public void A_file_that_is_closed_counts_as_it_is_on_disk()
    {
        var uri = folder.Uri("main.mapping");
        var client = server.Open(folder.Path).Client;
        client.Open(uri, "ownr x\n", version: 7);
        Assert.NotEqual("", client.Published(uri, version: 7));
        client.Close(uri);

        Assert.Equal("", client.Published(uri, version: null));
    }

    [Fact]
    public void A_change_on_disk_is_seen()
    {
        var client = server.Open(folder.Path).Client;
        folder.Write("late.mapping", "contrl x\n");
        client.Tell("workspace/didChangeWatchedFiles", $$"""{"changes":[{"uri":"{{folder.Uri("late.mapping")}}","type":1}]}""");

        Assert.NotEqual("", client.Published(folder.Uri("late.mapping"), version: null));
    }

    [Fact]
    public void A_file_outside_of_any_folder_has_the_workspace_around_it()
    {
        using var elsewhere = new TemporaryFolder().Write("mapping.workspace", "").Write("sub/a.mapping", "").Write("b.mapping", "contrl b\n");
        var client = server.Open(folder.Path).Client;
        client.Open(elsewhere.Uri("sub/a.mapping"), "contrl a\n");

        Assert.NotEqual("", client.Published(elsewhere.Uri("sub/a.mapping"), version: 1));
        Assert.NotEqual("", client.Published(elsewhere.Uri("b.mapping"), version: null));
    }

    [Fact]
    public void A_folder_that_is_left_takes_its_findings_along()
    {
        using var second = new TemporaryFolder().Write("b.mapping", "contrl b\n");
        var client = server.Open(folder.Path).Client;
        var change = (string kind) => $$"""{"event":{"added":[{{(kind == "added" ? Item(second) : "")}}],"removed":[{{(kind == "removed" ? Item(second) : "")}}]} }""";
        client.Tell("workspace/didChangeWorkspaceFolders", change("added"));
        Assert.NotEqual("", client.Published(second.Uri("b.mapping"), version: null));
        client.Unasked.Clear();
        client.Tell("workspace/didChangeWorkspaceFolders", change("removed"));

        Assert.Equal("", client.Published(second.Uri("b.mapping"), version: null));
    }

    [Fact]
    public void Who_asks_is_told_once()
    {
        var uri = folder.Uri("main.mapping");
        var client = server.Open(folder.Path, Pulls).Client;
        client.Open(uri, "ownr x\n");
        var first = client.Result("textDocument/diagnostic", $$"""{"textDocument":{"uri":"{{uri}}"} }""");
        var id = first.GetProperty("resultId").GetString();
        var again = client.Result("textDocument/diagnostic", $$"""{"textDocument":{"uri":"{{uri}}"},"previousResultId":"{{id}}"}""");

        Assert.Equal("full", first.GetProperty("kind").GetString());
        Assert.Equal($$"""{"kind":"unchanged","resultId":"{{id}}"}""", again.GetRawText());
        Assert.DoesNotContain(client.Unasked, message => message.TryGetProperty("method", out var method) && method.GetString() == "textDocument/publishDiagnostics");
    }

    [Fact]
    public void Who_asks_for_a_workspace_hears_of_every_file()
    {
        var uri = folder.Uri("main.mapping");
        var client = server.Open(folder.Path, Pulls).Client;
        client.Open(uri, "ownr x\n", version: 3);
        var first = client.Result("workspace/diagnostic", """{"previousResultIds":[]}""").GetProperty("items").EnumerateArray().ToList();
        client.Edit(uri, 4, ("0:0-0:6", "owner ciso \"CISO\" domain security"));
        var previous = string.Join(',', first.Select(item => $$"""{"uri":{{item.GetProperty("uri").GetRawText()}},"value":{{item.GetProperty("resultId").GetRawText()}} }"""));
        var second = client.Result("workspace/diagnostic", $$"""{"previousResultIds":[{{previous}}]}""").GetProperty("items").EnumerateArray().ToList();

        Assert.Contains(first, item => item.GetProperty("uri").GetString() == uri && item.GetProperty("version").GetInt32() == 3);
        Assert.Contains(first, item => item.GetProperty("uri").GetString() == folder.Uri("controls.mapping") && item.GetProperty("version").ValueKind == JsonValueKind.Null);
        Assert.Contains(second, item => item.GetProperty("uri").GetString() == uri && item.GetProperty("items").GetArrayLength() == 0);
    }

    [Fact]
    public void Unused_is_tagged_and_related_places_are_linked()
    {
        const string Capabilities = """{"textDocument":{"publishDiagnostics":{"relatedInformation":true,"tagSupport":{"valueSet":[1,2]}}}}""";
        var uri = folder.Uri("main.mapping");
        var client = server.Open(folder.Path, Capabilities, """{"insideDocuments":true}""").Client;
        client.Open(uri, "owner ciso \"CISO\" domain security\nowner cro \"CRO\" domain assurance\nowner ciso \"Again\" domain security\n");
        var findings = client.Told("textDocument/publishDiagnostics", parameters =>
            parameters.GetProperty("uri").GetString() == uri && parameters.GetProperty("diagnostics").GetArrayLength() > 1).GetProperty("diagnostics").EnumerateArray().ToList();

        Assert.Contains(findings, finding => finding.GetProperty("code").GetString() == "MAP6003" && finding.GetProperty("tags")[0].GetInt32() == 1);
        Assert.Contains(findings, finding => finding.TryGetProperty("relatedInformation", out var related)
            && related[0].GetProperty("location").GetProperty("uri").GetString() == uri);
        Assert.All(findings, finding => Assert.Equal(
            $"mapping-catalog:/diagnostics/{finding.GetProperty("code").GetString()}.md", finding.GetProperty("codeDescription").GetProperty("href").GetString()));
    }

    [Fact]
    public void Gaps_are_listed_once_where_they_can_be_closed()
    {
        const string Source = """
            use eu-ai-act edition 2026-07-27 as aia
            owner ciso "CISO" domain security
            system s "S" {
              actor provider
              class high-risk annex-iii
              scope aia Article 15
            }
            control a "A" {
              owner ciso
              domain security
              status operating since 2026-01-01
              satisfies aia Article 15(5) on evasion
            }
            gate release {
              require aia Article 15(5) mapped
              require aia Article 15(5) on evasion mapped
            }

            """;
        var uri = folder.Uri("main.mapping");
        folder.Write("controls.mapping", "");
        var client = server.Open(folder.Path).Client;
        client.Open(uri, Source);

        // Whether gates hold is known once evidence was looked for.
        var findings = client.Told("textDocument/publishDiagnostics", parameters =>
            parameters.GetProperty("uri").GetString() == uri && parameters.GetRawText().Contains("gate-blocked", StringComparison.Ordinal)).GetProperty("diagnostics");
        var messages = findings.EnumerateArray()
            .Where(finding => finding.GetProperty("code").GetString() is "MAP4001" or "gate-blocked")
            .Select(finding => $"{finding.GetProperty("range").GetProperty("start").GetProperty("line").GetInt32()} {finding.GetProperty("message").GetString()?.Split('\n')[0]}");
        Assert.Equal(
            """
            5 12 obligations have no control: Article 15(1) on accuracy, Article 15(1) on robustness, Article 15(1) on cybersecurity, Article 15(3), Article 15(4) on resilience, Article 15(4) on feedback-loops, Article 15(5) on unauthorised-alteration, Article 15(5) on proportionate-solutions, Article 15(5) on data-poisoning, Article 15(5) on model-poisoning, Article 15(5) on confidentiality, Article 15(5) on model-flaws.
            14 This keeps the gate "release" from holding for s: 6 obligations: Article 15(5) on unauthorised-alteration, Article 15(5) on proportionate-solutions, Article 15(5) on data-poisoning, Article 15(5) on model-poisoning, Article 15(5) on confidentiality unmapped (no control satisfies it); and 1 more.
            """,
            string.Join("\n", messages));

        var action = client.Result("textDocument/codeAction", $$"""
            {"textDocument":{"uri":"{{uri}}"},"range":{"start":{"line":5,"character":3},"end":{"line":5,"character":3} },"context":{"diagnostics":[]} }
            """)[0];
        Assert.Contains("12 obligations have no control", action.GetProperty("diagnostics").GetRawText(), StringComparison.Ordinal);
    }

    private static string Item(TemporaryFolder folder) => $$"""{"uri":"{{ServerInMemory.Uri(folder.Path)}}","name":"x"}""";
}
