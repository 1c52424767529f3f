using System.Text.RegularExpressions;
using Mapping.Compiler;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Text;
using Mapping.Evidence;
using Mapping.Reports.Findings;

namespace Mapping.Reports.Tests.Findings;

/// <summary>The findings that only these reports have keep to what their pages show.</summary>
public sealed partial class FindingPagesTests
{
    public static TheoryData<string> Codes => [.. FindingDiagnostics.All.Select(descriptor => descriptor.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_page_of_a_code_shows_it_and_how_to_mend_it(string code)
    {
        var descriptor = FindingDiagnostics.All.Single(each => each.Code == code);
        var page = DiagnosticPages.Find(code)?.ReplaceLineEndings("\n") ?? "";
        var parts = page.Split("\n## ");

        Assert.StartsWith($"# {code} `{descriptor.Name}`\n\n", page, StringComparison.Ordinal);
        Assert.Equal(["Example", "Corrected", "Why an auditor cares"], parts.Skip(1).Select(part => part.Split('\n')[0]));
        Assert.Contains(code, CodesOf(parts[1], mayHaveErrors: descriptor.Severity == DiagnosticSeverity.Error));
        Assert.DoesNotContain(code, CodesOf(parts[2], mayHaveErrors: false));
    }

    private static IEnumerable<string> CodesOf(string part, bool mayHaveErrors)
    {
        var files = Fence().Matches(part).Select(match => (Path: match.Groups["file"].Value, Content: match.Groups["text"].Value)).ToArray();
        var workspace = BoundWorkspace.Bind([.. files.Where(file => file.Path.EndsWith(".mapping", StringComparison.Ordinal)).Select(file => new SourceText(file.Path, file.Content))], []);
        var evidence = EvidenceEvaluator.Evaluate(workspace.Symbols, new InlineFeeds(files), Checks.AsOf, Checks.AsOf);
        var judgement = Judgement.Of(workspace.Judge(evidence.Results, Checks.AsOf, Checks.AsOf, evidence.Diagnostics), []);
        Assert.Equal(mayHaveErrors, judgement.HasErrors);
        return JudgementFindings.Of(judgement).Select(finding => finding.Rule.Code);
    }

    [GeneratedRegex("```\\w+ file=(?<file>\\S+)\n(?<text>.*?)```\n", RegexOptions.Singleline)]
    private static partial Regex Fence();
}
