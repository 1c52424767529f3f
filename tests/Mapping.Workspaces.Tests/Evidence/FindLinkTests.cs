using Mapping.Workspaces.Evidence;

namespace Mapping.Workspaces.Tests.Evidence;

/// <summary>What a search makes of links.</summary>
public sealed class FindLinkTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly TemporaryFolder outside = new();

    public void Dispose()
    {
        folder.Dispose();
        outside.Dispose();
    }

    [Fact]
    public void A_file_that_leads_out_is_listed_without_its_length()
    {
        outside.Write("secret.csv", "secret");
        File.CreateSymbolicLink(folder.At("a.csv"), outside.At("secret.csv"));
        File.CreateSymbolicLink(folder.At("b.csv"), $"../{Path.GetFileName(outside.Path)}/secret.csv");

        Check("*.csv", "a.csv 0", "b.csv 0");
        Check("a.csv", "a.csv 0");
    }

    [Fact]
    public void A_folder_that_leads_out_is_listed_where_it_would_be_entered()
    {
        outside.Write("secret.csv", "secret");
        Directory.CreateSymbolicLink(folder.At("door"), outside.Path);
        folder.Write("a/x.csv", "1");

        Check("**/*.csv", "a/x.csv 1", "door 0");
        Check("*/secret.csv", "door 0");
        Check("door/secret.csv", "door 0");
        Check("a/**", "a/x.csv 1");
        Check("*.csv");
    }

    [Fact]
    public void A_folder_whose_name_only_begins_like_the_root_is_outside()
    {
        using var neighbour = new TemporaryFolder();
        folder.Write("root/x.csv", "1").Write("root-2/y.csv", "22");
        Directory.CreateSymbolicLink(folder.At("root/door"), folder.At("root-2"));

        Assert.Equal(["door", "x.csv"], new WorkspaceEvidenceFiles(folder.At("root")).Find("**/*.csv").Select(file => file.Path));
    }

    [Fact]
    public void A_folder_inside_is_followed_by_a_part_that_names_it_and_not_by_two_asterisks()
    {
        folder.Write("runs/2026/a.csv", "22");
        Directory.CreateSymbolicLink(folder.At("latest"), "runs/2026");

        Check("latest/*.csv", "latest/a.csv 2");
        Check("**/a.csv", "runs/2026/a.csv 2");
        Check("l*/a.csv", "latest/a.csv 2");
    }

    [Fact]
    public void A_file_that_is_reached_twice_is_listed_once_by_its_own_path()
    {
        folder.Write("runs/b.csv", "22").Write("runs/x/c.csv", "333");
        File.CreateSymbolicLink(folder.At("runs/a.csv"), "b.csv");
        File.CreateSymbolicLink(folder.At("runs/z.csv"), "b.csv");
        Directory.CreateSymbolicLink(folder.At("runs/latest"), "x");

        Check("runs/*.csv", "runs/b.csv 2");
        Check("runs/*/*.csv", "runs/x/c.csv 3");
        Check("runs/[az].csv");
        Check("runs/z*.csv", "runs/z.csv 2");
    }

    [Fact]
    public void Circles_end()
    {
        folder.Write("a/x.csv", "1");
        Directory.CreateSymbolicLink(folder.At("a/up"), folder.Path);
        Directory.CreateSymbolicLink(folder.At("up"), ".");
        File.CreateSymbolicLink(folder.At("round.csv"), "round.csv");

        Check("**/x.csv", "a/x.csv 1");
        Check("**/up/**/up/**/up/**/x.csv", "up/up/up/a/x.csv 1");
        Check("a/up/a/up/a/x.csv", "a/up/a/up/a/x.csv 1");
        Check("round.csv", "round.csv 0");
        Check("round.csv/x.csv");
    }

    [Fact]
    public void Many_ways_through_links_are_not_all_gone()
    {
        folder.Write("x.csv", "1");
        for (var i = 0; i < 20; i++)
        {
            Directory.CreateSymbolicLink(folder.At($"up{i:00}"), ".");
        }

        Check(string.Concat(Enumerable.Repeat("**/up*/", 30)) + "x.csv", string.Concat(Enumerable.Repeat("up00/", 30)) + "x.csv 1");
    }

    [Fact]
    public void A_dangling_link_is_listed()
    {
        File.CreateSymbolicLink(folder.At("a.csv"), "gone.csv");

        Check("*", "a.csv 0");
    }

    [Fact]
    public void A_workspace_reached_through_a_link_is_searched()
    {
        folder.Write("in/a.csv", "1");
        File.CreateSymbolicLink(folder.At("in/b.csv"), folder.At("in/a.csv"));
        Directory.CreateSymbolicLink(outside.At("in"), folder.At("in"));

        Assert.Equal(["b.csv"], new WorkspaceEvidenceFiles(outside.At("in")).Find("b*").Select(file => file.Path));
        Assert.Equal(["a.csv"], new WorkspaceEvidenceFiles(outside.At("in")).Find("**").Select(file => file.Path));
    }

    private void Check(string pattern, params string[] expected) =>
        Assert.Equal(expected, new WorkspaceEvidenceFiles(folder.Path).Find(pattern).Select(file => $"{file.Path} {file.Length}"));
}
