using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Symbols;

namespace Mapping.Reports.Applicability;

/// <summary>
/// Draws statements of applicability, as ISO/IEC 42001 asks for in 6.1.3: the controls, whether each applies, why either way, and whether it
/// is implemented. Annex A is the case that matters; any framework whose catalog marks provisions as excludable gets one.
/// </summary>
internal static class StatementBuilder
{
    /// <summary>By system, then framework. Where a system's scopes name nothing that may be excluded, there is nothing to state.</summary>
    public static ImmutableArray<ApplicabilityStatement> Build(Judgement judgement) =>
    [
        .. from system in judgement.Coverage.Systems
           from framework in judgement.Symbols.Frameworks.DistinctBy(framework => framework.Framework)
           let leaves = framework.Framework.Leaves.Where(leaf => leaf.IsExcludable).ToImmutableArray()
           let statement = Of(system, framework, leaves, judgement)
           where statement.Rows.Any(row => row.State != StatementState.OutOfScope)
           select statement,
    ];

    private static ApplicabilityStatement Of(SystemCoverage system, FrameworkSymbol framework, ImmutableArray<Provision> leaves, Judgement judgement)
    {
        var results = system.Obligations
            .Where(obligation => obligation.Framework.Framework == framework.Framework)
            .ToDictionary(obligation => obligation.Provision);
        return new ApplicabilityStatement(
            system.System, framework, [.. leaves.Select(leaf => Of(leaf, results.GetValueOrDefault(leaf), system.System, judgement))]);
    }

    private static StatementRow Of(Provision leaf, ObligationResult? result, SystemSymbol system, Judgement judgement)
    {
        var state = result switch
        {
            null => StatementState.OutOfScope,
            { Outcome: Outcome.Excluded } => StatementState.Excluded,
            { Outcome: Outcome.NotApplicable } => StatementState.NotApplicable,
            _ => StatementState.Applicable,
        };
        var row = new StatementRow(leaf, state, StatementWords.Reason(leaf, result, system))
        {
            Result = result,
            ApprovedBy = judgement.Symbols.TitleOf(result?.Exclusion?.ApprovedBy),
        };
        return state == StatementState.Applicable && result is not null
            ? row with
            {
                Implementation = StatementWords.Implementation(result),
                Owners = [.. result.Controls.Select(covering => judgement.Symbols.TitleOf(covering.Control.Owner)).OfType<string>().Distinct(StringComparer.Ordinal)],
                Evidence = EvidenceOf(result, system, judgement.Evidence),
            }
            : row;
    }

    private static ImmutableArray<StatementEvidence> EvidenceOf(ObligationResult result, SystemSymbol system, EvidenceResults evidence) =>
    [
        .. from covering in result.Controls
           where covering.State == ControlState.Operating
           from rule in covering.Control.Evidence
           select new StatementEvidence(covering.Control, rule, evidence.Of(covering.Control, rule, system)),
    ];
}
