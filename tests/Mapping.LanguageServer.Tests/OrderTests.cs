namespace Mapping.LanguageServer.Tests;

/// <summary>The last message about a file is about its last state, whichever workspace it has come to belong to.</summary>
public sealed class OrderTests : IDisposable
{
    private const int Times = 50;
    private const string Wrong = "contrl x\n";

    private readonly TemporaryFolder folder = new TemporaryFolder()
        .Write("mapping.workspace", "").Write("a.mapping", Wrong).Write("below/b.mapping", Wrong).Write("other/mapping.workspace", "").Write("other/c.mapping", Wrong);

    private readonly ServerInMemory server = new();

    public void Dispose()
    {
        server.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void A_marker_that_is_saved_loses_nothing() => Repeat(client => client.Tell("workspace/didChangeWatchedFiles", Changed("mapping.workspace", 2)));

    [Fact]
    public void A_marker_that_comes_and_goes_loses_nothing() => Repeat(client =>
    {
        folder.Write("below/mapping.workspace", "");
        client.Tell("workspace/didChangeWatchedFiles", Changed("below/mapping.workspace", 1));
        client.Result("mapping/gates", "{}");
        File.Delete(Path.Join(folder.Path, "below/mapping.workspace"));
        client.Tell("workspace/didChangeWatchedFiles", Changed("below/mapping.workspace", 3));
    });

    [Fact]
    public void A_document_that_is_closed_and_opened_loses_nothing() => Repeat(client =>
    {
        foreach (var path in (string[])["below/b.mapping", "other/c.mapping"])
        {
            client.Open(folder.Uri(path), Wrong);
            client.Close(folder.Uri(path));
        }
    });

    [Fact]
    public void A_folder_that_is_removed_and_added_loses_nothing() => Repeat(client =>
    {
        var item = $$"""{"uri":"{{ServerInMemory.Uri(folder.Path)}}","name":"x"}""";
        client.Tell("workspace/didChangeWorkspaceFolders", $$"""{"event":{"added":[],"removed":[{{item}}]} }""");
        client.Tell("workspace/didChangeWorkspaceFolders", $$"""{"event":{"added":[{{item}}],"removed":[]} }""");
    });

    [Fact]
    public void A_folder_that_is_left_keeps_no_gates()
    {
        folder.Write("a.mapping", SmallWorkspace.Main);
        var client = server.Open(folder.Path).Client;
        client.Told("mapping/verdictChanged", parameters => parameters.GetProperty("gates").GetArrayLength() > 0);
        client.Unasked.Clear();
        client.Tell("workspace/didChangeWorkspaceFolders", $$"""{"event":{"added":[],"removed":[{"uri":"{{ServerInMemory.Uri(folder.Path)}}","name":"x"}]} }""");

        client.Told("mapping/verdictChanged", parameters => parameters.GetProperty("gates").GetArrayLength() == 0);
    }

    private void Repeat(Action<LspClient> disturb)
    {
        string[] expected = ["a.mapping", "below/b.mapping", "other/c.mapping"];
        var client = server.Open(folder.Path).Client;
        foreach (var path in expected)
        {
            client.Published(folder.Uri(path), version: null);
        }

        for (var i = 0; i < Times; i++)
        {
            disturb(client);
            client.Result("mapping/gates", "{}");
        }

        // A last finding of each workspace: what it says is in order, so nothing about the others can come after it.
        string[] last = ["other/z.mapping", "z.mapping"];
        foreach (var path in last)
        {
            folder.Write(path, Wrong);
            client.Tell("workspace/didChangeWatchedFiles", Changed(path, 1));
            client.Published(folder.Uri(path), version: null);
        }

        Assert.Equal(
            expected.Concat(last).Select(folder.Uri).Order(StringComparer.Ordinal),
            LastSaid(client).Where(said => said.Value > 0).Select(said => said.Key).Order(StringComparer.Ordinal));
    }

    private static Dictionary<string, int> LastSaid(LspClient client)
    {
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var said in client.Unasked.Where(message => message.TryGetProperty("method", out var method) && method.GetString() == "textDocument/publishDiagnostics"))
        {
            var parameters = said.GetProperty("params");
            last[parameters.GetProperty("uri").GetString() ?? ""] = parameters.GetProperty("diagnostics").GetArrayLength();
        }

        return last;
    }

    private string Changed(string path, int type) => $$"""{"changes":[{"uri":"{{folder.Uri(path)}}","type":{{type}} }]}""";
}
