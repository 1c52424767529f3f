using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Catalogs.Conditions;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Applicability;

/// <summary>Says which provisions of one framework bind one system at a date.</summary>
internal sealed class ApplicabilityJudge
{
    private readonly Framework framework;
    private readonly DateOnly asOf;
    private readonly Reliefs reliefs;

    private ApplicabilityJudge(Framework framework, DateOnly asOf, Reliefs reliefs, ImmutableArray<ScopeRuleState> rules)
    {
        this.framework = framework;
        this.asOf = asOf;
        this.reliefs = reliefs;
        Rules = rules;
        NotCovered = CatalogGap.Of(reliefs.Declared, framework);
    }

    /// <summary>The system as it is declared and shown, with the actors that scope rules add: reliefs that are contradicted, or lack reason and approval, are left out.</summary>
    public SystemProfile Profile => reliefs.Shown;

    /// <summary>The system as it is declared.</summary>
    public SystemProfile Declared => reliefs.Declared;

    /// <summary>What the system is and the catalog does not cover; null where it is judged.</summary>
    public string? NotCovered { get; }

    public ImmutableArray<ScopeRuleState> Rules { get; }

    /// <summary>The facts that hold by declaration, and can't beside what else is declared; or that dates contradict.</summary>
    public IEnumerable<FactDefinition> Contradictions => framework.Facts.Where(fact => FactContradiction.Is(fact, Declared, framework, asOf));

    /// <summary>
    /// Whether a provision certainly does not bind such a system: its condition is not met, or is open, while that part of the framework is not
    /// about such systems and no declared fact asks for it. Silence brings nothing upon a system that the law leaves alone; what is declared does.
    /// </summary>
    public static bool IsLeftAlone(Provision provision, SystemProfile profile) => ConditionEvaluator.Evaluate(provision.Condition, profile) switch
    {
        Truth.True => false,
        Truth.False => true,
        _ => ConditionEvaluator.Evaluate(provision.Reach, profile) == Truth.False && !DeclaredDemand.Is(provision.Condition, profile),
    };

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

        var reliefs = Reliefs.Of(profile, framework, asOf);
        var rules = framework.ScopeRules.Select(rule => new ScopeRuleState(
            rule,
            ConditionEvaluator.Evaluate(rule.Condition, reliefs.Shown),
            reliefs.Behind(rule.Condition, Truth.True),
            reliefs.Lacking(rule.Condition, Truth.True)));
        return new ApplicabilityJudge(framework, asOf, reliefs, [.. rules]);
    }

    public ApplicabilityResult Judge(Provision provision)
    {
        // What is forbidden as such binds whoever it is.
        if (NotCovered is not null && provision.IsClosable)
        {
            return new ApplicabilityResult(true, null, true) { NotCovered = NotCovered };
        }

        var (from, moving) = DateOf(provision);
        var result = new ApplicabilityResult(true, from, from is null || from <= asOf) { Reliefs = moving };
        var profile = ProfileFor(provision);
        var truth = ConditionEvaluator.Evaluate(provision.Condition, profile);
        if (IsLeftAlone(provision, profile))
        {
            var (reason, reasonProvision) = NonApplicabilityReason.Of(provision, profile, framework, Rules);
            return result with
            {
                Applies = false,
                Reason = reason,
                ReasonProvision = reasonProvision,
                Reliefs = truth == Truth.False ? reliefs.Behind(provision.Condition, Truth.False) : reliefs.Behind(provision.Reach, Truth.False),
            };
        }

        if (Rules.FirstOrDefault(state => TakesAway(state, provision)) is { } taking)
        {
            return result with { Applies = false, Reason = taking.Rule.Explanation, ReasonProvision = taking.Rule.Provision, Reliefs = taking.Reliefs };
        }

        return result with
        {
            IsCertain = truth == Truth.True,
            Notes = NotesOn(provision),
            LackingReliefs = provision.IsClosable ? LackingOn(provision) : [],
            OpenFacts = truth == Truth.Unknown ? OpenFactOf(provision.Condition) : [],
        };
    }

    /// <summary>Whether a system is something forbidden its declared class says, signed or not.</summary>
    private SystemProfile ProfileFor(Provision provision) => provision.IsClosable ? Profile : Declared;

    /// <summary>A fact that is declared, and counts for nothing without a signature, is not asked for again.</summary>
    private ImmutableArray<string> OpenFactOf(Condition condition) =>
        ConditionEvaluator.FirstOpenFact(condition, Declared) is { } fact ? [fact] : [];

    private bool TakesAway(ScopeRuleState state, Provision provision) =>
        state is { Truth: Truth.True, Rule.Effect: ScopeEffect.NotApplicable } && Touches(state, provision);

    private bool Touches(ScopeRuleState state, Provision provision)
    {
        if (!state.Covers(provision))
        {
            return false;
        }

        // A rule for one actor leaves what binds through another.
        return state.Rule.ForActor is not { } actor
            || Profile.Actors.Length == 1
            || ConditionEvaluator.Evaluate(provision.Condition, Profile.WithoutActor(actor)) == Truth.False;
    }

    private ImmutableArray<string> LackingOn(Provision provision) =>
    [
        .. reliefs.Lacking(provision.Condition, Truth.False)
            .Concat(reliefs.Lacking(provision.Reach, Truth.False).Where(_ => IsLeftAlone(provision, Declared)))
            .Concat(Rules
                .Where(state => !state.Lacking.IsEmpty
                    && state.Rule.Effect is ScopeEffect.NotApplicable or ScopeEffect.AppliesFrom
                    && Touches(state, provision))
                .SelectMany(state => state.Lacking))
            .Distinct(StringComparer.Ordinal),
    ];

    private ImmutableArray<ScopeRule> NotesOn(Provision provision)
    {
        var notes = ImmutableArray.CreateBuilder<ScopeRule>();
        foreach (var state in Rules)
        {
            var speaks = state.MovesDate || state is { Truth: Truth.True, Rule.Effect: ScopeEffect.Narrowed or ScopeEffect.Noted };
            if (speaks && state.Covers(provision))
            {
                notes.Add(state.Rule);
            }
        }

        return notes.ToImmutable();
    }

    /// <summary>
    /// The earliest date among the system's routes, or among all of them where it declares none that the provision dates; or the date of a
    /// rule, with the reliefs behind it.
    /// </summary>
    private (DateOnly? Date, ImmutableArray<string> Reliefs) DateOf(Provision provision)
    {
        if (provision.AppliesFrom.IsEmpty)
        {
            return (null, []);
        }

        foreach (var state in Rules)
        {
            if (state is { MovesDate: true, Rule.Date: { } date } && state.Covers(provision))
            {
                return (date, state.Reliefs);
            }
        }

        var dates = provision.AppliesFrom.Where(entry => entry.Route is null || Profile.Routes.Contains(entry.Route)).ToList();
        return ((dates.Count == 0 ? [.. provision.AppliesFrom] : dates).Min(entry => entry.Date), []);
    }
}
