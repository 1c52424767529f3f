using System.Collections.Immutable;

namespace Mapping.Compiler.Coverage.Portfolios;

/// <summary>One article for one system.</summary>
/// <param name="Obligations">What is in scope of it, in the order of the catalog.</param>
/// <param name="OutOfScope">How many of its obligations apply to the system without being in any scope.</param>
public sealed record PortfolioCell(ImmutableArray<ObligationResult> Obligations, int OutOfScope)
{
    internal static PortfolioCell Empty { get; } = new([], 0);

    /// <summary>Whether the catalog covers such a system; where it does not, nothing of the framework is judged for it.</summary>
    public bool IsCovered { get; init; } = true;

    public Totals Totals => Totals.Of(Obligations);

    public PortfolioStanding Standing => this switch
    {
        { IsCovered: false } => PortfolioStanding.NotCovered,
        _ when Obligations.Any(obligation => obligation.IsCounted) => PortfolioStanding.Judged,
        { OutOfScope: > 0 } => PortfolioStanding.NotInScope,
        _ when Obligations.Any(obligation => obligation.Outcome == Outcome.Excluded) => PortfolioStanding.Excluded,
        _ => PortfolioStanding.NotBinding,
    };

    /// <summary>How it is to be taken. Good only where something is judged, all that counts is shown, and nothing that binds is out of scope.</summary>
    public VerdictKind Kind => Standing switch
    {
        PortfolioStanding.Judged when OutcomeFacts.Worst(Obligations.Select(obligation => obligation.Outcome)) is { } worst =>
            OutOfScope > 0 && worst.Kind() < VerdictKind.Doubt ? VerdictKind.Doubt : worst.Kind(),
        PortfolioStanding.Judged or PortfolioStanding.NotCovered => VerdictKind.Bad,
        PortfolioStanding.NotInScope => VerdictKind.Doubt,
        PortfolioStanding.Excluded or PortfolioStanding.NotBinding => VerdictKind.Aside,
    };
}
