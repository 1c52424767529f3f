using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Applicability;

/// <summary>Says which provisions of one framework bind one system at a date.</summary>
internal sealed class ApplicabilityJudge
{
    private readonly Framework framework;
    private readonly DateOnly asOf;

    private ApplicabilityJudge(Framework framework, DateOnly asOf, SystemProfile profile, ImmutableArray<ScopeRuleState> rules)
    {
        this.framework = framework;
        this.asOf = asOf;
        Profile = profile;
        Rules = rules;
    }

    /// <summary>The system with the actors that scope rules add.</summary>
    public SystemProfile Profile { get; }

    public ImmutableArray<ScopeRuleState> Rules { get; }

    /// <summary>
    /// Whether the framework is not about such systems. A provision with a condition of its own may bind them all the same, but then by
    /// what is declared: silence brings nothing upon a system that the law leaves alone.
    /// </summary>
    public bool IsOutOfReach => ConditionEvaluator.Evaluate(framework.Reach, Profile) == Truth.False;

    public static ApplicabilityJudge Create(SystemSymbol system, Framework framework, DateOnly asOf)
    {
        var profile = SystemProfile.Create(system, framework, asOf);
        foreach (var rule in framework.ScopeRules)
        {
            if (rule is { Effect: ScopeEffect.AddsActor, Actor: { } actor } && ConditionEvaluator.Evaluate(rule.Condition, profile) == Truth.True)
            {
                profile = profile.WithActor(actor);
            }
        }

        var assumed = profile.WithAssumptions(framework);
        var rules = framework.ScopeRules.Select(rule => new ScopeRuleState(rule, ConditionEvaluator.Evaluate(rule.Condition, profile))
        {
            MovesDate = rule.Effect == ScopeEffect.AppliesFrom && ConditionEvaluator.Evaluate(rule.Condition, assumed) == Truth.True,
        });
        return new ApplicabilityJudge(framework, asOf, profile, [.. rules]);
    }

    public ApplicabilityResult Judge(Provision provision)
    {
        var from = DateOf(provision);
        var truth = ConditionEvaluator.Evaluate(provision.Condition, Profile);
        var result = new ApplicabilityResult(true, from, from is null || from <= asOf);
        if (truth == Truth.False || (truth == Truth.Unknown && IsOutOfReach))
        {
            var (reason, reasonProvision) = NonApplicabilityReason.Of(provision, Profile, framework, Rules);
            return result with { Applies = false, Reason = reason, ReasonProvision = reasonProvision };
        }

        if (Rules.FirstOrDefault(state => TakesAway(state, provision)) is { } taking)
        {
            return result with { Applies = false, Reason = taking.Rule.Explanation, ReasonProvision = taking.Rule.Provision };
        }

        return result with
        {
            Notes = NotesOn(provision),
            OpenFacts = truth == Truth.Unknown && ConditionEvaluator.FirstOpenFact(provision.Condition, Profile) is { } fact ? [fact] : [],
        };
    }

    private bool TakesAway(ScopeRuleState state, Provision provision)
    {
        if (state is not { Truth: Truth.True, Rule.Effect: ScopeEffect.NotApplicable } || !state.Covers(provision))
        {
            return false;
        }

        // A rule for one actor leaves what binds through another.
        return state.Rule.ForActor is not { } actor
            || Profile.Actors.Length == 1
            || ConditionEvaluator.Evaluate(provision.Condition, Profile.WithoutActor(actor)) == Truth.False;
    }

    private ImmutableArray<ScopeRule> NotesOn(Provision provision)
    {
        var notes = ImmutableArray.CreateBuilder<ScopeRule>();
        foreach (var state in Rules)
        {
            var speaks = state.MovesDate || state is { Truth: Truth.True, Rule.Effect: ScopeEffect.Narrowed };
            if (speaks && state.Covers(provision))
            {
                notes.Add(state.Rule);
            }
        }

        return notes.ToImmutable();
    }

    /// <summary>The earliest date among the system's routes; among all of them where it declares none that the provision dates.</summary>
    private DateOnly? DateOf(Provision provision)
    {
        if (provision.AppliesFrom.IsEmpty)
        {
            return null;
        }

        foreach (var state in Rules)
        {
            if (state is { MovesDate: true, Rule.Date: { } date } && state.Covers(provision))
            {
                return date;
            }
        }

        var routes = Profile.System.Routes;
        var dates = provision.AppliesFrom.Where(entry => entry.Route is null || routes.Contains(entry.Route)).ToList();
        return (dates.Count == 0 ? [.. provision.AppliesFrom] : dates).Min(entry => entry.Date);
    }
}
