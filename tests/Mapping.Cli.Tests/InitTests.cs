namespace Mapping.Cli.Tests;

public sealed class InitTests
{
    [Fact]
    public void The_starting_workspace_compiles_is_formatted_and_has_gaps()
    {
        using var workspace = new WorkspaceFolder();
        File.Delete(workspace.At("mapping.workspace"));

        var init = workspace.Run("init");
        Assert.Equal(
            "./mapping.workspace\n./main.mapping\n./controls/assurance.mapping\n./controls/security.mapping\n\nNext: mapping check\n", init.Output);
        Assert.Equal(("", 0), (init.Error, init.Status));

        var check = workspace.Run("check", "--as-of", Sources.AsOf);
        Assert.Equal(("", 1), (check.Error, check.Status));
        Assert.Contains("0 errors, 0 warnings,", check.Output, StringComparison.Ordinal);

        Assert.Equal(new ProcessResult(0, "", ""), workspace.Run("fmt", "--check"));
    }

    [Fact]
    public void A_folder_that_has_a_workspace_is_left_alone()
    {
        using var workspace = new WorkspaceFolder(("main.mapping", "// mine\n"));

        var init = workspace.Run("init");
        Assert.Equal(
            new ProcessResult(3, "", "mapping: \"./mapping.workspace\" is there already, so nothing was written.\n"), init);
        Assert.Equal("// mine\n", workspace.Read("main.mapping"));
        Assert.False(Directory.Exists(workspace.At("controls")));
    }

    [Fact]
    public void A_folder_that_is_named_is_made_and_named_again_in_the_next_step()
    {
        using var workspace = new WorkspaceFolder();

        var init = workspace.Run("init", "sub/new");
        Assert.Equal(0, init.Status);
        Assert.EndsWith("\nNext: mapping check sub/new\n", init.Output, StringComparison.Ordinal);
        Assert.Equal(1, workspace.Run("check", "sub/new").Status);
    }
}
