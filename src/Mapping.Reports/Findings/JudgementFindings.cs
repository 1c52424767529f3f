using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;

namespace Mapping.Reports.Findings;

/// <summary>Draws the findings of a judgement: what is wrong with the sources, what the verdict leaves open, and gates that do not hold.</summary>
public static class JudgementFindings
{
    /// <summary>In the order of <see cref="Finding.Compare"/>.</summary>
    public static ImmutableArray<Finding> Of(Judgement judgement)
    {
        var blockers = Blockers.Of(judgement);
        var findings = judgement.Diagnostics.Where(diagnostic => !diagnostic.Descriptor.Is(DiagnosticTags.OfVerdict)).Select(Of)
            .Concat(new ObligationFindings(judgement, blockers).All())
            .Concat(new EvidenceFindings(judgement, blockers).All())
            .Concat(judgement.Coverage.Systems.SelectMany(SystemFindings.Of))
            .Concat(GateFindings.Of(judgement))
            .ToList();
        findings.Sort(Finding.Compare);
        return Numbered(findings);
    }

    private static Finding Of(Diagnostic diagnostic) =>
        new(diagnostic.Descriptor, FindingLevels.Of(diagnostic.Severity), diagnostic.Message, diagnostic.Location, FindingIdentity.Of(diagnostic))
        {
            Help = diagnostic.Help,
            Related = diagnostic.Related,
        };

    /// <summary>The second and later ones with the same identity get a number, so that every fingerprint is there once.</summary>
    private static ImmutableArray<Finding> Numbered(List<Finding> findings)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var numbered = ImmutableArray.CreateBuilder<Finding>(findings.Count);
        foreach (var finding in findings)
        {
            var number = seen.GetValueOrDefault(finding.Identity.Fingerprint) + 1;
            seen[finding.Identity.Fingerprint] = number;
            numbered.Add(number == 1 ? finding : finding with { Number = number });
        }

        return numbered.MoveToImmutable();
    }
}
