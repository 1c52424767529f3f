using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Catalogs.Conditions;

namespace Mapping.Compiler.Applicability;

/// <summary>
/// Finds the undeclared facts that decide whether an obligation in scope applies. A scope rule is a claim that somebody makes, so its
/// facts are asked only when the catalog says that nobody can assume the answer, or when the claim has been begun. Where the catalog knows how
/// silence is read, the fact is assumed and not asked; what binds by either answer stays all the same.
/// </summary>
internal sealed class QuestionFinder(Framework framework, ApplicabilityJudge judge)
{
    private readonly SortedSet<string> facts = new(StringComparer.Ordinal);
    private readonly SortedSet<string> assumed = new(StringComparer.Ordinal);

    /// <summary>Ordinal order of names; to be read when every obligation in scope was seen.</summary>
    public IEnumerable<FactDefinition> Questions => Definitions(facts);

    /// <summary>The facts that are assumed as the catalog reads silence, in the same order.</summary>
    public IEnumerable<FactDefinition> Assumptions => Definitions(assumed.Except(facts));

    public void See(Provision provision, ApplicabilityResult result)
    {
        if (result.NotCovered is not null)
        {
            return;
        }

        if (!result.OpenFacts.IsEmpty)
        {
            AskFor(provision.Condition);
        }

        foreach (var state in judge.Rules)
        {
            if (state.Truth == Truth.Unknown && state.Covers(provision) && Decides(state.Rule, provision, result))
            {
                Ask(state.Rule);
            }
        }
    }

    /// <summary>The first fact that would be open if silence were read as the catalog does: no question waits behind a fact that is assumed.</summary>
    private void AskFor(Condition condition)
    {
        var profile = judge.Declared;
        while (ConditionEvaluator.FirstOpenFact(condition, profile) is { } name)
        {
            if (Definition(name) is not { } fact)
            {
                facts.Add(name);
                return;
            }

            if (AskedFor(fact, []) is { } asked)
            {
                facts.Add(asked);
                return;
            }

            assumed.Add(name);
            profile = profile.WithFact(name, fact.Undeclared == UndeclaredFact.Yes);
        }
    }

    private bool Decides(ScopeRule rule, Provision provision, ApplicabilityResult result) => rule switch
    {
        { Effect: ScopeEffect.NotApplicable or ScopeEffect.AppliesFrom or ScopeEffect.Narrowed or ScopeEffect.Noted } => result.Applies,
        { Effect: ScopeEffect.AddsActor, Actor: { } actor, ActsWhileOpen: true } => result is { Applies: true, IsCertain: false } && judge.RestsOnPossible(actor, provision),
        { Effect: ScopeEffect.AddsActor, Actor: { } actor } => !result.Applies
            && !ApplicabilityJudge.IsLeftAlone(provision, judge.Profile.WithActor(actor)),
        _ => false,
    };

    private void Ask(ScopeRule rule)
    {
        if (ConditionEvaluator.FirstOpenFact(rule.Condition, judge.Declared) is not { } name)
        {
            return;
        }

        var asked = Definition(name) is { } fact ? AskedFor(fact, []) : null;
        if ((asked is not null || IsBegun(rule.Condition)) && !IsRuledOut(name))
        {
            facts.Add(asked ?? name);
        }
    }

    /// <summary>
    /// What is asked where nobody can assume the answer: the fact, or one that is undeclared and decides whether such a system is asked for it at
    /// all, which it waits for; null where silence is read.
    /// </summary>
    /// <param name="fact">An undeclared fact.</param>
    /// <param name="waiting">The facts that wait for it, so that two that wait for each other are both asked.</param>
    private string? AskedFor(FactDefinition fact, ImmutableArray<string> waiting)
    {
        if (fact.Undeclared == UndeclaredFact.Ask || fact.AskedOf is not { } such)
        {
            return fact.Undeclared == UndeclaredFact.Ask ? fact.Name : null;
        }

        string? first = null;
        var profile = judge.Declared;
        while (ConditionEvaluator.FirstOpenFact(such, profile) is { } name && Definition(name) is { } earlier && name != fact.Name && !waiting.Contains(name))
        {
            first ??= AskedFor(earlier, waiting.Add(fact.Name));
            profile = profile.WithFact(name, earlier.Undeclared == UndeclaredFact.Yes);
        }

        // Where silence on all of them would not settle that such a system is not asked, none of their answers is needed first.
        return ConditionEvaluator.Evaluate(such, profile) == Truth.False ? first : fact.Name;
    }

    /// <summary>
    /// Whether yes would contradict what is declared, and signed where it must be, so that nobody has to be asked. Of what the catalog asks just
    /// such systems, a yes says that the rest is wrong.
    /// </summary>
    private bool IsRuledOut(string name) =>
        Definition(name) is { } fact && FactContradiction.IsImpossible(fact, judge.Profile)
        && !(fact.AskedOf is { } such && ConditionEvaluator.Evaluate(such, judge.Declared) == Truth.True);

    private FactDefinition? Definition(string name) => framework.Facts.FirstOrDefault(fact => fact.Name == name);

    private IEnumerable<FactDefinition> Definitions(IEnumerable<string> names) => names.Select(Definition).OfType<FactDefinition>();

    /// <summary>Whether something is declared that speaks for the claim; that one of its cases is denied begins no other.</summary>
    private bool IsBegun(Condition condition) => condition switch
    {
        AllOf all => all.Operands.Any(IsBegun),
        AnyOf any => any.Operands.Any(IsBegun),
        FactHolds fact => judge.Declared.FactHolds(fact.Name) == Truth.True,
        Not { Operand: FactHolds fact } => judge.Declared.FactHolds(fact.Name) == Truth.False,
        Not not => ConditionAtoms.Any(not.Operand, atom => atom is FactHolds fact && judge.Declared.FactHolds(fact.Name) != Truth.Unknown),
        _ => false,
    };
}
