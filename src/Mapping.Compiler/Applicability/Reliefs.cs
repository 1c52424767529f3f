using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Catalogs.Conditions;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Applicability;

/// <summary>
/// What relieves a system: the facts that the catalog marks, where they hold, a class that the framework is not about, and routes that bring
/// less, or bring it later, than others of that class. Each counts only with reason and approval, and where nothing else that is declared
/// contradicts it; else nothing is taken away because of it.
/// </summary>
internal sealed class Reliefs
{
    private readonly Framework framework;
    private readonly DateOnly asOf;
    private readonly ImmutableArray<string> facts;
    private readonly ClassSymbol? relievingClass;
    private readonly bool isByRoutes;

    private Reliefs(SystemProfile declared, Framework framework, DateOnly asOf)
    {
        Declared = declared;
        this.framework = framework;
        this.asOf = asOf;
        facts = [.. framework.Facts.Where(fact => fact.IsRelief && declared.FactHolds(fact.Name) == Truth.True).Select(fact => fact.Name)];
        relievingClass = IsOutOfReach(declared, framework) && !IsOutOfReach(declared.WithoutClass(), framework) && !IsForbidden(declared, framework)
            ? declared.Class
            : null;
        if (relievingClass is null && DoRoutesRelieve(declared.WithoutRoutes(framework, asOf)))
        {
            relievingClass = declared.Class;
            isByRoutes = true;
        }

        var contradicted = framework.Facts.Where(fact => FactContradiction.Is(fact, declared, framework, asOf)).Select(fact => fact.Name).ToHashSet(StringComparer.Ordinal);
        var shown = WithoutDenials(Without(declared, name => contradicted.Contains(name) || !IsSigned(declared.System, name, asOf)));

        // Where no route is declared and signed, it counts only if it would by each of them.
        Shown = PlacementFacts.IsOpen(shown, framework) ? shown.WithoutFact(PlacementFacts.PlacedBeforeApplication) : shown;
    }

    /// <summary>With everything that is declared.</summary>
    public SystemProfile Declared { get; }

    /// <summary>Without the reliefs that are contradicted, or lack a reason or an approval.</summary>
    public SystemProfile Shown { get; }

    /// <summary>Whether each relief that is declared counts.</summary>
    public bool AllCount => ReferenceEquals(Declared, Shown);

    public static Reliefs Of(SystemProfile declared, Framework framework, DateOnly asOf) => new(declared, framework, asOf);

    /// <summary>The word for a class among reliefs; facts stand under their names.</summary>
    public static string NameOf(ClassSymbol systemClass) => $"class {systemClass.Name}";

    /// <summary>The words for the routes of a class among reliefs, as they are declared.</summary>
    public static string RoutesOf(ClassSymbol systemClass) => $"{NameOf(systemClass)} {string.Join(", ", systemClass.Routes)}";

    /// <summary>The reliefs that count and without which a condition would come out otherwise.</summary>
    public ImmutableArray<string> Behind(Condition condition, Truth truth) => Deciding(Shown, condition, truth);

    /// <summary>The reliefs that would make a condition come out so, and don't count.</summary>
    public ImmutableArray<string> Lacking(Condition condition, Truth truth) =>
        AllCount || ConditionEvaluator.Evaluate(condition, Declared) != truth || ConditionEvaluator.Evaluate(condition, Shown) == truth
            ? []
            : [.. Deciding(Declared, condition, truth).Where(IsLacking)];

    /// <summary>The routes through which a provision applies later, where they count; else none.</summary>
    public ImmutableArray<string> PuttingOff(Provision provision) => PuttingOff(provision, Shown);

    /// <summary>The routes through which a provision would apply later, and that don't count.</summary>
    public ImmutableArray<string> LackingFor(Provision provision) => Has(Shown) ? [] : PuttingOff(provision, Declared);

    private string? ClassRelief => relievingClass is null ? null : isByRoutes ? RoutesOf(relievingClass) : NameOf(relievingClass);

    private bool IsLacking(string name) => name == ClassRelief ? !Has(Shown) : Shown.FactHolds(name) != Truth.True;

    /// <summary>Whether a profile still has the class, or the routes, that relieve.</summary>
    private bool Has(SystemProfile profile) => isByRoutes ? !profile.Routes.IsEmpty : profile.Class is not null;

    private SystemProfile WithoutClassRelief(SystemProfile profile) => isByRoutes ? profile.WithoutRoutes(framework, asOf) : profile.WithoutClass();

    private ImmutableArray<string> PuttingOff(Provision provision, SystemProfile profile) =>
        isByRoutes && Has(profile) && StartDate.Of(provision, profile) > StartDate.Of(provision, WithoutClassRelief(profile)) ? [ClassRelief!] : [];

    private ImmutableArray<string> Deciding(SystemProfile profile, Condition condition, Truth truth)
    {
        if (facts.IsEmpty && relievingClass is null)
        {
            return [];
        }

        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var fact in facts)
        {
            if (profile.FactHolds(fact) == Truth.True && ConditionEvaluator.Evaluate(condition, profile.WithoutFact(fact)) != truth)
            {
                names.Add(fact);
            }
        }

        if (ClassRelief is { } name && Has(profile) && ConditionEvaluator.Evaluate(condition, WithoutClassRelief(profile)) != truth)
        {
            names.Add(name);
        }

        return names.ToImmutable();
    }

    private SystemProfile Without(SystemProfile profile, Func<string, bool> isLacking)
    {
        foreach (var fact in facts.Where(isLacking))
        {
            profile = profile.WithoutFact(fact);
        }

        return ClassRelief is { } name && isLacking(name) ? WithoutClassRelief(profile) : profile;
    }

    /// <summary>Without what is denied, and has to be so by a fact that is declared: what contradicts itself takes nothing away, whichever side is right.</summary>
    private SystemProfile WithoutDenials(SystemProfile profile)
    {
        foreach (var fact in framework.Facts.Where(fact => Declared.FactHolds(fact.Name) == Truth.True && FactContradiction.IsImpossible(fact, Declared)))
        {
            foreach (var denied in framework.Facts.Where(denied => Declared.FactHolds(denied.Name) == Truth.False
                && ConditionAtoms.Any(fact.Implies!, atom => atom is FactHolds named && named.Name == denied.Name)
                && !FactContradiction.IsImpossible(fact, Declared.WithoutFact(denied.Name))))
            {
                profile = profile.WithoutFact(denied.Name);
            }
        }

        return profile;
    }

    private bool IsSigned(SystemSymbol system, string name, DateOnly asOf) =>
        name == ClassRelief
            ? relievingClass!.Signature?.CountsAt(asOf) == true
            : system.Facts.GetValueOrDefault(name)?.Signature?.CountsAt(asOf) == true;

    /// <summary>
    /// Whether something binds less, or later, because of the routes alone. Where a rule rests on a fact as well, the signature of the fact
    /// answers for it.
    /// </summary>
    private bool DoRoutesRelieve(SystemProfile anyRoute) =>
        !Declared.Routes.IsEmpty
        && (framework.Leaves.Any(leaf => leaf.IsClosable
                && (StartDate.Of(leaf, Declared) > StartDate.Of(leaf, anyRoute)
                    || (ApplicabilityJudge.IsLeftAlone(leaf, Declared) && !ApplicabilityJudge.IsLeftAlone(leaf, anyRoute))))
            || framework.ScopeRules.Any(rule => rule.Effect is ScopeEffect.NotApplicable or ScopeEffect.AppliesFrom
                && ConditionEvaluator.Evaluate(rule.Condition, Declared) == Truth.True
                && ConditionEvaluator.Evaluate(rule.Condition, anyRoute) != Truth.True
                && Deciding(Declared, rule.Condition, Truth.True).IsEmpty));

    private static bool IsOutOfReach(SystemProfile profile, Framework framework) =>
        ConditionEvaluator.Evaluate(framework.Reach, profile) == Truth.False;

    /// <summary>A class that something is forbidden for is no relief.</summary>
    private static bool IsForbidden(SystemProfile profile, Framework framework) =>
        framework.Leaves.Any(leaf => !leaf.IsClosable && ConditionEvaluator.Evaluate(leaf.Condition, profile) == Truth.True);
}
