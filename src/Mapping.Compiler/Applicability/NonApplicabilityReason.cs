using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Catalogs.Conditions;

namespace Mapping.Compiler.Applicability;

/// <summary>Says in one sentence why a condition is not met, and which provision says so.</summary>
internal static class NonApplicabilityReason
{
    public static (string Reason, string? Provision) Of(
        Provision provision,
        SystemProfile profile,
        Framework framework,
        ImmutableArray<ScopeRuleState> rules)
    {
        foreach (var state in rules)
        {
            if (state is { Truth: Truth.True, Rule.Effect: ScopeEffect.DeemedMet } && state.Covers(provision))
            {
                return (state.Rule.Explanation, state.Rule.Provision);
            }
        }

        // A condition that is merely open gives way to the reach of its part of the framework.
        var condition = ConditionEvaluator.Evaluate(provision.Condition, profile) == Truth.Unknown ? provision.Reach : provision.Condition;
        return Explain(FalsePart(condition, profile), provision, profile, framework);
    }

    /// <summary>The first part of a conjunction that is false; a class before anything else, since it settles most.</summary>
    private static Condition FalsePart(Condition condition, SystemProfile profile)
    {
        if (condition is not AllOf all)
        {
            return condition;
        }

        Condition? first = null;
        foreach (var operand in all.Operands)
        {
            if (ConditionEvaluator.Evaluate(operand, profile) == Truth.False)
            {
                first = first is null || operand is ClassIs ? operand : first;
            }
        }

        return first is null ? condition : FalsePart(first, profile);
    }

    private static (string Reason, string? Provision) Explain(Condition part, Provision provision, SystemProfile profile, Framework framework) => part switch
    {
        ClassIs atom => ExplainClasses([atom.Name], profile, framework),
        AnyOf any when any.Operands.All(operand => operand is ClassIs) =>
            ExplainClasses([.. any.Operands.OfType<ClassIs>().Select(atom => atom.Name)], profile, framework),
        Not { Operand: ClassIs atom } => ($"It does not bind what is declared {atom.Name}.", framework.Classes.FirstOrDefault(known => known.Name == atom.Name)?.Provision),
        RouteIs atom => ($"It binds systems on the route {atom.Name} only; this one came in on {List(profile.Routes, "and")}.", RouteProvision(framework, atom.Name)),
        ActorIs atom => ExplainActors([atom.Name], profile),
        AnyOf any when any.Operands.All(operand => operand is ActorIs) =>
            ExplainActors([.. any.Operands.OfType<ActorIs>().Select(atom => atom.Name)], profile),
        FactHolds atom => ($"It binds only where \"{atom.Name}\" holds, and the system declares that it does not.", FactProvision(framework, atom.Name, provision)),
        Not { Operand: FactHolds atom } => ($"It does not bind where \"{atom.Name}\" holds, as the system declares.", FactProvision(framework, atom.Name, provision)),
        AnyOf => ("None of the cases in which it binds is so, by what the system declares.", provision.Citation),
        _ => ($"Its condition is not met: {ConditionText.Render(part)}.", provision.Citation),
    };

    private static (string Reason, string? Provision) ExplainClasses(ImmutableArray<string> names, SystemProfile profile, Framework framework)
    {
        var provision = framework.Classes.FirstOrDefault(systemClass => systemClass.Name == names[0])?.Provision;
        return ($"It binds {List(names)} systems only; this one is declared {profile.Class?.Name}.", provision);
    }

    private static (string Reason, string? Provision) ExplainActors(ImmutableArray<string> actors, SystemProfile profile) =>
        ($"It binds the {List(actors)}; for this system you are the {List(profile.Actors, "and")}.", null);

    private static string? RouteProvision(Framework framework, string name) =>
        framework.Classes.SelectMany(systemClass => systemClass.Routes).FirstOrDefault(route => route.Name == name)?.Provision;

    private static string FactProvision(Framework framework, string name, Provision provision) =>
        framework.Facts.FirstOrDefault(fact => fact.Name == name)?.Provision ?? provision.Citation;

    private static string List(ImmutableArray<string> names, string word = "or") => names.Length switch
    {
        0 => "none",
        1 => names[0],
        _ => $"{string.Join(", ", names[..^1])} {word} {names[^1]}",
    };
}
