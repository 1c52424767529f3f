using System.Text;

namespace Mapping.Workspaces.Revisions;

/// <summary>Knows what a clone may lack, and how to get it.</summary>
internal static class GitClone
{
    /// <summary>A sentence with what to do; null where the clone has all that its origin had.</summary>
    public static string? WhyIncomplete(GitProcess git)
    {
        if (Answer(git, "rev-parse", "--is-shallow-repository") == "true")
        {
            return "this clone is shallow and lacks the history. \"git fetch --unshallow\" gets it; in a workflow, \"fetch-depth: 0\" of actions/checkout.";
        }

        return Answer(git, "config", "--get-regexp", "^remote\\..*\\.promisor$") is not null
            ? "this clone is partial and lacks some objects, and nothing is fetched here. \"git fetch --refetch --no-filter\" gets them."
            : null;
    }

    /// <summary>The first file of the workspace that a sparse checkout leaves out of the work tree; null where it leaves out none.</summary>
    public static string? LeftOut(string root)
    {
        var listing = new GitProcess(root).Run("ls-files", "-t", "-z").Output ?? [];
        return Encoding.UTF8.GetString(listing).Split('\0').FirstOrDefault(line => line.StartsWith("S ", StringComparison.Ordinal))?[2..];
    }

    private static string? Answer(GitProcess git, params ReadOnlySpan<string> arguments) =>
        git.Run(arguments).Output is { } output ? Encoding.UTF8.GetString(output).Trim() : null;
}
