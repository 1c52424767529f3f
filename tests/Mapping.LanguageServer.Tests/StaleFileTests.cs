using System.Text.Json;

namespace Mapping.LanguageServer.Tests;

/// <summary>Files that change on disk while no editor holds them, for editors that tell of it and for those that don't.</summary>
public sealed class StaleFileTests : IDisposable
{
    private const string Watches = """{"workspace":{"didChangeWatchedFiles":{"dynamicRegistration":true},"fileOperations":{"didRename":true,"didDelete":true}}}""";
    private const string Wrong = "contrl x\n";

    /// <summary>What is said of a file that declares nothing.</summary>
    private const string Empty = "0:0-0:0 MAP6020";

    private readonly TemporaryFolder folder = SmallWorkspace.Write().Write("sub/b.mapping", Wrong);
    private readonly ServerInMemory server = new(ServerInMemory.Options with { LookInterval = TimeSpan.FromHours(1) });

    public void Dispose()
    {
        server.Dispose();
        folder.Dispose();
    }

    [Theory]
    [InlineData("textDocument/didSave")]
    [InlineData("textDocument/didOpen")]
    public void What_was_pulled_is_seen_with_the_next_document_that_is_opened_or_saved(string method)
    {
        var client = Begun("{}");
        folder.Write("sub/b.mapping", "").Write("sub/c.mapping", Wrong);
        client.Tell(method, $$"""{"textDocument":{"uri":"{{folder.Uri("main.mapping")}}","languageId":"mapping","version":2,"text":{{Editor.Quote(SmallWorkspace.Main)}} } }""");

        Assert.Equal(Empty, client.Published(folder.Uri("sub/b.mapping"), version: null));
        Assert.Equal("0:0-0:8 MAP1002", client.Published(folder.Uri("sub/c.mapping"), version: null));
    }

    [Fact]
    public void A_length_that_is_the_same_hides_nothing()
    {
        var client = Begun("{}");
        folder.Write("sub/b.mapping", Wrong.Replace("contrl x", "// ontrl", StringComparison.Ordinal));
        client.Tell("textDocument/didSave", $$"""{"textDocument":{"uri":"{{folder.Uri("main.mapping")}}"} }""");

        Assert.Equal(Empty, client.Published(folder.Uri("sub/b.mapping"), version: null));
    }

    [Fact]
    public void Evidence_that_is_gone_is_missed_after_a_save()
    {
        var client = server.Open(folder.Write("sub/b.mapping", "").Path).Client;
        client.Told("mapping/verdictChanged", parameters => Holds(parameters));
        client.Unasked.Clear();
        File.Delete(folder.At("runs.jsonl"));
        client.Tell("textDocument/didSave", $$"""{"textDocument":{"uri":"{{folder.Uri("main.mapping")}}"} }""");

        client.Told("mapping/verdictChanged", parameters => !Holds(parameters));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData(Watches)]
    public void A_rename_is_made_in_the_text_that_there_is(string capabilities)
    {
        var client = Begun(capabilities);
        folder.Write("controls.mapping", "// decided by the board\n" + SmallWorkspace.Controls);
        var before = SmallWorkspace.Main[..SmallWorkspace.Main.IndexOf("ciso", StringComparison.Ordinal)];
        var edits = client.Result("textDocument/rename", $$"""
            {"textDocument":{"uri":"{{folder.Uri("main.mapping")}}"},"position":{"line":{{before.Count(c => c == '\n')}},"character":6},"newName":"risk"}
            """).GetProperty("changes").GetProperty(folder.Uri("controls.mapping"));

        var lines = File.ReadAllLines(folder.At("controls.mapping"));
        Assert.All(edits.EnumerateArray(), edit =>
        {
            var (start, end) = (edit.GetProperty("range").GetProperty("start"), edit.GetProperty("range").GetProperty("end"));
            Assert.Equal("ciso", lines[start.GetProperty("line").GetInt32()][start.GetProperty("character").GetInt32()..end.GetProperty("character").GetInt32()]);
        });
    }

    [Fact]
    public void An_answer_of_an_editor_that_watches_nothing_is_about_what_there_is()
    {
        using var hasty = new ServerInMemory(ServerInMemory.Options with { LookInterval = TimeSpan.Zero });
        var client = hasty.Open(folder.Path).Client;
        Assert.Equal("0:0-0:8 MAP1002", client.Published(folder.Uri("sub/b.mapping"), version: null));
        folder.Write("main.mapping", SmallWorkspace.Main + "system late \"Late\" { actor provider  scope aia Article 15(3) }\n");

        Assert.Contains("\"name\":\"late\"", client.Result("mapping/coverageTree", "{}").GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("workspace/didChangeWatchedFiles", """{"changes":[{"uri":"FOLDER/sub","type":3},{"uri":"FOLDER/other","type":1}]}""")]
    [InlineData("workspace/didRenameFiles", """{"files":[{"oldUri":"FOLDER/sub","newUri":"FOLDER/other"}]}""")]
    public void A_folder_that_is_renamed_takes_its_files_along(string method, string parameters)
    {
        var client = Begun(Watches);
        Directory.Move(folder.At("sub"), folder.At("other"));
        client.Tell(method, parameters.Replace("FOLDER", ServerInMemory.Uri(folder.Path), StringComparison.Ordinal));

        Assert.Equal("", client.Published(folder.Uri("sub/b.mapping"), version: null));
        Assert.Equal("0:0-0:8 MAP1002", client.Published(folder.Uri("other/b.mapping"), version: null));
    }

    [Theory]
    [InlineData("workspace/didChangeWatchedFiles", """{"changes":[{"uri":"FOLDER/sub","type":3}]}""")]
    [InlineData("workspace/didDeleteFiles", """{"files":[{"uri":"FOLDER/sub"}]}""")]
    public void A_folder_that_is_deleted_takes_its_findings_along(string method, string parameters)
    {
        var client = Begun(Watches);
        Directory.Delete(folder.At("sub"), recursive: true);
        client.Tell(method, parameters.Replace("FOLDER", ServerInMemory.Uri(folder.Path), StringComparison.Ordinal));

        Assert.Equal("", client.Published(folder.Uri("sub/b.mapping"), version: null));
    }

    [Fact]
    public void Editors_are_asked_to_tell_of_folders()
    {
        var client = Begun(Watches);
        var registration = client.Told("client/registerCapability", parameters => parameters.GetRawText().Contains("mapping-sources", StringComparison.Ordinal));

        Assert.Equal(
            """[{"globPattern":"**/*.mapping"},{"globPattern":"**/catalogs/*/*.md"},{"globPattern":"**/mapping.lock"},{"globPattern":"**/mapping.workspace"},{"globPattern":"**","kind":5}]""",
            registration.GetProperty("registrations")[0].GetProperty("registerOptions").GetProperty("watchers").GetRawText());
    }

    /// <summary>Whatever a finding on evidence depends on is judged anew when an editor tells that it changed.</summary>
    /// <param name="first">A file that is there at first, and what it holds; nothing where it is not.</param>
    /// <param name="path">The file that changes.</param>
    /// <param name="content">What it holds then; null where it is gone.</param>
    /// <param name="code">What is said then and was not before.</param>
    [Theory]
    [InlineData("soc2.md=A report.", "soc2.md", null, "MAP5016")]
    [InlineData("soc2.md=A report.", "soc2.md", "", "MAP5016")]
    [InlineData("vendors/soc2.md=A report.", "vendors", null, "MAP5016")]
    [InlineData("policy.md=A policy.", "policy.md", null, "MAP5022")]
    [InlineData("policy.md=A policy.", "policy.md", "", "MAP5022")]
    [InlineData("policy.md=A policy.", "policy.md.sha256", "0", "MAP5023")]
    [InlineData("runs/a.jsonl={\"at\":\"2026-11-20T01:00:00Z\"}", "runs/a.jsonl.sha256", "0", "MAP5023")]
    [InlineData("runs/a.jsonl={}", "runs/.b.jsonl", "{}", "MAP5038")]
    [InlineData("runs/a.jsonl={}", "Runs/b.jsonl", "{}", "MAP5038")]
    [InlineData("runs/.b.jsonl=", "runs/.b.jsonl", "{}", "MAP5038")]
    public void What_evidence_depends_on_is_judged_anew_when_it_changes(string first, string path, string? content, string code)
    {
        var (file, text) = (first.Split('=')[0], first.Split('=')[1]);
        folder.Write("sub/b.mapping", "").Write(file, text).Write("main.mapping", SmallWorkspace.Main + (code switch
        {
            "MAP5016" => $$"""
                vendor acme "Acme" { product model "Model" { attests "{{file}}" expires 2099-01-01 } }
                """,
            "MAP5022" or "MAP5023" when path.StartsWith("policy", StringComparison.Ordinal) => """
                control policy "Policy" {
                  owner ciso
                  status implemented
                  evidence text { document "policy.md" approved by ciso on 2026-11-01 }
                }
                """,
            _ => """
                feed more "More" { files "runs/*.jsonl" format jsonl time at class audit-evidence retained 10 years }
                control more "More" {
                  owner ciso
                  domain security
                  status operating since 2026-03-01
                  evidence rate "Few pass" { from more expect count() >= 1 fresh 7 days }
                }
                """,
        }));
        var client = server.Open(folder.Path, Watches).Client;
        client.Told("mapping/verdictChanged", _ => true);
        Assert.DoesNotContain(code, client.Pulled(folder.Uri("main.mapping")), StringComparison.Ordinal);
        if (content is not null)
        {
            folder.Write(path, content);
        }
        else if (Directory.Exists(folder.At(path)))
        {
            Directory.Delete(folder.At(path), recursive: true);
        }
        else
        {
            File.Delete(folder.At(path));
        }

        client.Tell("workspace/didChangeWatchedFiles", $$"""{"changes":[{"uri":"{{folder.Uri(path)}}","type":{{(content is null ? 3 : 2)}} }]}""");
        client.Told("textDocument/publishDiagnostics", parameters => parameters.GetRawText().Contains(code, StringComparison.Ordinal));
    }

    private static bool Holds(JsonElement verdict) => verdict.GetProperty("gates").EnumerateArray().Any(gate => gate.GetProperty("holds").GetBoolean());

    private LspClient Begun(string capabilities)
    {
        var client = server.Open(folder.Path, capabilities).Client;
        client.Open(folder.Uri("main.mapping"), SmallWorkspace.Main);
        Assert.Equal("0:0-0:8 MAP1002", client.Published(folder.Uri("sub/b.mapping"), version: null));
        client.Result("mapping/gates", "{}");
        client.Unasked.RemoveAll(message => message.GetRawText().Contains("publishDiagnostics", StringComparison.Ordinal));
        return client;
    }
}
