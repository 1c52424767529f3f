using System.Diagnostics;
using Mapping.Compiler.Diagnostics;

namespace Mapping.Workspaces.Tests;

public sealed class WorkspaceReaderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Files_come_in_ordinal_order_of_relative_paths()
    {
        folder.Write("b.mapping", "b").Write("a/z.mapping", "z").Write("B.mapping", "B").Write("a-b.mapping", "ab").Write("notes.txt", "");

        Check(sources: ["B.mapping=B", "a-b.mapping=ab", "a/z.mapping=z", "b.mapping=b"]);
    }

    [Fact]
    public void Many_files_are_read_each_into_its_place()
    {
        var expected = new List<string>();
        for (var i = 100; i < 200; i++)
        {
            folder.Write($"f{i}.mapping", $"text {i}");
            expected.Add($"f{i}.mapping=text {i}");
        }

        Check(sources: [.. expected]);
    }

    [Fact]
    public void Catalogs_are_exactly_two_levels_deep()
    {
        folder.Write("catalogs/README.md", "r").Write("catalogs/own/1.md", "one").Write("catalogs/own/deep/2.md", "two").Write("docs/own/1.md", "x");

        Check(catalogs: ["catalogs/own/1.md=one"]);
    }

    [Fact]
    public void The_lock_is_read_beside_the_marker_alone()
    {
        folder.Write("mapping.lock", "# l").Write("sub/mapping.lock", "# other").Write("a.mapping", "a");

        Check(sources: ["a.mapping=a"], catalogs: ["mapping.lock=# l"]);
    }

    [Fact]
    public void Hidden_folders_and_packages_are_passed_over()
    {
        folder.Write(".git/a.mapping", "").Write("node_modules/p/a.mapping", "").Write(".hidden/a.txt", "").Write("bin/a.mapping", "kept");

        Check(sources: ["bin/a.mapping=kept"]);
    }

    [Fact]
    public void Sources_that_are_passed_over_since_they_are_hidden_are_told()
    {
        folder.Write("a.mapping", "a").Write(".b.mapping", "b").Write("sub/.C.MAPPING", "c")
            .Write(".drafts/d.mapping", "d").Write(".drafts/deep/.more/e.mapping", "e").Write("sub/.old/f.mapping", "f");

        Check(
            sources: ["a.mapping=a"],
            diagnostics:
            [
                ".b.mapping:1:1 MAP1911 The file is not read: its name begins with a full stop.",
                ".drafts/d.mapping:1:1 MAP1911 The file is not read, nor 1 more below \".drafts\": the name of \".drafts\" begins with a full stop.",
                "sub/.C.MAPPING:1:1 MAP1911 The file is not read: its name begins with a full stop.",
                "sub/.old/f.mapping:1:1 MAP1911 The file is not read: the name of \"sub/.old\" begins with a full stop.",
            ]);
    }

    [Fact]
    public void What_tools_keep_for_themselves_is_no_hidden_source()
    {
        folder.Write("a.mapping", "a").Write(".#a.mapping", "lock").Write("._a.mapping", "beside").Write(".a.mapping.swp", "").Write(".a.mapping~", "")
            .Write(".git/b.mapping", "").Write(".history/a.mapping", "").Write("node_modules/.bin/c.mapping", "").Write(".x/node_modules/d.mapping", "")
            .Write(".worktrees/w/mapping.workspace", "").Write(".worktrees/w/a.mapping", "");

        Check(sources: ["a.mapping=a"]);
    }

    [Fact]
    public void A_nested_workspace_is_a_workspace_of_its_own()
    {
        folder.Write("a.mapping", "a").Write("vendor/mapping.workspace", "").Write("vendor/v.mapping", "v").Write("vendor/deep/w.mapping", "w");

        Check(
            sources: ["a.mapping=a"],
            diagnostics: ["vendor/mapping.workspace:1:1 MAP1910 \"vendor\" is a workspace of its own and is not judged here."]);
        var pack = WorkspaceReader.Read(folder.At("vendor/deep"));
        Assert.Equal(folder.At("vendor"), pack.Root);
        Assert.Equal(["deep/w.mapping", "v.mapping"], pack.Sources.Select(source => source.Path));
    }

    [Fact]
    public void The_folder_itself_is_the_workspace_when_none_above_is_marked()
    {
        folder.Write("a/a.mapping", "a").Write("b.mapping", "b");

        var files = WorkspaceReader.Read(folder.At("a"));

        Assert.Equal(folder.At("a"), files.Root);
        Assert.Equal(["a.mapping"], files.Sources.Select(source => source.Path));
    }

    [Fact]
    public void A_missing_folder_and_a_file_are_not_workspaces()
    {
        folder.Write("a.mapping", "");

        var missing = Assert.Throws<WorkspaceException>(() => WorkspaceReader.Read(folder.At("none")));
        var file = Assert.Throws<WorkspaceException>(() => WorkspaceReader.Read(folder.At("a.mapping")));

        Assert.Equal($"There is no folder \"{folder.At("none")}\".", missing.Message);
        Assert.Equal($"\"{folder.At("a.mapping")}\" is a file; give the folder of the workspace.", file.Message);
    }

    [Fact]
    public void A_byte_order_mark_is_dropped_and_line_breaks_are_kept()
    {
        folder.Write("a.mapping", [0xEF, 0xBB, 0xBF, .. "a\r\nb"u8]);

        Check(sources: ["a.mapping=a\r\nb"]);
    }

    [Fact]
    public void What_is_not_utf8_is_reported_at_its_place_and_the_rest_is_read()
    {
        folder.Write("a.mapping", [.. "é\nab"u8, 0xFF, .. "c"u8]);

        Check(
            sources: ["a.mapping=é\nab\uFFFDc"],
            diagnostics: ["a.mapping:2:3 MAP1901 The file is not valid UTF-8: the byte 0xFF can't stand here."]);
    }

    [Fact]
    public void A_large_file_is_refused()
    {
        folder.Write("a.mapping", "0123456789").Write("b.mapping", "012345678");

        var files = WorkspaceReader.Read(folder.Path, new WorkspaceOptions { MaxFileBytes = 9 });

        Assert.Equal(["a.mapping=", "b.mapping=012345678"], files.Sources.Select(source => $"{source.Path}={source.Content}"));
        Assert.Equal(["a.mapping:1:1 MAP1902 The file has 10 bytes; at most 9 are read."], files.Diagnostics.Select(Picture));
    }

    [Fact]
    public void A_link_that_leads_out_is_refused_and_shows_nothing()
    {
        using var outside = new TemporaryFolder();
        outside.Write("secret.mapping", "secret").Write("catalogs/own/1.md", "secret");
        File.CreateSymbolicLink(folder.At("a.mapping"), outside.At("secret.mapping"));
        File.CreateSymbolicLink(folder.At("b.mapping"), $"../{Path.GetFileName(outside.Path)}/secret.mapping");
        Directory.CreateSymbolicLink(folder.At("catalogs"), outside.At("catalogs"));

        Check(
            sources: ["a.mapping=", "b.mapping="],
            diagnostics:
            [
                "a.mapping:1:1 MAP1903 The file is a link that leads out of the workspace, so it is not read.",
                "b.mapping:1:1 MAP1903 The file is a link that leads out of the workspace, so it is not read.",
                "catalogs:1:1 MAP1904 The folder is a link that leads out of the workspace; nothing in it is read.",
            ]);
    }

    [Fact]
    public void A_link_through_a_linked_folder_leads_out_too()
    {
        using var outside = new TemporaryFolder();
        outside.Write("secret.mapping", "secret");
        Directory.CreateSymbolicLink(folder.At("door"), outside.Path);
        File.CreateSymbolicLink(folder.At("a.mapping"), folder.At("door/secret.mapping"));

        Check(
            sources: ["a.mapping="],
            diagnostics:
            [
                "a.mapping:1:1 MAP1903 The file is a link that leads out of the workspace, so it is not read.",
                "door:1:1 MAP1904 The folder is a link that leads out of the workspace; nothing in it is read.",
            ]);
    }

    [Fact]
    public void Links_inside_are_followed_to_files_and_circles_end()
    {
        folder.Write("shared/owners.txt", "owners");
        File.CreateSymbolicLink(folder.At("owners.mapping"), "shared/owners.txt");
        Directory.CreateSymbolicLink(folder.At("shared/up"), folder.Path);
        File.CreateSymbolicLink(folder.At("round.mapping"), "round.mapping");

        Check(
            sources: ["owners.mapping=owners", "round.mapping="],
            diagnostics: ["round.mapping:1:1 MAP1903 The file is a link that leads out of the workspace, so it is not read."]);
    }

    [Theory]
    [InlineData("b.MAPPING", "b.MAPPING:1:1 MAP1907 The file is not read: its name ends in \".MAPPING\", and \".mapping\" is read, in these letters.")]
    [InlineData("deep/b.Mapping", "deep/b.Mapping:1:1 MAP1907 The file is not read: its name ends in \".Mapping\", and \".mapping\" is read, in these letters.")]
    [InlineData("catalogs/own/1.MD", "catalogs/own/1.MD:1:1 MAP1907 The file is not read: its name ends in \".MD\", and \".md\" is read, in these letters.")]
    [InlineData("README.MD", null)]
    [InlineData(".git/b.MAPPING", null)]
    public void An_ending_in_other_letters_is_told(string path, string? expected)
    {
        folder.Write("a.mapping", "a").Write(path, "x");

        Check(sources: ["a.mapping=a"], diagnostics: expected is null ? [] : [expected]);
    }

    [Fact]
    public void A_link_that_is_hidden_or_leads_to_what_is_hidden_is_told()
    {
        folder.Write(".generated/controls/b.mapping", "b").Write("node_modules/p/c.mapping", "c").Write("a.mapping", "a").Write("open/d.mapping", "d");
        Directory.CreateSymbolicLink(folder.At("controls"), ".generated/controls");
        Directory.CreateSymbolicLink(folder.At("package"), "node_modules/p");
        Directory.CreateSymbolicLink(folder.At("again"), "open");
        Directory.CreateSymbolicLink(folder.At(".venv"), "open");
        File.CreateSymbolicLink(folder.At(".e.mapping"), "a.mapping");
        File.CreateSymbolicLink(folder.At(".#a.mapping"), "somebody@host.1234");

        Check(
            sources: ["a.mapping=a", "open/d.mapping=d"],
            diagnostics:
            [
                ".e.mapping:1:1 MAP1908 This link is not followed: its own name is hidden.",
                ".generated/controls/b.mapping:1:1 MAP1911 The file is not read: the name of \".generated\" begins with a full stop.",
                "controls:1:1 MAP1908 This link is not followed: it leads into \".generated\", which is passed over.",
                "package:1:1 MAP1908 This link is not followed: it leads into \"node_modules\", which is passed over.",
            ]);
    }

    [Fact]
    public void A_submodule_that_is_not_checked_out_is_told()
    {
        folder.Write("a.mapping", "a").Write("there/b.mapping", "b").Write(
            ".gitmodules",
            "[submodule \"x\"]\n\tpath = shared/controls\n\turl = ../x\n[submodule \"y\"]\n\tpath = \"gone\"\n[submodule \"z\"]\n\tpath = there\n[submodule \"o\"]\n\tpath = ../out\n");
        Directory.CreateDirectory(folder.At("shared/controls"));

        Check(
            sources: ["a.mapping=a", "there/b.mapping=b"],
            diagnostics:
            [
                "gone:1:1 MAP1909 The git submodule \"gone\" is not checked out, so nothing in it is read.",
                "shared/controls:1:1 MAP1909 The git submodule \"shared/controls\" is not checked out, so nothing in it is read.",
            ]);
        Directory.CreateDirectory(folder.At("inner"));
        File.WriteAllText(folder.At("inner/mapping.workspace"), "");
        Assert.Empty(WorkspaceReader.Read(folder.At("inner")).Diagnostics);
    }

    [Theory]
    [InlineData("use iso-42001", "utf-16", true)]
    [InlineData("use iso-42001", "utf-16BE", true)]
    [InlineData("owner é \u4e2d\u6587\n", "utf-16", false)]
    [InlineData("use iso-42001", "utf-16", false)]
    [InlineData("use iso-42001", "utf-16BE", false)]
    public void A_file_in_utf16_is_told_once_and_not_read(string content, string name, bool isMarked)
    {
        var encoding = System.Text.Encoding.GetEncoding(name);
        folder.Write("a.mapping", [.. isMarked ? encoding.GetPreamble() : [], .. encoding.GetBytes(content)]);

        Check(
            sources: ["a.mapping="],
            diagnostics: ["a.mapping:1:1 MAP1901 The file is not valid UTF-8: it looks like UTF-16, where every second byte of plain words is NUL."]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("a\0")]
    [InlineData("owner a \"\0\"")]
    public void A_nul_alone_makes_no_utf16(string content)
    {
        folder.Write("a.mapping", content);

        Check(sources: [$"a.mapping={content}"]);
    }

    [Fact]
    public void A_list_of_submodules_that_is_no_file_or_names_no_path_is_passed_over()
    {
        folder.Write("a.mapping", "a").Write(".gitmodules", "[submodule \"x\"]\n\tpath = go\0ne\n");
        Check(sources: ["a.mapping=a"], diagnostics: []);

        File.Delete(folder.At(".gitmodules"));
        File.CreateSymbolicLink(folder.At(".gitmodules"), "/dev/zero");
        Check(sources: ["a.mapping=a"], diagnostics: []);
    }

    [Fact]
    public void A_workspace_reached_through_a_link_is_read()
    {
        using var door = new TemporaryFolder();
        folder.Write("real.txt", "text");
        File.CreateSymbolicLink(folder.At("a.mapping"), "real.txt");
        Directory.CreateSymbolicLink(door.At("in"), folder.Path);

        var files = WorkspaceReader.Read(door.At("in"));

        Assert.Equal(["a.mapping=text"], files.Sources.Select(source => $"{source.Path}={source.Content}"));
        Assert.Empty(files.Diagnostics);
    }

    [Fact]
    public void A_pipe_is_refused_without_waiting_for_it()
    {
        Process.Start("mkfifo", [folder.At("pipe.mapping")]).WaitForExit();
        File.CreateSymbolicLink(folder.At("link.mapping"), "pipe.mapping");
        folder.Write("empty.mapping", "");

        Check(
            sources: ["empty.mapping=", "link.mapping=", "pipe.mapping="],
            diagnostics:
            [
                "link.mapping:1:1 MAP1906 This is not a regular file but a pipe, a socket or a device, so it is not read.",
                "pipe.mapping:1:1 MAP1906 This is not a regular file but a pipe, a socket or a device, so it is not read.",
            ]);
    }

    [Fact]
    public void A_dangling_link_is_unreadable()
    {
        File.CreateSymbolicLink(folder.At("a.mapping"), "gone.txt");

        Check(sources: ["a.mapping="], diagnostics: ["a.mapping:1:1 MAP1900 The file can't be read: it is not there."]);
    }

    private void Check(string[]? sources = null, string[]? catalogs = null, string[]? diagnostics = null)
    {
        var files = WorkspaceReader.Read(folder.Path);
        Assert.Equal(diagnostics ?? [], files.Diagnostics.Select(Picture));
        Assert.Equal(sources ?? [], files.Sources.Select(source => $"{source.Path}={source.Content}"));
        Assert.Equal(catalogs ?? [], files.Catalogs.Select(source => $"{source.Path}={source.Content}"));
    }

    private static string Picture(Diagnostic diagnostic) => diagnostic.ToString().Replace(": MAP", " MAP", StringComparison.Ordinal);
}
