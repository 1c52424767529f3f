using System.Collections.Immutable;
using System.CommandLine;
using Mapping.Cli.Hosting;
using Mapping.Compiler;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Text;
using Mapping.Evidence.Findings;
using Mapping.Reports.Findings;
using Mapping.Reports;
using Mapping.Reports.Explanations;
using Mapping.Reports.Json;
using Mapping.Reports.Sarif;
using Mapping.Reports.Text;
using Mapping.Workspaces;

namespace Mapping.Cli.Commands;

/// <summary><c>mapping explain</c>: the derivation of a verdict, or the page of a diagnostic.</summary>
internal static class ExplainCommand
{
    public static Command Build()
    {
        var subject = new Argument<string>("CITATION|NAME|CODE")
        {
            Description = "A citation such as \"Article 15(5)\" or \"iso A.6.2.4\"; the name of a control, a rule (control/rule), an owner, a system, a feed, a gate, a product (vendor/product) or a fact; or a code such as MAP2001.",
        };
        var command = new Command("explain", "Explain a provision: who covers what of it, through what, and what is missing. Or what stands behind a name, or a diagnostic.");
        command.Arguments.Add(subject);
        var options = new JudgingOptions();
        options.AddTo(command);
        command.SetAction(parsed => Run(parsed.GetRequiredValue(subject), options.Read(parsed)));
        return command;
    }

    private static int Run(string subject, JudgingRequest request) =>
        IsCode(subject) ? ExplainCode(subject.ToUpperInvariant(), request) : ExplainSubject(subject, request);

    private static bool IsCode(string subject) =>
        subject.Length == 7 && subject.StartsWith("MAP", StringComparison.OrdinalIgnoreCase) && subject.AsSpan(3).IndexOfAnyExceptInRange('0', '9') < 0;

    private static int ExplainCode(string code, JudgingRequest request)
    {
        var descriptors = DiagnosticDescriptors.All
            .AddRange(EvidenceDiagnostics.All).AddRange(WorkspaceDiagnostics.All).AddRange(FindingDiagnostics.All).AddRange(SarifDiagnostics.All).AddRange(CommandDiagnostics.All);
        if (descriptors.FirstOrDefault(descriptor => descriptor.Code == code) is not { } found)
        {
            throw new UsageException(NearestName.Find(code, descriptors.Select(descriptor => descriptor.Code)) is { } nearest
                ? $"There is no diagnostic {code}; did you mean {nearest}?"
                : $"There is no diagnostic {code}.");
        }

        WritePage(found, DiagnosticPages.Find(code), request);
        return ExitStatus.Success;
    }

    private static void WritePage(DiagnosticDescriptor descriptor, string? markdown, JudgingRequest request)
    {
        if (request.Format == ReportFormat.Json)
        {
            ResultOutput.WriteBytes(request.Output, stream => DiagnosticPageJson.Write(stream, descriptor, markdown, ProductVersion.Text));
        }
        else
        {
            ResultOutput.WriteText(request.Output, page => DiagnosticPageReport.Write(page, descriptor, markdown));
        }
    }

    private static int ExplainSubject(string subject, JudgingRequest request)
    {
        var judgement = WorkspaceJudge.JudgeIfAny(request);
        WorkspaceJudge.WarnOfErrors(judgement);
        var named = NameExplanations.Of(judgement, subject);
        if (named.IsEmpty)
        {
            ExplainCitation(subject, request, judgement);
        }
        else
        {
            ExplainName(named, request);
        }

        return ExitStatus.Success;
    }

    private static void ExplainName(ImmutableArray<NameExplanation> named, JudgingRequest request)
    {
        if (request.Format == ReportFormat.Json)
        {
            ResultOutput.WriteBytes(request.Output, stream => NameJson.Write(stream, named, request.AsOf, ProductVersion.Text));
            return;
        }

        ResultOutput.WriteText(request.Output, page =>
        {
            foreach (var explanation in named)
            {
                NameReport.Write(page, explanation, request.AsOf);
            }
        });
    }

    private static void ExplainCitation(string citation, JudgingRequest request, Judgement judgement)
    {
        var (found, problem) = CitationSearch.Find(citation, CitationSearch.FrameworksOf(judgement.Symbols));
        if (problem is not null)
        {
            string[] names = [.. NameExplanations.NamesIn(judgement)];
            throw new UsageException((names.FirstOrDefault(name => name.EndsWith($"/{citation}", StringComparison.Ordinal)) ?? NearestName.Find(citation, names)) is { } meant
                ? $"Nothing here is called \"{citation}\"; did you mean \"{meant}\"?"
                : problem);
        }

        WorkspaceJudge.Write(request, judgement.Only(found), page =>
        {
            foreach (var (framework, provision) in found)
            {
                ExplainReport.Write(page, judgement, framework.Framework, provision);
            }
        });
    }
}
