using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;
using Mapping.Reports.Text;

namespace Mapping.Reports.Applicability;

/// <summary>The words of statements of applicability.</summary>
internal static class StatementWords
{
    public static string NameOf(StatementState state) => state switch
    {
        StatementState.Applicable => "applicable",
        StatementState.Excluded => "excluded",
        StatementState.NotApplicable => "not applicable",
        _ => "out of scope",
    };

    /// <summary>Why a provision applies or does not, in whole sentences.</summary>
    public static string Reason(Provision leaf, ObligationResult? result, SystemSymbol system) => result switch
    {
        null => $"No scope of {system.Name} names it, so it is judged elsewhere or not at all.",
        { Outcome: Outcome.Excluded, Exclusion: { } exclusion } => $"{exclusion.Reason} ({Place.Of(exclusion.Location)})",
        { Outcome: Outcome.NotCovered } => $"Not judged: this catalog does not cover {result.Applicability.NotCovered}.",
        { Outcome: Outcome.NotApplicable } => result.Applicability.Reason ?? "Its condition is not met.",
        _ => Applies(leaf, result, system),
    };

    public static string Implementation(ObligationResult result)
    {
        var design = result.Design switch
        {
            DesignState.Mapped => "implemented",
            DesignState.Partial => "implemented in part",
            DesignState.Planned => "planned",
            DesignState.Unmapped or null => "not implemented",
        };
        return result.WaivedUntil is { } until ? $"{design}, waived until {DateWords.Of(until)}" : design;
    }

    /// <summary>For example <c>risk-process: Risk management process (in part)</c>.</summary>
    public static IEnumerable<string> Controls(StatementRow row) => row.Controls.Select(covering =>
    {
        var part = covering.Strength == MappingStrength.Full ? "" : " (in part)";
        var planned = covering.State == ControlState.Planned ? " (planned)" : "";
        return $"{covering.Control.Name}: {covering.Control.Title}{part}{planned}";
    });

    /// <summary>For example <c>risk-process/plan: passing, last 2026-05-01</c>.</summary>
    public static IEnumerable<string> Evidence(StatementRow row) => row.Evidence.Select(evidence =>
    {
        var last = evidence.Last is { } date ? $", last {DateWords.Of(date)}" : "";
        return $"{evidence.Control.Name}/{evidence.Rule.Name}: {CoverageNames.NameOf(evidence.Result.Verdict)}{last}";
    });

    public static string? OutcomeOf(StatementRow row) =>
        row is { State: StatementState.Applicable, Result: { } result } ? CoverageNames.NameOf(result.Outcome) : null;

    public static string Approval(StatementRow row) => (row.ApprovedBy, row.Exclusion?.ApprovedOn) switch
    {
        ({ } owner, { } date) => $"{owner}, {DateWords.Of(date)}",
        ({ } owner, null) => owner,
        _ => "",
    };

    public static string Title(ApplicabilityStatement statement) =>
        $"{statement.System.Title} ({statement.System.Name}): {statement.Framework.Framework.Title}, edition {statement.Framework.Framework.Edition}";

    /// <summary>For example <c>38 provisions that may be excluded: 17 applicable, 1 excluded, 20 out of scope</c>.</summary>
    public static string Summary(ApplicabilityStatement statement)
    {
        var counts = Enum.GetValues<StatementState>()
            .Where(state => statement.CountOf(state) > 0)
            .Select(state => $"{statement.CountOf(state)} {NameOf(state)}");
        return $"{Counts.Of(statement.Rows.Length, "provision")} that may be excluded: {string.Join(", ", counts)}";
    }

    private static string Applies(Provision leaf, ObligationResult result, SystemSymbol system)
    {
        var scope = system.Scopes.FirstOrDefault(scope => scope.Framework.Framework == result.Framework.Framework
            && scope.Provisions.Provisions.Any(leaf.IsAtOrUnder));
        var place = scope is null ? "" : $" ({Place.Of(scope.Location)})";
        var condition = ConditionWords.Of(leaf.Condition) is { } words ? $" It applies where: {words}." : "";
        var treated = result.Controls.IsEmpty ? "" : $" Treated by {string.Join(", ", result.Controls.Select(covering => covering.Control.Name))}.";
        var open = result.Applicability.OpenFacts.IsEmpty
            ? ""
            : $" Undeclared facts could still take it away: {string.Join(", ", result.Applicability.OpenFacts)}.";
        return $"It is in the scope of {system.Name}{place}, and no decision excludes it.{condition}{treated}{open}";
    }
}
