using System.Diagnostics;

namespace Mapping.Cli.Tests;

/// <summary>A git repository over a workspace in a temporary folder.</summary>
internal sealed class GitFolder : IDisposable
{
    private readonly WorkspaceFolder folder = new();
    private string? committedOn;

    public GitFolder() => Git("init", "--quiet", "--initial-branch=main");

    public string Root => folder.Root;

    public void Write(string path, string content) => folder.Write(path, content);

    public string At(string path) => folder.At(path);

    public void Commit(string message)
    {
        Git("add", "--all");
        Git("-c", "user.name=Test", "-c", "user.email=test@example.org", "commit", "--quiet", "--allow-empty", "-m", message);
    }

    /// <summary>The same on a day.</summary>
    public void Commit(string message, string day) => On(day, () => Commit(message));

    public void Merge(string branch, string day) => On(day, () =>
        Git("-c", "user.name=Test", "-c", "user.email=test@example.org", "merge", "--quiet", "--no-ff", "-m", "merge", branch));

    public ProcessResult Run(params string[] arguments) => folder.Run(["diff", .. arguments, "--as-of", Sources.AsOf]);

    public string Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-C", Root, .. arguments]) { RedirectStandardOutput = true };
        if (committedOn is not null)
        {
            start.Environment["GIT_COMMITTER_DATE"] = $"{committedOn}T12:00:00+0200";
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException("git did not start.");
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output;
    }

    private void On(string day, Action action)
    {
        committedOn = day;
        action();
        committedOn = null;
    }

    /// <summary>Makes a tree of what a file lists, as <c>git mktree</c> takes it.</summary>
    public string MakeTree(string listing)
    {
        var start = new ProcessStartInfo("git", ["-C", Root, "mktree"]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("git did not start.");
        process.StandardInput.Write(File.ReadAllText(listing));
        process.StandardInput.Close();
        return process.StandardOutput.ReadToEnd();
    }

    public void Dispose()
    {
        // Objects of git are read-only, which keeps some systems from deleting them.
        foreach (var file in Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        folder.Dispose();
    }
}
