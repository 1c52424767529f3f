using System.CommandLine;
using Mapping.Cli.Hosting;
using Mapping.Compiler;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage.Impact;
using Mapping.Compiler.Text;
using Mapping.Reports.Html;
using Mapping.Reports.Impact;
using Mapping.Reports.Json;

namespace Mapping.Cli.Commands;

/// <summary><c>mapping impact</c>: what an amendment of a law changes, what of a workspace rests on it, and what has to be done.</summary>
internal static class ImpactCommand
{
    public static Command Build()
    {
        var command = new Command("impact", "Show what differs between two editions of a framework, what of the workspace rests on it, and what has to be done.");
        var framework = new Argument<string>("FRAMEWORK") { Description = "A framework, or what the workspace calls it." };
        var from = new Argument<string>("OLD") { Description = "An edition, for example 2024-07-12." };
        var to = new Argument<string>("NEW") { Description = "Another edition; the older one shows the mirror." };
        var options = new JudgingOptions(ReportFormat.Text, ReportFormat.Markdown, ReportFormat.Html, ReportFormat.Json);
        command.Arguments.Add(framework);
        command.Arguments.Add(from);
        command.Arguments.Add(to);
        options.AddWithoutDateTo(command);
        command.SetAction(parsed => Run(
            options.Read(parsed), parsed.GetRequiredValue(framework), parsed.GetRequiredValue(from), parsed.GetRequiredValue(to)));
        return command;
    }

    private static int Run(JudgingRequest request, string framework, string from, string to)
    {
        var files = JudgedSources.Read(request.Path);
        var workspace = BoundWorkspace.Bind(files.Sources, files.Catalogs);
        OutputFile.RefuseInput(request.Output, files.Root, workspace.Symbols);
        var diagnostics = workspace.Diagnostics.AddRange(files.Diagnostics);
        var id = IdOf(workspace, framework);
        if (from == to)
        {
            throw new UsageException($"\"{from}\" is given twice; name two editions of {id}.");
        }

        var impact = ImpactAnalyzer.Analyze(workspace, EditionOf(workspace, id, from), EditionOf(workspace, id, to));
        var hasErrors = diagnostics.Any(diagnostic => diagnostic.IsError);
        if (!impact.InUse.IsEmpty && !impact.IsInUse)
        {
            throw new UsageException(
                $"The workspace uses edition {string.Join(", ", impact.InUse)} of {id}, and neither {from} nor {to}, so nobody can say what rests on them; name the edition in use as OLD or as NEW.");
        }

        Write(request, new WorkspaceImpact(impact, hasErrors));
        WorkspaceJudge.WarnOfErrors(diagnostics);
        return (hasErrors, impact.IsTouched) switch
        {
            (true, _) => ExitStatus.SourceErrors,
            (_, true) => ExitStatus.GateFails,
            _ => ExitStatus.Success,
        };
    }

    /// <exception cref="UsageException">There is no such framework.</exception>
    private static string IdOf(BoundWorkspace workspace, string name)
    {
        var ids = workspace.Available.Select(known => known.Id).Distinct().ToList();
        if (ids.Contains(name))
        {
            return name;
        }

        if (workspace.Symbols.Frameworks.FirstOrDefault(used => used.Alias == name) is { } used)
        {
            return used.Framework.Id;
        }

        throw new UsageException(NearestName.Find(name, ids) is { } nearest
            ? $"There is no framework \"{name}\"; did you mean \"{nearest}\"?"
            : $"There is no framework \"{name}\"; there is: {string.Join(", ", ids)}.");
    }

    /// <exception cref="UsageException">There is no such edition.</exception>
    private static Framework EditionOf(BoundWorkspace workspace, string id, string edition) =>
        workspace.FindCatalog(id, edition) ?? throw new UsageException(
            $"There is no edition \"{edition}\" of {id}; there is: {string.Join(", ", workspace.Available.Where(known => known.Id == id).Select(known => known.Edition))}.");

    private static void Write(JudgingRequest request, WorkspaceImpact result)
    {
        switch (request.Format)
        {
            case ReportFormat.Json:
                ResultOutput.WriteBytes(request.Output, stream => ImpactJson.Write(stream, result, ProductVersion.Text));
                break;
            case ReportFormat.Markdown:
                ResultOutput.WritePlain(request.Output, text => ImpactMarkdown.Write(text, result));
                break;
            case ReportFormat.Html:
                ResultOutput.WriteBytes(request.Output, stream => ImpactPage.Write(stream, result, ProductVersion.Text));
                break;
            default:
                ResultOutput.WriteText(request.Output, page => ImpactText.Write(page, result));
                break;
        }
    }
}
