using System.Collections.Immutable;
using System.CommandLine;
using Mapping.Cli.Hosting;
using Mapping.Compiler;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Text;
using Mapping.Evidence.Execution;
using Mapping.Evidence.Inspection;
using Mapping.Reports.Json;
using Mapping.Reports.Text;
using Mapping.Workspaces.Evidence;

namespace Mapping.Cli.Commands;

/// <summary><c>mapping evidence</c>: what there is in feeds.</summary>
internal static class EvidenceCommand
{
    public static Command Build()
    {
        var command = new Command("evidence", "Show feeds: files, records, time range, fields with types and values, problems, and the rules that read them.");
        var feeds = new Option<string[]>("--feed") { Description = "Show this feed only; may be given several times.", HelpName = "NAME" };
        var suggest = new Option<string?>("--suggest")
        {
            Description = "Look at a file below the workspace that no feed reads yet, and write a feed and a first rule for it; what the file can't tell stands in comments.",
            HelpName = "FILE",
        };
        var options = new JudgingOptions();
        options.AddCommonTo(command);
        command.Options.Add(feeds);
        command.Options.Add(suggest);
        command.SetAction(parsed => parsed.GetValue(suggest) is { } file
            ? SuggestedFeed.Run(options.Read(parsed), file, parsed.GetValue(feeds) ?? [])
            : Run(options.Read(parsed), parsed.GetValue(feeds) ?? []));
        return command;
    }

    private static int Run(JudgingRequest request, string[] names)
    {
        var files = JudgedSources.Read(request.Path);
        var workspace = BoundWorkspace.Bind(files.Sources, files.Catalogs);
        OutputFile.RefuseInput(request.Output, files.Root, workspace.Symbols);
        var diagnostics = workspace.Diagnostics.AddRange(files.Diagnostics);
        WorkspaceJudge.WarnOfErrors(diagnostics);
        var hasErrors = diagnostics.Any(diagnostic => diagnostic.IsError);
        var wanted = FeedsOf(workspace.Symbols, names, hasErrors);
        Write(request, Inspect(workspace.Symbols, wanted, new WorkspaceEvidenceFiles(files.Root), request.AsOf));
        return hasErrors ? ExitStatus.SourceErrors : ExitStatus.Success;
    }

    private static ImmutableArray<InspectedFeed> Inspect(
        WorkspaceSymbols symbols, ImmutableArray<FeedSymbol> feeds, WorkspaceEvidenceFiles files, DateOnly asOf)
    {
        using var progress = new ProgressBar();
        return WorkspaceInspector.Inspect(symbols, feeds, files, asOf, new EvidenceOptions { Progress = progress, Today = JudgingOptions.Today });
    }

    private static void Write(JudgingRequest request, ImmutableArray<InspectedFeed> feeds)
    {
        if (request.Format == ReportFormat.Json)
        {
            ResultOutput.WriteBytes(request.Output, stream => FeedsJson.Write(stream, feeds, request.AsOf, ProductVersion.Text));
        }
        else
        {
            ResultOutput.WriteText(request.Output, page => FeedsReport.Write(page, feeds, request.AsOf));
        }
    }

    private static ImmutableArray<FeedSymbol> FeedsOf(WorkspaceSymbols symbols, string[] names, bool hasErrors)
    {
        var known = symbols.Feeds.Select(feed => feed.Name).ToList();

        // Where the sources have errors, the feed may be declared in what is broken: say that instead.
        foreach (var name in hasErrors ? [] : names.Where(name => !known.Contains(name)))
        {
            throw new UsageException((known.Count, NearestName.Find(name, known)) switch
            {
                (0, _) => $"There is no feed \"{name}\": the workspace declares none.",
                (_, { } nearest) => $"There is no feed \"{name}\"; did you mean \"{nearest}\"?",
                _ => $"There is no feed \"{name}\"; there is: {string.Join(", ", known)}.",
            });
        }

        return names.Length == 0 ? symbols.Feeds : [.. symbols.Feeds.Where(feed => names.Contains(feed.Name))];
    }
}
