using System.Collections.Concurrent;
using Mapping.Workspaces.Evidence;

namespace Mapping.Workspaces.Tests.Evidence;

/// <summary>Which folders are listed, how often, and what becomes of those that can't be.</summary>
public sealed class ListingTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly ConcurrentQueue<string> listed = new();
    private readonly WorkspaceEvidenceFiles files;

    public ListingTests() => files = new WorkspaceEvidenceFiles(folder.Path, List);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Only_folders_that_can_match_are_listed()
    {
        folder.Write("a/x/1.csv", "").Write("a/y/2.csv", "").Write("b/x/3.csv", "").Write("node_modules/4.csv", "").Write(".git/5.csv", "");

        Assert.Equal(["a/x/1.csv"], Find("a/x/*.csv"));
        Assert.Equal([".", "a", "a/x"], listed);
        Assert.Equal(["a/x/1.csv", "a/y/2.csv", "b/x/3.csv"], Find("**/*.csv"));
        Assert.Equal([".", "a", "a/x", "b", "a/y", "b/x"], listed);
    }

    [Fact]
    public void Three_thousand_patterns_over_ten_thousand_files_list_each_folder_once()
    {
        for (var i = 0; i < 10_000; i++)
        {
            folder.Write($"e/{i % 100:00}/{i:00000}.csv", "");
        }

        for (var i = 0; i < 3_000; i++)
        {
            Assert.Equal([$"e/{i % 100:00}/{i:00000}.csv"], Find($"e/{i % 100:00}/{i:00000}.*"));
        }

        Assert.Equal(10_000, Find("**/*.csv").Length);
        Assert.Equal(102, listed.Count);
        Assert.Equal(102, listed.Distinct().Count());
    }

    [Fact]
    public void A_folder_is_listed_once_however_it_is_reached()
    {
        folder.Write("a/x.csv", "");
        Directory.CreateSymbolicLink(folder.At("b"), "a");

        Assert.Equal(["b/x.csv"], Find("b/*"));
        Assert.Equal(["a/x.csv"], Find("?/*"));
        Assert.Equal([".", "a"], listed);
    }

    [Fact]
    public void Several_threads_list_a_folder_once()
    {
        folder.Write("a/x.csv", "");

        Parallel.For(0, 100, _ => Assert.Equal(["a/x.csv"], Find("a/*")));

        Assert.Equal([".", "a"], listed);
    }

    [Fact]
    public void Opening_lists_nothing()
    {
        folder.Write("a/x.csv", "");

        files.Open("a/x.csv").Content?.Dispose();

        Assert.Empty(listed);
    }

    [Fact]
    public void A_folder_that_can_not_be_listed_is_found_and_refused()
    {
        folder.Write("a/x.csv", "").Write("a/locked/y.csv", "");

        Assert.Equal(["a/locked", "a/x.csv"], Find("**/*.csv"));
        Assert.Equal("permission denied", files.Open("a/locked").Refusal);
        Assert.Equal(["a/locked"], Find("a/locked/y.csv"));
        Assert.Equal(["a/x.csv"], Find("a/*.csv"));
    }

    [Fact]
    public void A_root_that_can_not_be_listed_is_found_and_refused()
    {
        var locked = new WorkspaceEvidenceFiles(folder.Write("locked/y.csv", "").At("locked"), List);

        Assert.Equal(["."], locked.Find("*.csv").Select(file => file.Path));
        Assert.Equal("permission denied", locked.Open(".").Refusal);
    }

    private string[] Find(string pattern) => [.. files.Find(pattern).Select(file => file.Path)];

    private IEnumerable<EvidenceEntry> List(string path)
    {
        listed.Enqueue(Path.GetRelativePath(folder.Path, path));
        return Path.GetFileName(path) == "locked" ? throw new UnauthorizedAccessException() : EvidenceEntry.In(path);
    }
}
