using System.CommandLine;
using Mapping.Cli.Hosting;
using Mapping.Compiler.Formatting;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;
using Mapping.Workspaces;

namespace Mapping.Cli.Commands;

/// <summary><c>mapping fmt</c>: the canonical layout.</summary>
internal static class FormatCommand
{
    public static Command Build()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files, or folders of workspaces. Default: the current one.", Arity = ArgumentArity.ZeroOrMore };
        var check = new Option<bool>("--check") { Description = "Change nothing; list the files that are not formatted, with status 1." };
        var command = new Command("fmt", "Format .mapping files.") { paths, check };
        command.SetAction(parsed => Run(parsed.GetValue(paths) ?? [], parsed.GetValue(check)));
        return command;
    }

    private static int Run(string[] paths, bool isCheck)
    {
        var status = ExitStatus.Success;
        foreach (var file in (paths.Length == 0 ? ["."] : paths).SelectMany(FormattableFiles.Find))
        {
            status = Math.Max(status, Format(file, isCheck));
        }

        return status;
    }

    /// <summary>A file with errors is formatted where it is whole; one that could not be read faithfully is left alone.</summary>
    private static int Format(FormattableFile file, bool isCheck)
    {
        if (!file.Content.Diagnostics.IsEmpty)
        {
            ErrorOutput.Write($"{file.Path}: {file.Content.Diagnostics[0].Message} It was left alone.");
            return ExitStatus.SourceErrors;
        }

        var tree = SyntaxTree.Parse(file.Content.Text);
        var formatted = Formatter.Format(tree);
        var isFormatted = formatted == file.Content.Text.Content;
        if (isCheck && !isFormatted)
        {
            Console.Out.WriteLine(SafeText.Of(file.Path));
        }
        else if (!isFormatted)
        {
            SourceFileWriter.Replace(file.Path, formatted);
        }

        var status = isCheck && !isFormatted ? ExitStatus.GateFails : ExitStatus.Success;
        return tree.Diagnostics.Any(diagnostic => diagnostic.IsError) ? ReportErrors(file.Path) : status;
    }

    private static int ReportErrors(string path)
    {
        ErrorOutput.Write($"{path}: has errors; what is broken keeps its layout. \"mapping check\" shows them.");
        return ExitStatus.SourceErrors;
    }
}
