using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Catalogs.Conditions;

namespace Mapping.Compiler.Applicability;

/// <summary>
/// Finds the undeclared facts that decide whether an obligation in scope applies. A scope rule is a claim that somebody makes, so its
/// facts are asked only when the catalog says that nobody can assume the answer, or when the claim has been begun.
/// </summary>
internal sealed class QuestionFinder(Framework framework, ApplicabilityJudge judge)
{
    private readonly SortedSet<string> facts = new(StringComparer.Ordinal);

    /// <summary>Ordinal order of names; to be read when every obligation in scope was seen.</summary>
    public IEnumerable<FactDefinition> Questions => facts
        .Select(name => framework.Facts.FirstOrDefault(fact => fact.Name == name))
        .OfType<FactDefinition>();

    public void See(Provision provision, ApplicabilityResult result)
    {
        if (result.NotCovered is not null)
        {
            return;
        }

        facts.UnionWith(result.OpenFacts);
        foreach (var state in judge.Rules)
        {
            if (state.Truth == Truth.Unknown && state.Covers(provision) && Decides(state.Rule, provision, result))
            {
                Ask(state.Rule);
            }
        }
    }

    private bool Decides(ScopeRule rule, Provision provision, ApplicabilityResult result) => rule switch
    {
        { Effect: ScopeEffect.NotApplicable or ScopeEffect.AppliesFrom or ScopeEffect.Narrowed or ScopeEffect.Noted } => result.Applies,
        { Effect: ScopeEffect.AddsActor, Actor: { } actor } => !result.Applies
            && !judge.IsOutOfReach(provision)
            && ConditionEvaluator.Evaluate(provision.Condition, judge.Profile.WithActor(actor)) != Truth.False,
        _ => false,
    };

    private void Ask(ScopeRule rule)
    {
        if (ConditionEvaluator.FirstOpenFact(rule.Condition, judge.Declared) is not { } name)
        {
            return;
        }

        var definition = framework.Facts.FirstOrDefault(fact => fact.Name == name);
        if (definition?.Undeclared == UndeclaredFact.Ask || IsBegun(rule.Condition))
        {
            facts.Add(name);
        }
    }

    private bool IsBegun(Condition condition) => condition switch
    {
        AllOf all => all.Operands.Any(IsBegun),
        AnyOf any => any.Operands.Any(IsBegun),
        Not not => IsBegun(not.Operand),
        FactHolds atom => judge.Declared.FactHolds(atom.Name) != Truth.Unknown,
        _ => false,
    };
}
