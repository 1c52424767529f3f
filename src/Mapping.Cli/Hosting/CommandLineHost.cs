using System.CommandLine;
using System.CommandLine.Parsing;
using Mapping.Cli.Commands;
using Mapping.Compiler.Text;
using Mapping.Workspaces;

namespace Mapping.Cli.Hosting;

/// <summary>Runs the command line and turns what goes wrong into messages and statuses.</summary>
internal static class CommandLineHost
{
    /// <summary>An argument is what it is: one that begins with <c>@</c> names no file with more of them.</summary>
    private static readonly ParserConfiguration Arguments = new() { ResponseFileTokenReplacer = null };

    public static int Run(string[] args)
    {
        Terminal.LeaveModesAlone();
        try
        {
            // Answered before anything else is loaded: scripts ask for it often.
            if (args is ["--version"])
            {
                Console.Out.WriteLine(ProductVersion.Text);
                return ExitStatus.Success;
            }

            var parsed = RootCommandBuilder.Build().Parse(args, Arguments);
            RefuseUnknownOptions(parsed);
            RefuseEmptyValues(parsed);
            return parsed.Errors.Count > 0
                ? ReportErrors(parsed)
                : parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception exception) when (exception is UsageException or WorkspaceException)
        {
            return Fail(exception.Message);
        }
        catch (IOException exception) when (ResultOutput.IsBrokenPipe(exception))
        {
            // Whoever read the output has seen enough.
            return ExitStatus.Success;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Fail(exception.Message);
        }
        catch (Exception exception) when (Environment.GetEnvironmentVariable("MAPPING_DEBUG") is not "1")
        {
            return Fail(CommandDiagnostics.InternalError.Format(exception.GetType().Name, exception.Message));
        }
    }

    /// <summary>A mistyped option would else be taken for a path.</summary>
    private static void RefuseUnknownOptions(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var found = parsed.CommandResult.Tokens.FirstOrDefault(token => token.Type == TokenType.Argument && token.Value.StartsWith('-'));
        if (found is not null)
        {
            throw new UsageException(NearestName.Find(found.Value, KnownWords(command)) is { } nearest
                ? $"There is no option \"{found.Value}\"; did you mean \"{nearest}\"?"
                : $"There is no option \"{found.Value}\"; \"mapping {command.Name} --help\" shows what there is.");
        }
    }

    /// <summary>A script whose variable is not set gives an empty path; taken for the current folder, or for none, it would answer another question.</summary>
    private static void RefuseEmptyValues(ParseResult parsed)
    {
        var at = parsed.Tokens.ToList().FindIndex(token => token.Type == TokenType.Argument && string.IsNullOrWhiteSpace(token.Value));
        if (at >= 0)
        {
            throw new UsageException(at > 0 && parsed.Tokens[at - 1] is { Type: TokenType.Option, Value: var option }
                ? $"\"{option}\" has an empty value; give it one, or leave the option out."
                : $"Argument {at + 1} is empty; give it a value, or leave it out.");
        }
    }

    private static int ReportErrors(ParseResult parsed)
    {
        foreach (var error in parsed.Errors)
        {
            ErrorOutput.Write(error.Message);
        }

        foreach (var token in parsed.UnmatchedTokens)
        {
            if (NearestName.Find(token, KnownWords(parsed.CommandResult.Command)) is { } nearest)
            {
                ErrorOutput.Write($"did you mean \"{nearest}\"?");
            }
        }

        ErrorOutput.Write("\"mapping --help\" shows commands and options.");
        return ExitStatus.Usage;
    }

    private static IEnumerable<string> KnownWords(Command command) =>
        command.Subcommands.Select(child => child.Name).Concat(command.Options.Select(option => option.Name));

    private static int Fail(string message)
    {
        ErrorOutput.Write(message);
        return ExitStatus.Usage;
    }
}
