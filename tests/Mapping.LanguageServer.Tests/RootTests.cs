using System.Text.Json;

namespace Mapping.LanguageServer.Tests;

/// <summary>Which workspace a file belongs to, and how far that goes.</summary>
public sealed class RootTests : IDisposable
{
    private const string Wrong = "contrl x\n";

    /// <summary>What is said of a file that declares nothing.</summary>
    private const string Empty = "0:0-0:0 MAP6020";

    private readonly TemporaryFolder folder = new();
    private readonly TemporaryFolder opened = new TemporaryFolder().Write("mapping.workspace", "");
    private readonly ServerInMemory server = new();

    public void Dispose()
    {
        server.Dispose();
        folder.Dispose();
        opened.Dispose();
    }

    [Fact]
    public void A_file_that_belongs_to_no_workspace_is_judged_with_its_folder_and_nothing_below()
    {
        folder.Write("note.mapping", "").Write("beside.mapping", Wrong).Write("below/deep.mapping", Wrong).Write("catalogs/acme/1.md", "nonsense");
        Assert.Equal(["beside.mapping", "note.mapping"], Said(Opened("note.mapping")));
    }

    [Fact]
    public void Nothing_above_a_folder_that_is_gone_is_looked_at()
    {
        folder.Write("above.mapping", Wrong).Write("beside/a.mapping", Wrong);
        Assert.Equal(["gone/deep/note.mapping"], Said(Opened("gone/deep/note.mapping")));
    }

    [Fact]
    public void A_file_that_is_not_there_yet_belongs_to_the_workspace_around_it()
    {
        folder.Write("mapping.workspace", "").Write("above.mapping", Wrong);
        Assert.Equal(["above.mapping", "new/note.mapping"], Said(Opened("new/note.mapping")));
    }

    [Theory]
    [InlineData("file://server/share/note.mapping")]
    [InlineData("untitled:note.mapping")]
    public void What_is_no_file_of_this_machine_belongs_to_none(string uri)
    {
        var client = server.Open(opened.Path).Client;
        client.Open(uri, Wrong);
        Assert.Equal(JsonValueKind.Null, client.Result("textDocument/documentSymbol", $$"""{"textDocument":{"uri":"{{uri}}"} }""").ValueKind);
        Assert.Empty(SaidBy(client));
    }

    [Fact]
    public void A_folder_below_is_judged_with_the_file_once_it_has_a_marker()
    {
        folder.Write("note.mapping", "").Write("below/deep.mapping", Wrong);
        var client = Opened("note.mapping");
        folder.Write("mapping.workspace", "");
        client.Tell("workspace/didChangeWatchedFiles", $$"""{"changes":[{"uri":"{{folder.Uri("mapping.workspace")}}","type":1}]}""");
        Assert.Equal("0:0-0:8 MAP1002", client.Published(folder.Uri("below/deep.mapping"), version: null));
    }

    [Fact]
    public void Workspaces_below_an_opened_folder_are_found_and_stay()
    {
        folder.Write("a/governance/mapping.workspace", "").Write("a/governance/main.mapping", SmallWorkspace.Main)
            .Write("a/governance/inner/mapping.workspace", "").Write("a/governance/inner/b.mapping", Wrong)
            .Write(".hidden/mapping.workspace", "").Write(".hidden/c.mapping", Wrong).Write("node_modules/x/mapping.workspace", "").Write("node_modules/x/d.mapping", Wrong);
        var client = server.Open(folder.Path).Client;
        var (main, inner) = (folder.Uri("a/governance/main.mapping"), folder.Uri("a/governance/inner/b.mapping"));
        Assert.Equal("0:0-0:8 MAP1002", client.Published(inner, version: null));
        Assert.NotEqual(0, Gates(client));

        client.Open(main, SmallWorkspace.Main);
        client.Close(main);
        Assert.NotEqual(0, Gates(client));
        Assert.Equal([], SaidBy(client).Where(uri => uri.Contains("/.hidden/", StringComparison.Ordinal) || uri.Contains("node_modules", StringComparison.Ordinal)));
    }

    [Fact]
    public void There_is_an_end_to_the_workspaces_that_are_found()
    {
        for (var i = 0; i < 70; i++)
        {
            folder.Write($"w{i}/mapping.workspace", "").Write($"w{i}/a.mapping", SmallWorkspace.Main);
        }

        var client = server.Open(folder.Path).Client;
        Assert.Equal(64, Gates(client));
        client.Told("window/logMessage", parameters => parameters.GetProperty("message").GetString()
            == "More than 64 workspaces lie below the opened folders. The others are judged once a file of theirs is opened.");
        for (var i = 0; i < 70; i++)
        {
            client.Open(folder.Uri($"w{i}/a.mapping"), SmallWorkspace.Main);
        }

        Assert.Equal(70, Gates(client));
    }

    [Fact]
    public void A_folder_and_a_link_to_it_are_one_workspace_in_the_spelling_of_the_editor()
    {
        folder.Write("real/mapping.workspace", "").Write("real/sub/a.mapping", Wrong).Write("real/b.mapping", Wrong);
        Directory.CreateSymbolicLink(folder.At("link"), folder.At("real"));
        var client = server.Open(folder.At("link")).Client;
        Assert.Equal("0:0-0:8 MAP1002", client.Published(folder.Uri("link/sub/a.mapping"), version: null));
        Assert.Equal("0:0-0:8 MAP1002", client.Published(folder.Uri("link/b.mapping"), version: null));

        // The same file by its other name takes over from the one that was told of, and what is typed in it counts.
        client.Open(folder.Uri("real/b.mapping"), "contrl y\ncontrl z\n");
        Assert.Equal("0:0-0:8 MAP1002\n1:0-1:8 MAP1002", client.Published(folder.Uri("real/b.mapping"), version: 1));
        client.Edit(folder.Uri("real/b.mapping"), 2, ("0:0-2:0", ""));
        Assert.Equal(Empty, client.Published(folder.Uri("real/b.mapping"), version: 2));
        Assert.Equal(["link/sub/a.mapping", "real/b.mapping"], Found(client));
    }

    [Fact]
    public void A_link_to_a_file_of_a_workspace_from_outside_is_that_file()
    {
        folder.Write("real/mapping.workspace", "").Write("real/a.mapping", "");
        Directory.CreateSymbolicLink(folder.At("note.mapping"), folder.At("real/a.mapping"));
        var client = server.Open(folder.At("real")).Client;
        client.Open(folder.Uri("note.mapping"), Wrong);
        Assert.Equal("0:0-0:8 MAP1002", client.Published(folder.Uri("note.mapping"), version: 1));
        Assert.Equal(["note.mapping"], Found(client));
    }

    [Fact]
    public void A_file_that_is_open_under_two_names_is_as_the_other_one_says_when_one_is_closed()
    {
        folder.Write("real/mapping.workspace", "").Write("real/a.mapping", Wrong);
        Directory.CreateSymbolicLink(folder.At("link"), folder.At("real"));
        var client = server.Open(folder.At("real")).Client;
        client.Open(folder.Uri("link/a.mapping"), "", version: 5);
        client.Open(folder.Uri("real/a.mapping"), "", version: 6);
        client.Close(folder.Uri("real/a.mapping"));

        Assert.Equal(Empty, client.Published(folder.Uri("link/a.mapping"), version: 5));
        Assert.Equal(0, client.Result("textDocument/documentSymbol", $$"""{"textDocument":{"uri":"{{folder.Uri("link/a.mapping")}}"} }""").GetArrayLength());
        Assert.Equal(["link/a.mapping"], Found(client));
    }

    [Fact]
    public void A_backslash_in_a_name_stays_one()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        folder.Write("a\\b/mapping.workspace", "").Write("a\\b/x.mapping", Wrong);
        server.Client.Result("initialize", $$"""{"processId":null,"rootUri":"{{folder.Uri("a%5Cb")}}","capabilities":{} }""");
        server.Client.Tell("initialized", "{}");
        Assert.Equal("0:0-0:8 MAP1002", server.Client.Published(folder.Uri("a%5Cb/x.mapping"), version: null));
    }

    private LspClient Opened(string path)
    {
        var client = server.Open(opened.Path).Client;
        client.Open(folder.Uri(path), Wrong);
        client.Published(folder.Uri(path), version: 1);
        return client;
    }

    private static int Gates(LspClient client) => client.Result("mapping/gates", "{}").GetProperty("gates").GetArrayLength();

    /// <summary>Every file that was spoken of, by its path in the folder.</summary>
    private IEnumerable<string> Said(LspClient client) => SaidBy(client).Select(uri => uri[(folder.Uri("").Length + 1)..]);

    /// <summary>The files of which the last word is a finding, once everything has settled.</summary>
    private IEnumerable<string> Found(LspClient client)
    {
        client.Open(folder.Uri("real/z.mapping"), Wrong, version: 99);
        client.Published(folder.Uri("real/z.mapping"), version: 99);
        return Messages(client).GroupBy(parameters => parameters.GetProperty("uri").GetString() ?? "", StringComparer.Ordinal)
            .Where(file => file.Last().GetProperty("diagnostics").GetArrayLength() > 0)
            .Select(file => file.Key[(folder.Uri("").Length + 1)..])
            .Where(path => path != "real/z.mapping")
            .Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> SaidBy(LspClient client)
    {
        client.Result("mapping/gates", "{}");
        return Messages(client).Select(parameters => parameters.GetProperty("uri").GetString() ?? "").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
    }

    private static List<JsonElement> Messages(LspClient client) =>
    [
        .. client.Unasked.Where(message => message.TryGetProperty("method", out var method) && method.GetString() == "textDocument/publishDiagnostics")
            .Select(message => message.GetProperty("params")),
    ];
}
