using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.Evidence.Forecasting;

/// <summary>Finds what turns on one day, and which obligations turn through it.</summary>
/// <param name="symbols">What the workspace declares.</param>
/// <param name="systems">The systems asked about.</param>
/// <param name="isAbsent">Whether the document of an attestation is not there.</param>
/// <param name="date">The day.</param>
/// <param name="obligations">The obligations that turn on it.</param>
internal sealed class DayTurns(
    WorkspaceSymbols symbols,
    ImmutableArray<SystemSymbol> systems,
    Func<AttestationSymbol, bool> isAbsent,
    DateOnly date,
    ImmutableArray<ObligationTurn> obligations)
{
    private readonly HashSet<ObligationTurn> explained = new(ReferenceEqualityComparer.Instance);

    /// <summary>By the name of a control behind them on either day, so that many controls over few obligations don't look at all of them each.</summary>
    private readonly ILookup<string, ObligationTurn> byControl = obligations
        .SelectMany(turn => turn.Before.Controls.Concat(turn.After.Controls).Select(covering => covering.Control.Name).Distinct(), (turn, name) => (turn, name))
        .ToLookup(entry => entry.name, entry => entry.turn, StringComparer.Ordinal);

    /// <summary>By the waivers that are over them before the day.</summary>
    private readonly ILookup<WaiverSymbol, ObligationTurn> byWaiver = obligations
        .SelectMany(turn => WaiversOf(turn).Distinct(), (turn, waiver) => (turn, waiver))
        .ToLookup(entry => entry.waiver, entry => entry.turn);

    /// <summary>Evidence first, the law last.</summary>
    /// <param name="evidence">The verdicts that change on the day.</param>
    public ImmutableArray<Turn> Find(IEnumerable<VerdictTurn> evidence)
    {
        ImmutableArray<Turn> declared =
        [
            .. Evidence(evidence),
            .. symbols.Controls.Where(control => ForecastDates.TurnOf(control.Status) == date && systems.Any(control.IsFor)).Select(Of),
            .. symbols.Waivers.Where(waiver => ForecastDates.DayAfter(waiver.Until) == date && systems.Any(waiver.IsFor)).Select(Of),
            .. Attestations(),
        ];
        return [.. declared, .. Law()];
    }

    /// <summary>A feed that tells systems apart has a verdict for each; those that turn alike are one.</summary>
    private IEnumerable<Turn> Evidence(IEnumerable<VerdictTurn> evidence) => evidence
        .Select(turn => turn with { Systems = [.. turn.Systems.Where(name => systems.Any(system => system.Name == name))] })
        .Where(turn => !turn.Systems.IsEmpty)
        .GroupBy(turn => (turn.Control, turn.Rule, turn.Before.Verdict, turn.After.Verdict))
        .Select(group => group.First() with { Systems = [.. group.SelectMany(turn => turn.Systems).Distinct().Order(StringComparer.Ordinal)] })
        .OrderBy(turn => turn.Control.Name, StringComparer.Ordinal)
        .ThenBy(turn => turn.Rule.Name, StringComparer.Ordinal)
        .Select(turn => TurnWords.Of(turn) with
        {
            Obligations = Explain(byControl[turn.Control.Name], change => turn.Systems.Contains(change.System.Name) && change.ChangesOutcome && change.RestsOn(turn.Control)),
        });

    /// <summary>
    /// That a plan is overdue changes no verdict; what else turns on that day has its own reason. A control on which nothing rests may retire.
    /// </summary>
    private Turn Of(ControlSymbol control)
    {
        var isPlan = control.Status.Declared == ControlState.Planned;
        var changes = isPlan ? [] : Explain(byControl[control.Name], change => change.ChangesOutcome && change.IsCoveredBy(control));
        var turn = TurnWords.Of(control, date);
        return turn with { Systems = NamesOf(control.IsFor), Next = isPlan || !changes.IsEmpty ? turn.Next : null, Obligations = changes };
    }

    private Turn Of(WaiverSymbol waiver) => TurnWords.Of(waiver) with
    {
        Systems = NamesOf(waiver.IsFor),
        Obligations = Explain(byWaiver[waiver], change => change.ChangesOutcome),
    };

    private IEnumerable<Turn> Attestations() =>
        from vendor in symbols.Vendors
        from product in vendor.Products
        from attestation in product.Attestations
        where ForecastDates.DayAfter(attestation.Expires) == date
        select TurnWords.Of(vendor, product, attestation, isAbsent(attestation));

    /// <summary>What comes into force, and what else no declaration explains, together for each framework.</summary>
    private IEnumerable<Turn> Law() => obligations
        .Where(change => change.ComesIntoForce || !explained.Contains(change))
        .GroupBy(change => (change.After.Framework.Framework, change.ComesIntoForce))
        .Select(group => TurnWords.Of(group.Key.Framework, group.Key.ComesIntoForce, date) with
        {
            Systems = [.. group.Select(change => change.System.Name).Distinct()],
            Obligations = [.. group],
        });

    private ImmutableArray<string> NamesOf(Func<SystemSymbol, bool> isFor) => [.. systems.Where(isFor).Select(system => system.Name)];

    private static IEnumerable<WaiverSymbol> WaiversOf(ObligationTurn turn) =>
        turn.Before.Waiver is { } waiver ? turn.Before.RuleWaivers.Prepend<WaiverSymbol>(waiver) : turn.Before.RuleWaivers;

    private ImmutableArray<ObligationTurn> Explain(IEnumerable<ObligationTurn> among, Func<ObligationTurn, bool> isMeant)
    {
        ImmutableArray<ObligationTurn> found = [.. among.Where(isMeant)];
        explained.UnionWith(found);
        return found;
    }
}
