using System.CommandLine;
using Mapping.Cli.Hosting;
using Mapping.Compiler;
using Mapping.Compiler.Coverage.Readings;
using Mapping.Reports.Text;
using Mapping.Workspaces;

namespace Mapping.Cli.Commands;

/// <summary><c>mapping lock</c>: writes down what the provisions that controls satisfy say now, one a line.</summary>
internal static class LockCommand
{
    public static Command Build()
    {
        var path = new Argument<string?>("PATH") { Description = "The folder of the workspace, or one below it.", Arity = ArgumentArity.ZeroOrOne };
        var again = new Option<bool>("--read-again") { Description = "Say that somebody has read what differs, so that it is locked as it is now." };
        var command = new Command("lock", "Write into mapping.lock what the provisions that controls satisfy say, so that a later change of their text is seen.") { path, again };
        command.SetAction(parsed => Run(parsed.GetValue(path) ?? ".", parsed.GetValue(again)));
        return command;
    }

    private static int Run(string path, bool isReadAgain)
    {
        var files = JudgedSources.Read(path);
        var workspace = BoundWorkspace.Bind(files.Sources, files.Catalogs);
        if (workspace.Diagnostics.AddRange(files.Diagnostics).Any(diagnostic => diagnostic.IsError))
        {
            ErrorOutput.Write("nothing was written, since the sources have errors; \"mapping check\" shows them.");
            return ExitStatus.SourceErrors;
        }

        if (!isReadAgain && workspace.Lock is { Diagnostics: [var broken, ..] })
        {
            // It may lock something, and would be gone.
            ErrorOutput.Write($"{broken.Location}: {broken.Message} Nothing was written; correct the line, or read everything again and say \"mapping lock --read-again\".");
            return ExitStatus.SourceErrors;
        }

        var update = workspace.UpdateLock(isReadAgain);
        Write(Path.Join(files.Root, MappingLock.FileName), workspace.Lock, update.Text);
        ResultOutput.WriteText(null, page => Show(page, update));
        return update.Kept.IsEmpty ? ExitStatus.Success : ExitStatus.GateFails;
    }

    private static void Write(string path, MappingLock? before, string text)
    {
        if (before is null)
        {
            SourceFileWriter.Create(path, text);
        }
        else if (before.Source.Content != text)
        {
            SourceFileWriter.Replace(path, text);
        }
    }

    private static void Show(TextPage page, LockUpdate update)
    {
        page.Paragraph(0, $"{MappingLock.FileName}: {update.Summary}.");
        foreach (var kept in update.Kept)
        {
            page.Paragraph(2, Say(kept), Style.Warning, hang: 2);
        }

        if (!update.Kept.IsEmpty)
        {
            page.Paragraph(0, "That stands as it was. Read it again (\"mapping suspects\" shows what differs), then say \"mapping lock --read-again\".");
        }
    }

    private static string Say(KeptReading kept) => kept switch
    {
        { Locked: null, Now: var now, IsUnfollowed: true } => $"{now.Framework} {now.Provision} is said to replace a number that the edition before does not have, so nothing tells what was read of it.",
        { Locked: { } line, IsUnfollowed: true } => $"{line.Framework} {line.Provision} was locked in edition {line.Edition}, and nothing leads from there: the edition in use replaces a number that is not in it.",
        { Locked: null, Now: var now } => $"{now.Framework} {now.Provision} stands in a range of which the rest is locked, and nobody has read it.",
        { Locked: { } line, IsLeft: true } => $"{line.Framework} {line.Provision} was locked in edition {line.Edition} as part of a range, and no longer stands in it{Differs(kept)}.",
        { Locked: { } line, IsOfUnknownEdition: true } => $"{line.Framework} {line.Provision} was locked in edition {line.Edition}, and no such edition with these words is known.",
        { Locked: { } line, Now: var now } when line.Provision != now.Provision => $"{line.Framework} {line.Provision} was locked in edition {line.Edition}, stands at {now.Provision} now and says something else{Differs(kept)}.",
        { Locked: { } line } => $"{line.Framework} {line.Provision} was locked in edition {line.Edition} and says something else now{Differs(kept)}.",
    };

    private static string Differs(KeptReading kept) => kept.Changes is { } changes ? $" ({changes})" : "";
}
