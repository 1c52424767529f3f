using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Tests.Catalogs;
using Mapping.Compiler.Tests.Diagnostics;
using Mapping.Evidence.Findings;
using Mapping.Evidence.Tests.Specs;

namespace Mapping.Evidence.Tests.Findings;

/// <summary>Each finding on evidence has a page, and what the page shows is true.</summary>
public sealed class EvidencePagesTests
{
    public static TheoryData<string> Codes => [.. EvidenceDiagnostics.All.Select(descriptor => descriptor.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_page_of_a_code_shows_it_and_how_to_mend_it(string code) =>
        DiagnosticPage.Check(EvidenceDiagnostics.All.Single(descriptor => descriptor.Code == code), EvidenceWorkspace.Diagnose);

    /// <summary>A corrected example is one that somebody may copy: its evidence passes.</summary>
    [Theory]
    [MemberData(nameof(Codes))]
    public void Corrected_evidence_has_no_other_finding_of_ours(string code)
    {
        var fences = MarkdownFence.AllOf(DiagnosticPages.Find(code) ?? "").Where(fence => fence.Heading == "Corrected");

        Assert.Empty(EvidenceWorkspace.Diagnose(fences).Where(finding => EvidenceDiagnostics.All.Contains(finding.Descriptor)));
    }
}
