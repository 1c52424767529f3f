using Mapping.Compiler.Symbols;
using Mapping.Workspaces;

namespace Mapping.Cli.Hosting;

/// <summary>The file of <c>--output</c>, which is never one that is also read: a slip of the shell would put a report in place of a source.</summary>
internal static class OutputFile
{
    /// <summary>Refuses what any run would read as a source, whatever workspace it is of.</summary>
    /// <exception cref="UsageException">It is one.</exception>
    public static void RefuseSource(string path)
    {
        if (WorkspaceInputs.IsSource(path))
        {
            throw Refusal(path, "a source");
        }
    }

    /// <summary>Refuses what this run reads of a workspace, and what a later run would.</summary>
    /// <param name="path">Null for standard output.</param>
    /// <param name="root">The folder of the workspace.</param>
    /// <param name="symbols">What it declares.</param>
    /// <exception cref="UsageException">The workspace reads the file.</exception>
    public static void RefuseInput(string? path, string root, WorkspaceSymbols symbols)
    {
        if (path is not null && new WorkspaceInputs(root, symbols).Find(path) is { } input)
        {
            throw Refusal(path, input);
        }
    }

    /// <summary>Refuses a file that the command line names as something to read.</summary>
    /// <exception cref="UsageException">They are the same.</exception>
    public static void RefuseSame(string? path, string? read, string what)
    {
        if (path is not null && read is not null && WorkspaceInputs.AreSame(path, read))
        {
            throw Refusal(path, what);
        }
    }

    private static UsageException Refusal(string path, string input) =>
        new($"\"{path}\" is {input}, so nothing is written to it; give --output another file.");
}
