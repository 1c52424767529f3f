using System.Globalization;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>Reports gaps, open questions and what is outside every scope, at the system they are about.</summary>
internal static class GapFindings
{
    public static void Report(SystemCoverage coverage, DiagnosticBag bag)
    {
        foreach (var obligation in coverage.Obligations)
        {
            if (GapOf(obligation, coverage.System) is { } gap)
            {
                bag.Add(gap);
            }
        }

        foreach (var question in coverage.Questions)
        {
            bag.Report(
                CoverageDiagnostics.OpenQuestion, coverage.System.Location,
                question.Fact.Question, question.Fact.Name, coverage.System.Name, question.Fact.Provision, QuestionWords.Assumption(question.Fact));
        }

        if (!coverage.Assumptions.IsEmpty)
        {
            bag.Report(CoverageDiagnostics.AssumedFacts, coverage.System.Location, coverage.System.Name, QuestionWords.Assumed(coverage));
        }

        foreach (var group in coverage.OutOfScope.GroupBy(entry => entry.Framework))
        {
            bag.Report(
                CoverageDiagnostics.OutsideScope, coverage.System.Location,
                group.Count().ToString(CultureInfo.InvariantCulture), group.Key.Framework.Id, coverage.System.Name);
        }
    }

    private static Diagnostic? GapOf(ObligationResult obligation, SystemSymbol system)
    {
        if (!obligation.Outcome.IsOpen() || obligation.Design is not { } design)
        {
            return null;
        }

        DiagnosticDescriptor? open = design switch
        {
            DesignState.Mapped => null,
            DesignState.Unmapped => obligation.Provision.IsClosable ? CoverageDiagnostics.UnmappedObligation : ApplicabilityDiagnostics.Forbidden,
            DesignState.Partial => CoverageDiagnostics.PartialObligation,
            DesignState.Planned => CoverageDiagnostics.PlannedObligation,
        };
        if (open is not { } descriptor)
        {
            return null;
        }

        var controls = obligation.Provision.IsClosable
            ? string.Join(", ", obligation.Controls.Select(covering => covering.Control.Name))
            : ForbiddenWords.Of(obligation);
        return Diagnostic.Create(
            descriptor, system.ScopeOf(obligation.Framework, obligation.Provision), obligation.Provision.DisplayName, obligation.Provision.Title, system.Name, controls) with
        {
            Subject = new DiagnosticSubject(obligation.Provision.DisplayName, obligation.Provision.Index),
        };
    }
}
