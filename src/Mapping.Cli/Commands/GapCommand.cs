using System.Collections.Immutable;
using System.CommandLine;
using Mapping.Cli.Hosting;
using Mapping.Compiler;
using Mapping.Compiler.Coverage.Vendors;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;
using Mapping.Reports;
using Mapping.Reports.Json;
using Mapping.Reports.Vendors;

namespace Mapping.Cli.Commands;

/// <summary><c>mapping gap</c>: what products do for a system. A report, so an open gap is no failure of the command.</summary>
internal static class GapCommand
{
    public static Command Build()
    {
        var command = new Command(
            "gap",
            "Show what products do for a system: security or assurance, articles, renewal, evidence, the gap that each closes, and the cheapest set.");
        var names = new Argument<string[]>("VENDOR[/PRODUCT]… [PATH]")
        {
            Description = "The products asked about; and last, where it is no name, the folder of the workspace, or one below it.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var have = new Option<string[]>("--have") { Description = "Count these products as there already; names with commas.", HelpName = "P,Q" };
        var packs = new Option<string[]>("--pack")
        {
            Description = "Judge a vendor's pack, a folder with a workspace of its own; without a name, all its products are asked about.",
            HelpName = "DIR",
        };
        var options = new JudgingOptions(ReportFormat.Text, ReportFormat.Json, ReportFormat.Markdown);
        command.Arguments.Add(names);
        command.Options.Add(have);
        command.Options.Add(packs);
        options.AddOptionsTo(command);
        command.SetAction(parsed => Run(
            GapRequest.Of(options.Read(parsed), parsed.GetValue(names) ?? [], parsed.GetValue(have) ?? [], parsed.GetValue(packs) ?? [])));
        return command;
    }

    private static int Run(GapRequest request)
    {
        var gap = WorkspaceJudge.Judge(request.Judging, (judgement, workspace, _) => Analyze(request, judgement, workspace));
        Write(request.Judging, gap);
        WorkspaceJudge.WarnOfErrors(gap.Diagnostics);
        return (gap.HasErrors, gap.HasJudged) switch
        {
            (true, _) => ExitStatus.SourceErrors,
            (_, false) => ExitStatus.GateFails,
            _ => ExitStatus.Success,
        };
    }

    private static VendorGap Analyze(GapRequest request, Judgement judgement, BoundWorkspace workspace)
    {
        var system = SystemOf(judgement);
        var packs = PackReader.Read(request.Packs, workspace, system, request.Judging.AsOf);
        foreach (var (folder, pack) in request.Packs.Zip(packs))
        {
            OutputFile.RefuseInput(request.Judging.Output, folder, pack.Symbols with { Vendors = pack.Vendors });
        }

        var fromPacks = packs.SelectMany(pack => pack.Offers).ToImmutableArray();
        var search = new ProductSearch([.. GapQuestion.OffersOf(judgement.Symbols).Concat(fromPacks).OrderBy(offer => offer.Name, StringComparer.Ordinal)]);
        var asked = request.Names.IsEmpty ? fromPacks : search.Find(request.Names);
        var question = new GapQuestion(system, search.Offers) { Asked = asked, Have = [.. search.Find(request.Have).Except(asked)] };
        var analysis = workspace.AnalyzeGap(question, judgement.Coverage, judgement.Evidence);
        var diagnostics = judgement.Diagnostics.AddRange(packs.SelectMany(pack => pack.Diagnostics)).Sort(Diagnostic.Compare);
        return new VendorGap(MissingAttestations.Mark(analysis, diagnostics), judgement.Coverage.Systems.Single(coverage => coverage.System == system), packs, diagnostics);
    }

    /// <exception cref="UsageException">There is no system, or there are several and none was named.</exception>
    private static SystemSymbol SystemOf(Judgement judgement)
    {
        var systems = judgement.Coverage.Systems.Select(coverage => coverage.System).ToImmutableArray();
        return systems.Length switch
        {
            1 => systems[0],
            0 => throw new UsageException("The workspace declares no system that products could serve."),
            _ => throw new UsageException($"There are several systems; name one with --system: {string.Join(", ", systems.Select(system => system.Name))}."),
        };
    }

    private static void Write(JudgingRequest request, VendorGap gap)
    {
        switch (request.Format)
        {
            case ReportFormat.Json:
                ResultOutput.WriteBytes(request.Output, stream => VendorGapJson.Write(stream, gap, ProductVersion.Text));
                break;
            case ReportFormat.Markdown:
                ResultOutput.WritePlain(request.Output, writer => VendorGapReport.WriteMarkdown(writer, gap));
                break;
            default:
                ResultOutput.WriteText(request.Output, page => VendorGapReport.Write(page, gap));
                break;
        }
    }
}
