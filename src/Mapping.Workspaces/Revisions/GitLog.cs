using System.Globalization;
using System.Text.RegularExpressions;

namespace Mapping.Workspaces.Revisions;

/// <summary>The commits that changed sources of a workspace, none before one that came of it.</summary>
internal static partial class GitLog
{
    private const string Mark = "commit ";

    /// <summary>Reads them from a revision back; a line of history that changed nothing is passed over, as git does it.</summary>
    /// <param name="git">The repository.</param>
    /// <param name="prefix">The path of the workspace in it; empty for its root.</param>
    /// <param name="commit">Where the history ends.</param>
    /// <exception cref="WorkspaceException">There are too many, or the history can't be read.</exception>
    public static List<GitCommit> Read(GitProcess git, string prefix, string commit)
    {
        var folder = prefix.Length == 0 ? "" : Wildcards().Replace(prefix.TrimEnd('/'), @"\$0") + "/";
        using var process = git.Start(
            "rev-list", "--parents", "--topo-order", $"--max-count={GitBounds.Commits + 1}", "--date=short", "--format=%cd", commit,
            "--", $":(top,glob){folder}**/*{FoundEntry.SourceExtension}", $":(top,glob){folder}**/{WorkspaceRoot.MarkerFile}");
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.StandardInput.Close();
        var commits = new List<GitCommit>();
        while (process.StandardOutput.ReadLine() is { } line)
        {
            if (line.StartsWith(Mark, StringComparison.Ordinal) && line[Mark.Length..].Split(' ') is [var name, .. var parents])
            {
                commits.Add(new GitCommit(name, [.. parents], DayOf(process.StandardOutput.ReadLine())));
            }
        }

        process.WaitForExit();
        return (process.ExitCode, commits.Count) switch
        {
            (not 0, _) => throw new WorkspaceException("The history of the workspace can't be read: git does not list its commits."),
            (_, > GitBounds.Commits) => throw new WorkspaceException(
                $"More than {GitBounds.Commits} commits changed sources of the workspace, which is more than is read of a history."),
            _ => commits,
        };
    }

    [GeneratedRegex(@"[\\*?\[\]]")]
    private static partial Regex Wildcards();

    /// <summary>What is no day comes after all others: nothing shows that it was before one.</summary>
    private static DateOnly DayOf(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : DateOnly.MaxValue;
}
