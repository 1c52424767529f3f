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
        Contradictions = [.. framework.Facts.Where(fact => FactContradiction.Is(fact, Declared, framework, asOf))];
    }

    /// <summary>The system as it is declared and shown, with the actors that scope rules add: reliefs that are contradicted, or lack reason and approval, are left out.</summary>
    public SystemProfile Profile => reliefs.Shown;

    /// <summary>The system as it is declared.</summary>
    public SystemProfile Declared => reliefs.Declared;

    /// <summary>What the system is and the catalog does not cover; null where it is judged.</summary>
    public string? NotCovered { get; }

    public ImmutableArray<ScopeRuleState> Rules { get; }

    /// <summary>The facts that are declared, and can't be so beside what else is; or that dates contradict.</summary>
    public ImmutableArray<FactDefinition> Contradictions { get; }

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
            if (rule is not { Effect: ScopeEffect.AddsActor, Actor: { } actor })
            {
                continue;
            }

            profile = ConditionEvaluator.Evaluate(rule.Condition, profile) switch
            {
                Truth.True => profile.WithActor(actor),
                Truth.Unknown when rule.ActsWhileOpen => profile.WithPossibleActor(actor),
                _ => profile,
            };
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

        var (from, moving, reading) = DateOf(provision);
        var result = new ApplicabilityResult(true, from, from is null || from <= asOf) { Reliefs = moving, Reading = reading };
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
                Contradicted = [.. Contradictions.Where(fact => FactContradiction.Decides(fact, profile, known => IsLeftAlone(provision, known)))],
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

    /// <summary>Whether a provision binds only because it is open whether the organisation is such an actor as well.</summary>
    public bool RestsOnPossible(string actor, Provision provision) => IsLeftAlone(provision, ProfileFor(provision).WithoutPossibleActor(actor));

    /// <summary>
    /// Whether a system is something forbidden its declared class says, signed or not. What counts for nothing as a relief is declared all the
    /// same, and binds where it brings something.
    /// </summary>
    private SystemProfile ProfileFor(Provision provision) => !provision.IsClosable || BindsAsDeclaredOnly(provision) ? Declared : Profile;

    private bool BindsAsDeclaredOnly(Provision provision) =>
        !ReferenceEquals(Profile, Declared)
        && (ConditionEvaluator.Evaluate(provision.Condition, Declared) == Truth.True || (IsLeftAlone(provision, Profile) && !IsLeftAlone(provision, Declared)));

    /// <summary>A fact that is declared, and counts for nothing without a signature, is not asked for again.</summary>
    private ImmutableArray<string> OpenFactOf(Condition condition) =>
        (ConditionEvaluator.FirstOpenFact(condition, Declared) ?? OpenFactOfActors(condition)) is { } fact ? [fact] : [];

    /// <summary>The fact that keeps open whether the organisation is an actor through whom a condition binds.</summary>
    private string? OpenFactOfActors(Condition condition) => Rules
        .Where(state => state is { Truth: Truth.Unknown, Rule.ActsWhileOpen: true } && ConditionAtoms.Any(condition, atom => atom is ActorIs actor && actor.Name == state.Rule.Actor))
        .Select(state => ConditionEvaluator.FirstOpenFact(state.Rule.Condition, Declared))
        .FirstOrDefault(fact => fact is not null);

    private bool TakesAway(ScopeRuleState state, Provision provision) =>
        state is { Truth: Truth.True, Rule.Effect: ScopeEffect.NotApplicable } && Touches(state, provision);

    private bool Touches(ScopeRuleState state, Provision provision)
    {
        if (!state.Covers(provision))
        {
            return false;
        }

        // A rule for one actor leaves what binds through another, and what binds whoever it is.
        return state.Rule.ForActor is not { } actor || BindsThroughAlone(actor, provision);
    }

    /// <summary>A condition that names no actor binds whoever the provision names, and where that is nobody, everybody.</summary>
    private bool BindsThroughAlone(string actor, Provision provision) => ConditionAtoms.Any(provision.Condition, atom => atom is ActorIs)
        ? ConditionEvaluator.Evaluate(provision.Condition, Profile.WithoutActor(actor)) == Truth.False
        : provision.Actors.Contains(actor) && !Profile.Actors.Any(other => other != actor && provision.Actors.Contains(other));

    private ImmutableArray<string> LackingOn(Provision provision) => reliefs.AllCount ? [] :
    [
        .. reliefs.Lacking(provision.Condition, Truth.False)
            .Concat(reliefs.Lacking(provision.Reach, Truth.False).Where(_ => IsLeftAlone(provision, Declared)))
            .Concat(Rules
                .Where(state => !state.Lacking.IsEmpty
                    && state.Rule.Effect is ScopeEffect.NotApplicable or ScopeEffect.AppliesFrom
                    && Touches(state, provision))
                .SelectMany(state => state.Lacking))
            .Concat(Rules.Any(state => state.MovesDate && state.Covers(provision)) ? [] : reliefs.LackingFor(provision))
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

    /// <summary>The date that the provision has for such a system, that of the reading that is chosen, or that of a rule, with the reliefs behind it.</summary>
    private (DateOnly? Date, ImmutableArray<string> Reliefs, AppliedReading? Reading) DateOf(Provision provision)
    {
        if (provision.AppliesFrom.IsEmpty)
        {
            return (null, [], null);
        }

        foreach (var state in Rules)
        {
            if (state is { MovesDate: true, Rule.Date: { } date } && state.Covers(provision))
            {
                return (date, state.Reliefs, null);
            }
        }

        var written = StartDate.Of(provision, Profile);
        var reading = AppliedReading.Of(Profile.System, framework, provision, written);
        return reading?.Choice.Date is { } read
            ? (read, [], reading.Others.Any(other => other.From != read) ? reading : null)
            : (written, reliefs.PuttingOff(provision), reading?.Others.Any(other => other.From != written) == true ? reading : null);
    }
}
