using System.Collections.Immutable;
using System.CommandLine;
using Mapping.Cli.Hosting;
using Mapping.Compiler;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Comparison;
using Mapping.Compiler.Coverage.Readings;
using Mapping.Evidence;
using Mapping.Evidence.Comparing;
using Mapping.Evidence.Execution;
using Mapping.Evidence.Plans;
using Mapping.Reports;
using Mapping.Reports.Comparison;
using Mapping.Reports.Json;
using Mapping.Workspaces;
using Mapping.Workspaces.Evidence;
using Mapping.Workspaces.Revisions;

namespace Mapping.Cli.Commands;

/// <summary><c>mapping diff</c>: what got better or worse between two states of a workspace, and why.</summary>
internal static class DiffCommand
{
    private const string Here = ".";

    public static Command Build()
    {
        var command = new Command(
            "diff", "Compare two states of a workspace, folders or git revisions: obligations, gates, evidence, mappings. Judges both at the same day.");
        var before = new Argument<string>("A") { Description = "A folder, or a git revision of the workspace, for example main or HEAD~1." };
        var after = new Argument<string?>("B") { Description = "Likewise. Default: the workspace as it lies there.", Arity = ArgumentArity.ZeroOrOne };
        var workspace = new Option<string?>("--workspace") { Description = "The folder of the workspace whose revisions are meant. Default: the current one.", HelpName = "PATH" };
        var evidence = new Option<string?>("--evidence") { Description = "Judge both sides by the evidence below this folder, not by their own.", HelpName = "DIR" };
        var failOnRegression = new Option<bool>("--fail-on-regression") { Description = "End with status 1 when an obligation, a gate or evidence got worse." };
        var failOnWeakening = new Option<bool>("--fail-on-weakening") { Description = "Likewise, and also when anything is promised less." };
        command.Arguments.Add(before);
        command.Arguments.Add(after);
        command.Options.Add(workspace);
        command.Options.Add(evidence);
        command.Options.Add(failOnRegression);
        command.Options.Add(failOnWeakening);
        var options = new JudgingOptions(ReportFormat.Text, ReportFormat.Markdown, ReportFormat.Json);
        options.AddComparingTo(command);
        command.SetAction(parsed => Run(
            options.Read(parsed),
            new DiffRequest(
                parsed.GetValue(before) ?? Here,
                parsed.GetValue(after),
                parsed.GetValue(workspace) ?? Here,
                parsed.GetValue(evidence),
                parsed.GetValue(failOnRegression),
                parsed.GetValue(failOnWeakening))));
        return command;
    }

    private static int Run(JudgingRequest request, DiffRequest sides)
    {
        using var first = ComparedFolder.Open(sides.Before, sides.Workspace);
        using var second = ComparedFolder.Open(sides.After, sides.Workspace);
        ComparedFolder.RequireTwo(first, second);
        ComparedFolder.RequireWhole(first, second);
        var (earlier, later) = (WorkspaceReader.ReadRoot(first.Root), JudgedSources.ReadRoot(second.Root, second.Name));
        var ((before, was), (after, now)) = (Judge(first, earlier, request, sides), Judge(second, later, request, sides));
        RequireSystem(request.System, before, after);
        var (red, green) = (EvidenceOf(first, before, sides), EvidenceOf(second, after, sides));
        var (older, newer) = (SideOf(before, was, earlier, request.System), SideOf(after, now, later, request.System));
        var (lost, gained) = (
            TakenAway.Find(red, green, request.AsOf, JudgingOptions.Today, WorkspaceComparer.RenamedRulesOf(older, newer)),
            TakenAway.Find(green, red, request.AsOf, JudgingOptions.Today, WorkspaceComparer.RenamedRulesOf(newer, older)));
        older = older with { Lost = lost };
        newer = newer with { ThresholdChanges = ChangesOf(first, was, second, now), Lost = gained };
        var result = new ComparedSides(WorkspaceComparer.Compare(older, newer), SourceOf(first), SourceOf(second))
        {
            BeforeHasErrors = before.HasErrors,
            AfterHasErrors = after.HasErrors,
        };
        Write(request, result);
        return (before.HasErrors || after.HasErrors, sides.FailsOn(result.Comparison)) switch
        {
            (true, _) => ExitStatus.SourceErrors,
            (_, true) => ExitStatus.GateFails,
            _ => ExitStatus.Success,
        };
    }

    /// <summary>The first side may lie before the workspace was; the second must be there to be judged.</summary>
    private static (Judgement Judgement, BoundWorkspace Workspace) Judge(
        ComparedFolder folder, WorkspaceFiles files, JudgingRequest request, DiffRequest sides)
    {
        var workspace = BoundWorkspace.Bind(files.Sources, files.Catalogs);
        OutputFile.RefuseInput(request.Output, folder.Home, workspace.Symbols);
        if (sides.Evidence is null)
        {
            folder.Revision?.AddEvidence(EvidenceInputs.Of(workspace.Symbols));
        }

        if (sides.Evidence is { } given && Directory.Exists(given))
        {
            OutputFile.RefuseInput(request.Output, given, workspace.Symbols);
        }

        using var progress = new ProgressBar();
        var evidence = EvidenceEvaluator.Evaluate(
            workspace.Symbols,
            new WorkspaceEvidenceFiles(EvidenceRoot(folder, sides)),
            request.AsOf,
            JudgingOptions.Today,
            new EvidenceOptions { Progress = progress });
        return (Judgement.Of(workspace.Judge(evidence.Results, request.AsOf, JudgingOptions.Today, evidence.Diagnostics), files.Diagnostics), workspace);
    }

    /// <summary>Two folders have no history. A clone without one can still be compared, and it is said what was not.</summary>
    private static ImmutableDictionary<string, ThresholdChange> ChangesOf(ComparedFolder first, BoundWorkspace was, ComparedFolder second, BoundWorkspace now)
    {
        var none = ImmutableDictionary<string, ThresholdChange>.Empty;
        if (first.Revision is null && second.Revision is null)
        {
            return none;
        }

        try
        {
            return ThresholdHistory.ReadChanged(second.Home, was, now, second.Revision?.Commit, JudgingOptions.Today);
        }
        catch (WorkspaceException exception)
        {
            ErrorOutput.Write($"thresholds are not compared with commits. {exception.Message}");
            return none;
        }
    }

    private static EvidenceSide EvidenceOf(ComparedFolder folder, Judgement judgement, DiffRequest sides) =>
        new(judgement.Symbols, judgement.Evidence, new WorkspaceEvidenceFiles(EvidenceRoot(folder, sides)));

    private static string EvidenceRoot(ComparedFolder folder, DiffRequest sides) => sides.Evidence switch
    {
        null => folder.Root,
        { } given when Directory.Exists(given) => Path.GetFullPath(given),
        { } given => throw new UsageException($"There is no folder \"{given}\" for --evidence."),
    };

    private static ComparedWorkspace SideOf(Judgement judgement, BoundWorkspace workspace, WorkspaceFiles files, string? system)
    {
        var only = system is null ? judgement : judgement.Only(system);
        return new ComparedWorkspace(judgement.Symbols, only.Coverage, judgement.Evidence, judgement.HasErrors)
        {
            Declared = workspace.Declared,
            OtherWorkspaces = files.OtherWorkspaces,
            OwnCatalogs = files.Catalogs.RemoveAll(catalog => catalog.Path == MappingLock.FileName),
            Lock = workspace.Lock,
            EditionsOf = workspace.EditionsOf,
            Files = [.. files.Sources.Concat(files.Catalogs).Select(source => source.Path)],
        };
    }

    private static ComparedSource SourceOf(ComparedFolder folder) => new(folder.Name, folder.Revision?.Commit);

    /// <summary>A system may be on one side only, or be declared in what is broken.</summary>
    private static void RequireSystem(string? system, Judgement before, Judgement after)
    {
        if (system is not null && !before.HasErrors && !after.HasErrors && before.Symbols.Systems.All(declared => declared.Name != system))
        {
            WorkspaceJudge.RequireSystem(after.Symbols, system);
        }
    }

    private static void Write(JudgingRequest request, ComparedSides sides)
    {
        switch (request.Format)
        {
            case ReportFormat.Json:
                ResultOutput.WriteBytes(request.Output, stream => DiffJson.Write(stream, sides, ProductVersion.Text));
                break;
            case ReportFormat.Markdown:
                ResultOutput.WritePlain(request.Output, text => ComparisonMarkdown.Write(text, sides));
                break;
            default:
                ResultOutput.WriteText(request.Output, page => ComparisonText.Write(page, sides));
                break;
        }
    }
}
