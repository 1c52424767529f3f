namespace Mapping.Cli.Tests;

public sealed class FormatTests
{
    private const string Loose = "owner   ciso \"CISO\"   domain security  // the officer\n";

    private const string Formatted = "owner ciso \"CISO\" domain security  // the officer\n";

    private const string Broken = "owner   cro \"CRO\"\ncontrol { \n";

    [Fact]
    public void Files_are_rewritten_and_keep_their_permissions()
    {
        using var workspace = new WorkspaceFolder(("main.mapping", Loose));
        var mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite;
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(workspace.At("main.mapping"), mode);
        }

        Assert.Equal(new ProcessResult(0, "", ""), workspace.Run("fmt"));
        Assert.Equal(Formatted, workspace.Read("main.mapping"));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(mode, File.GetUnixFileMode(workspace.At("main.mapping")));
        }

        Assert.Equal(["main.mapping", "mapping.workspace"], Directory.GetFiles(workspace.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Check_lists_and_changes_nothing()
    {
        using var workspace = new WorkspaceFolder(("main.mapping", Formatted), ("b/two.mapping", Loose), ("a/one.mapping", Loose));

        var check = workspace.Run("fmt", "--check");
        Assert.Equal(new ProcessResult(1, "a/one.mapping\nb/two.mapping\n", ""), check);
        Assert.Equal(Loose, workspace.Read("a/one.mapping"));
    }

    [Fact]
    public void A_broken_file_gives_status_2_and_the_sound_ones_are_formatted()
    {
        using var workspace = new WorkspaceFolder(("main.mapping", Loose), ("broken.mapping", Broken));

        var format = workspace.Run("fmt");
        Assert.Equal(("", 2), (format.Output, format.Status));
        Assert.Equal("mapping: broken.mapping: has errors; what is broken keeps its layout. \"mapping check\" shows them.\n", format.Error);
        Assert.Equal(Formatted, workspace.Read("main.mapping"));
        Assert.Equal("owner cro \"CRO\"\ncontrol {", workspace.Read("broken.mapping").TrimEnd());
    }

    [Fact]
    public void A_file_that_is_not_text_is_left_alone()
    {
        using var workspace = new WorkspaceFolder();
        byte[] bytes = [0x6F, 0xFF, 0xFE, 0x00];
        File.WriteAllBytes(workspace.At("main.mapping"), bytes);

        var format = workspace.Run("fmt");
        Assert.Equal(("", 2), (format.Output, format.Status));
        Assert.EndsWith(" It was left alone.\n", format.Error, StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(workspace.At("main.mapping")));
    }

    [Fact]
    public void One_file_is_formatted_where_one_is_named()
    {
        using var workspace = new WorkspaceFolder(("one.mapping", Loose), ("two.mapping", Loose));

        Assert.Equal(new ProcessResult(0, "", ""), workspace.Run("fmt", "one.mapping"));
        Assert.Equal(Formatted, workspace.Read("one.mapping"));
        Assert.Equal(Loose, workspace.Read("two.mapping"));
    }
}
