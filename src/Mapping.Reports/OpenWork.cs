using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;

namespace Mapping.Reports;

/// <summary>What is open for one owner: everybody whose control stands behind an obligation, and nobody where there is no control.</summary>
/// <param name="Owner">Null where nobody answers for it.</param>
/// <param name="Title">What to call those without an owner.</param>
/// <param name="Steps">In the order in which the catalog first needs them.</param>
internal sealed record OpenWork(OwnerReference? Owner, string Title, ImmutableArray<OpenStep> Steps)
{
    private const string Nobody = "Nobody yet";

    private const string NoOwner = "Controls without an owner";

    /// <summary>What nobody answers for first, then by the names of owners.</summary>
    public static ImmutableArray<OpenWork> Of(SystemCoverage system, EvidenceResults evidence) =>
    [
        .. system.Obligations
            .Where(obligation => obligation.Outcome.IsOpen())
            .SelectMany(obligation => OwnersOf(obligation).Select(owner => (Owner: owner, Obligation: obligation)))
            .GroupBy(entry => entry.Owner, entry => entry.Obligation)
            .OrderBy(group => group.Key.Title != Nobody)
            .ThenBy(group => group.Key.Owner is not null)
            .ThenBy(group => group.Key.Owner?.Name ?? group.Key.Title, StringComparer.Ordinal)
            .Select(group => new OpenWork(group.Key.Owner, group.Key.Title, StepsOf(group, system.System, evidence))),
    ];

    private static IEnumerable<(OwnerReference? Owner, string Title)> OwnersOf(ObligationResult obligation) => obligation.Controls.IsEmpty
        ? [(null, Nobody)]
        : obligation.Controls.Select(covering => (covering.Control.Owner, covering.Control.Owner?.Name ?? NoOwner)).Distinct();

    private static ImmutableArray<OpenStep> StepsOf(IEnumerable<ObligationResult> obligations, SystemSymbol system, EvidenceResults evidence) =>
    [
        .. obligations
            .GroupBy(obligation => (obligation.Outcome, obligation.Framework, Next: NextStep.Of(obligation, system, evidence) ?? ""))
            .Select(group => new OpenStep(group.Key.Outcome, group.Key.Framework, group.Key.Next, [.. group])),
    ];
}
