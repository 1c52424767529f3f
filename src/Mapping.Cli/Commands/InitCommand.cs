using System.CommandLine;
using Mapping.Cli.Hosting;
using Mapping.Compiler.Text;
using Mapping.Workspaces;

namespace Mapping.Cli.Commands;

/// <summary><c>mapping init</c>: a workspace to start from.</summary>
internal static class InitCommand
{
    public static Command Build()
    {
        var path = new Argument<string?>("PATH") { Description = "The folder. Default: the current one.", Arity = ArgumentArity.ZeroOrOne };
        var role = new Option<string?>("--role") { Description = StartingRoles.Description, HelpName = "ROLE" };
        role.CompletionSources.Add([.. StartingRoles.All]);
        var command = new Command("init", "Write a starting workspace that compiles.") { path, role };
        command.SetAction(parsed => Run(parsed.GetValue(path) ?? ".", StartingRoles.Parse(parsed.GetValue(role))));
        return command;
    }

    private static int Run(string path, string role)
    {
        var files = StartingWorkspace.FilesOf(role);
        var existing = files.Select(file => Path.Join(path, file.Path)).Where(File.Exists).ToList();
        if (existing.Count > 0)
        {
            throw new UsageException($"\"{existing[0]}\" is there already, so nothing was written.");
        }

        foreach (var file in files)
        {
            SourceFileWriter.Create(Path.Join(path, file.Path), file.Content);
            Console.Out.WriteLine(SafeText.Of(Path.Join(path, file.Path)));
        }

        Console.Out.WriteLine();
        Console.Out.WriteLine(path == "." ? "Next: mapping check" : SafeText.Of($"Next: mapping check {path}"));
        return ExitStatus.Success;
    }
}
