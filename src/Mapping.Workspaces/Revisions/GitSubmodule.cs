using System.Text;

namespace Mapping.Workspaces.Revisions;

/// <summary>Finds the repository of a submodule, which git keeps inside of the one around it. Nowhere else is looked, whatever files say.</summary>
internal static class GitSubmodule
{
    /// <summary>Null where it is not there.</summary>
    /// <param name="git">The repository around it.</param>
    /// <param name="path">Its path in that repository.</param>
    public static GitProcess? Find(GitProcess git, string path)
    {
        var (output, _) = git.Run("rev-parse", "--path-format=absolute", "--git-common-dir");
        if (output is null || path.Split('/').Any(part => part is "" or "." or ".."))
        {
            return null;
        }

        var around = Encoding.UTF8.GetString(output).TrimEnd();
        var modules = RealPath.Of(Path.Join(around, "modules"));
        var inner = modules is null ? null : RealPath.Of(Path.Join(modules, path));
        return inner is not null && Directory.Exists(inner) && inner.StartsWith(modules + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? git.For(inner)
            : null;
    }

    public static WorkspaceException Refusal(string path) => new(
        $"The revision holds a submodule at \"{GitText.Harmless(path)}\" that is not read here: the repository does not hold its commit. "
        + "Fetch it with \"git submodule update --init\", or compare folders instead.");
}
