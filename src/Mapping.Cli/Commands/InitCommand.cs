using System.CommandLine;
using Mapping.Cli.Hosting;
using Mapping.Workspaces;

namespace Mapping.Cli.Commands;

/// <summary><c>mapping init</c>: a workspace to start from.</summary>
internal static class InitCommand
{
    public static Command Build()
    {
        var path = new Argument<string?>("PATH") { Description = "The folder. Default: the current one.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("init", "Write a starting workspace that compiles.") { path };
        command.SetAction(parsed => Run(parsed.GetValue(path) ?? "."));
        return command;
    }

    private static int Run(string path)
    {
        var existing = StartingWorkspace.Files.Select(file => Path.Join(path, file.Path)).Where(File.Exists).ToList();
        if (existing.Count > 0)
        {
            throw new UsageException($"\"{existing[0]}\" is there already, so nothing was written.");
        }

        foreach (var file in StartingWorkspace.Files)
        {
            SourceFileWriter.Create(Path.Join(path, file.Path), file.Content);
            Console.Out.WriteLine(Path.Join(path, file.Path));
        }

        Console.Out.WriteLine();
        Console.Out.WriteLine(path == "." ? "Next: mapping check" : $"Next: mapping check {path}");
        return ExitStatus.Success;
    }
}
