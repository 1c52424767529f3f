using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage.Impact;

namespace Mapping.Compiler.Coverage.Comparison.Promises;

/// <summary>Which way what stands beside the provisions of a catalog went: facts, routes into classes and scope rules.</summary>
internal static class PartDemands
{
    /// <param name="part">What differs.</param>
    /// <param name="from">The first side.</param>
    /// <param name="to">The second side.</param>
    public static PromiseDirection DirectionOf(PartChange part, Framework from, Framework to) => part.Kind switch
    {
        PartKind.Fact => (FactOf(from, part.Name), FactOf(to, part.Name)) switch
        {
            ({ } was, { } now) => Common(WaysOf(was, now)),
            _ => PromiseDirection.Differs,
        },
        PartKind.Class when RouteOf(from, part.Name) is { } was && RouteOf(to, part.Name) is { } now =>
            ProvisionDemands.Less(now.AppliesFrom ?? default, was.AppliesFrom ?? default),
        PartKind.ScopeRule => (RuleOf(from, part.Name), RuleOf(to, part.Name)) switch
        {
            (null, { } now) => Asks(now) is { } asks ? PromiseChange.OppositeOf(asks) : PromiseDirection.Differs,
            ({ } was, null) => Asks(was) ?? PromiseDirection.Differs,
            ({ } was, { } now) when Asks(now) is { } asks && was.Effect == now.Effect =>
                asks == PromiseDirection.Weaker ? Common(WaysOf(was, now)) : PromiseChange.OppositeOf(Common(WaysOf(was, now))),
            _ => PromiseDirection.Differs,
        },
        PartKind.Cover => (CoversOf(from, part.Name), CoversOf(to, part.Name)) switch
        {
            (null, { }) => PromiseDirection.Weaker,
            ({ }, null) => PromiseDirection.Stronger,
            ({ } was, { } now) => ProvisionDemands.Fewer(was, now),
            _ => PromiseDirection.Differs,
        },
        _ => PromiseDirection.Differs,
    };

    /// <summary>
    /// Without its mark a fact that takes obligations away counts without reason and approval; without what it implies, or of whom it is asked, nobody
    /// is told that it can't be.
    /// </summary>
    private static IEnumerable<PromiseDirection> WaysOf(FactDefinition was, FactDefinition now) =>
    [
        ProvisionDemands.Lost(was.IsRelief, now.IsRelief),
        ProvisionDemands.Lost(was.Implies is not null, now.Implies is not null),
        ProvisionDemands.Lost(was.WithSupplier is not null, now.WithSupplier is not null),
        ProvisionDemands.Lost(was.AskedOf is not null, now.AskedOf is not null),
        ProvisionDemands.Lost(was.PlacedBefore is not null, now.PlacedBefore is not null),
        ProvisionDemands.Lost(was.Undeclared == UndeclaredFact.Ask, now.Undeclared == UndeclaredFact.Ask),
    ];

    /// <summary>Of a rule that adds: the more it touches, and the sooner, the more is asked.</summary>
    private static IEnumerable<PromiseDirection> WaysOf(ScopeRule was, ScopeRule now) =>
    [
        PromiseChange.OppositeOf(ProvisionDemands.Narrower(was.Condition, now.Condition)),
        Touched(was, now),
        PromiseChange.OppositeOf(ProvisionDemands.Fewer(was.Except.Select(NameOf), now.Except.Select(NameOf))),
        ProvisionDemands.Lost(was.ForActor is null, now.ForActor is null),
        ProvisionDemands.Less(was.Date ?? default, now.Date ?? default),
        ProvisionDemands.Lost(was.ActsWhileOpen, now.ActsWhileOpen),
    ];

    /// <summary>Where none is named, every one is touched.</summary>
    private static PromiseDirection Touched(ScopeRule was, ScopeRule now) => (was.AppliesTo, now.AppliesTo) switch
    {
        ([], [_, ..]) => PromiseDirection.Weaker,
        ([_, ..], []) => PromiseDirection.Stronger,
        _ => ProvisionDemands.Fewer(was.AppliesTo.Select(NameOf), now.AppliesTo.Select(NameOf)),
    };

    /// <summary>What it means that a rule is gone: one that takes away, narrows or defers asks less while it is there. Null where it asks nothing.</summary>
    private static PromiseDirection? Asks(ScopeRule rule) => rule.Effect switch
    {
        ScopeEffect.NotApplicable or ScopeEffect.Narrowed or ScopeEffect.DeemedMet or ScopeEffect.AppliesFrom => PromiseDirection.Stronger,
        ScopeEffect.AddsActor => PromiseDirection.Weaker,
        ScopeEffect.Noted => null,
    };

    /// <summary>The one way in which all that differs goes.</summary>
    private static PromiseDirection Common(IEnumerable<PromiseDirection> ways) =>
        ways.Where(way => way != PromiseDirection.Differs).Distinct().ToList() is [var only] ? only : PromiseDirection.Differs;

    private static FactDefinition? FactOf(Framework framework, string name) => framework.Facts.FirstOrDefault(fact => fact.Name == name);

    private static Route? RouteOf(Framework framework, string name) => (
        from known in framework.Classes
        from route in known.Routes
        where $"{known.Name} {route.Name}" == name
        select route).FirstOrDefault();

    private static ScopeRule? RuleOf(Framework framework, string name) =>
        PartComparer.RulesByName(framework, isOurs: false).GetValueOrDefault(name) ?? PartComparer.RulesByName(framework, isOurs: true).GetValueOrDefault(name);

    private static IEnumerable<string>? CoversOf(Framework framework, string name) => name == "actors" ? framework.CoveredActors : framework.CoveredClasses;

    private static string NameOf(Provision provision) => provision.DisplayName;
}
