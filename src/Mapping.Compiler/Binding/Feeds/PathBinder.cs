using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>Reads paths of evidence. They stay below the workspace: a stranger's rule must not reach the rest of the machine.</summary>
internal static class PathBinder
{
    public static string? Bind(FileContext file, in SyntaxToken token)
    {
        var path = file.ValueOf(token);
        if (path.Length == 0 || !IsInside(path))
        {
            file.Report(EvidenceDiagnostics.PathOutsideWorkspace, file.At(token), path);
            return null;
        }

        return path;
    }

    private static bool IsInside(string path) =>
        path[0] is not ('/' or '\\' or '~')
        && !(path.Length > 1 && path[1] == ':')
        && !path.Contains('\\', StringComparison.Ordinal)
        && !path.Split('/').Contains("..");
}
