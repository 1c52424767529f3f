using System.Diagnostics;
using System.Text;

namespace Mapping.Workspaces.Revisions;

/// <summary>
/// Runs the plumbing of git on a workspace that may be a stranger's: nothing that its configuration names is started, neither hooks nor
/// filters nor monitors nor transports, and nothing is written.
/// </summary>
/// <param name="root">The folder in which git works.</param>
/// <param name="repository">The folder of the repository where it is not the one around <paramref name="root"/>, as of a submodule.</param>
internal sealed class GitProcess(string root, string? repository = null)
{
    private static readonly string[] Caution =
        ["--no-pager", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "protocol.allow=never"];

    /// <summary>Set by hooks for the repository that they are run in, which need not be the workspace's.</summary>
    private static readonly string[] Foreign = [
        "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_EXTERNAL_DIFF",
        "GIT_LITERAL_PATHSPECS", "GIT_GLOB_PATHSPECS", "GIT_NOGLOB_PATHSPECS", "GIT_ICASE_PATHSPECS",
    ];

    private static readonly Dictionary<string, string> Variables = new()
    {
        ["GIT_OPTIONAL_LOCKS"] = "0",
        ["GIT_NO_REPLACE_OBJECTS"] = "1",
        ["GIT_NO_LAZY_FETCH"] = "1",
        ["GIT_ALLOW_PROTOCOL"] = "",
        ["GIT_TERMINAL_PROMPT"] = "0",
        ["LC_ALL"] = "C",
    };

    private readonly string executable = GitExecutable.Find(root);

    private string[] Repository => repository is null ? [] : [$"--git-dir={repository}"];

    /// <summary>The same for a repository inside of this one.</summary>
    public GitProcess For(string inner) => new(root, inner);

    /// <summary>Runs a command to its end and gives what it wrote, or null and why where it failed.</summary>
    public (byte[]? Output, string Error) Run(params ReadOnlySpan<string> arguments)
    {
        using var process = Start(arguments);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        return (process.ExitCode == 0 ? output.ToArray() : null, FirstLine(error.GetAwaiter().GetResult()));
    }

    /// <summary>Starts a command that is then asked and answers; its complaints are passed over.</summary>
    public Process Start(params ReadOnlySpan<string> arguments)
    {
        var start = new ProcessStartInfo(executable, [.. Caution, "-C", root, .. Repository, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in Foreign)
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in Variables)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start) ?? throw new WorkspaceException("git could not be started.");
    }

    private static string FirstLine(string text) =>
        string.Concat(text.Split('\n')[0].Select(c => char.IsControl(c) ? '?' : c));
}
