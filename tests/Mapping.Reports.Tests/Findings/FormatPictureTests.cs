using Mapping.Compiler.Coverage;
using Mapping.Reports.GitHub;
using Mapping.Reports.GitLab;
using Mapping.Reports.JUnit;
using Mapping.Reports.Sarif;

namespace Mapping.Reports.Tests.Findings;

/// <summary>The formats of CI systems as pictures, see <see cref="Golden"/>.</summary>
public sealed class FormatPictureTests
{
    [Theory]
    [InlineData("small")]
    [InlineData("gates")]
    [InlineData("broken")]
    [InlineData("forbidden")]
    public void Every_format(string workspace)
    {
        var check = Checks.Of(workspace, EvidenceOf(workspace));

        Golden.Check($"{workspace}/check.sarif", Checks.Bytes(SarifReport.Write, check));
        Golden.Check($"{workspace}/check.junit.xml", Checks.Bytes(JUnitReport.Write, check));
        Golden.Check($"{workspace}/check.gitlab.json", Checks.Bytes(GitLabReport.Write, check));
        Golden.Check($"{workspace}/check.github.txt", Checks.Lines(GitHubReport.Write, check));
        Golden.Check($"{workspace}/check.summary.md", Checks.Lines(JobSummary.Write, check));
    }

    internal static EvidenceResults? EvidenceOf(string workspace) => workspace switch
    {
        "small" => SmallEvidence.Results,
        "gates" => GateEvidence.Results,
        _ => null,
    };
}
