using System.Globalization;

namespace Mapping.Workspaces.Revisions;

/// <summary>
/// How old commits can be at most. Whoever commits writes the day, so that it may be any; but nobody knew of what a commit says before the
/// commits were there that it came of.
/// </summary>
internal static class GitAges
{
    private const string Mark = "commit ";

    /// <summary>By commit, the newest day among its ancestors, without its own; only where that is later than its own day.</summary>
    /// <param name="git">The repository.</param>
    /// <param name="head">Where the history ends.</param>
    /// <exception cref="WorkspaceException">The history can't be read.</exception>
    public static Dictionary<string, DateOnly> Read(GitProcess git, string head)
    {
        using var process = git.Start("rev-list", "--parents", "--topo-order", "--reverse", "--date=short", "--format=%cd", head);
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.StandardInput.Close();
        var newest = new Dictionary<string, DateOnly>(StringComparer.Ordinal);
        var backdated = new Dictionary<string, DateOnly>(StringComparer.Ordinal);
        while (process.StandardOutput.ReadLine() is { } line)
        {
            if (line.StartsWith(Mark, StringComparison.Ordinal) && line[Mark.Length..].Split(' ') is [var name, .. var parents])
            {
                var before = parents.Select(parent => newest.GetValueOrDefault(parent)).DefaultIfEmpty().Max();

                // What is no day says nothing of what came after it.
                var own = DayOf(process.StandardOutput.ReadLine()) ?? before;
                newest[name] = own < before ? before : own;
                if (own < before)
                {
                    backdated.Add(name, before);
                }
            }
        }

        process.WaitForExit();
        return process.ExitCode == 0 ? backdated : throw new WorkspaceException("The history of the workspace can't be read: git does not list its commits.");
    }

    private static DateOnly? DayOf(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
