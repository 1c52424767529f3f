using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage.Comparison;
using Mapping.Compiler.Coverage.Comparison.Editions;

namespace Mapping.Compiler.Coverage.Impact;

/// <summary>Says what has to be done about a change, for those declarations that rest on it.</summary>
internal static class ImpactSteps
{
    /// <param name="change">What became of a provision.</param>
    /// <param name="touched">What rests on it.</param>
    /// <param name="before">What of that cites the first edition.</param>
    /// <param name="to">The second edition.</param>
    public static ImmutableArray<ImpactStep> Of(ProvisionChange change, ImmutableArray<Citing> touched, ImmutableArray<Citing> before, Framework to) =>
        touched.IsEmpty ? [] : [.. Steps(change, touched, before, to).Distinct().Order()];

    private static IEnumerable<ImpactStep> Steps(ProvisionChange change, ImmutableArray<Citing> touched, ImmutableArray<Citing> before, Framework to)
    {
        if (change is { Before: null, After.IsAssessable: true } || change is { Before.IsAssessable: false, After.IsAssessable: true })
        {
            yield return ImpactStep.Answer;
        }

        if (change is { Before: { } was, After: null or { IsWithdrawn: true } })
        {
            if (before.Any(citing => citing.Provisions.Any(cited => cited.IsAtOrUnder(was))))
            {
                yield return ImpactStep.TakeOut;
            }
        }
        else if (change is { Before: not null, After: { } now } && change.Kinds.Contains(ProvisionChangeKind.Moved) && before.Any(citing => Loses(citing, now, to)))
        {
            yield return ImpactStep.CiteNewNumber;
        }

        if (touched.Any(citing => citing.SaysWhatMeetsIt) && change.Kinds.Any(IsRead))
        {
            yield return ImpactStep.ReadAgain;
        }

        foreach (var aspect in change.Aspects)
        {
            if (StepOf(aspect, change, touched) is { } step)
            {
                yield return step;
            }
        }
    }

    /// <summary>Whether what a declaration cites does not lead to a provision of the second edition any more.</summary>
    private static bool Loses(Citing citing, Provision now, Framework to) => !WideCitation.IsWhole(citing.Framework, citing.Provisions)
        && !citing.Provisions.Any(cited => to.FindReference(cited.DisplayName) is { } there && now.IsAtOrUnder(there));

    /// <summary>Whether what somebody said of a provision was said of something else. What is gone from under a wider citation is one less to say of.</summary>
    private static bool IsRead(ProvisionChangeKind kind) => kind is ProvisionChangeKind.New or ProvisionChangeKind.Split or ProvisionChangeKind.Moved
        or ProvisionChangeKind.Reworded or ProvisionChangeKind.Actor or ProvisionChangeKind.Condition;

    private static ImpactStep? StepOf(ProvisionAspect aspect, ProvisionChange change, ImmutableArray<Citing> touched) => aspect.Name switch
    {
        ProvisionAspects.Date => IsSooner(change) ? ImpactStep.HurryUp : ImpactStep.PlanAnew,
        ProvisionAspects.Retention => ImpactStep.CheckKeeping,
        ProvisionAspects.Evidence or ProvisionAspects.Predefined => ImpactStep.CheckEvidence,
        ProvisionAspects.Excludable when aspect.After == "no" && touched.Any(citing => citing.Kind == CitingKind.Exclusion) => ImpactStep.EndExclusion,
        ProvisionAspects.Closable => ImpactStep.ReadAgain,
        _ => null,
    };

    /// <summary>Whether on some route it binds earlier than before; without a date it always binds.</summary>
    private static bool IsSooner(ProvisionChange change)
    {
        var (before, after) = (change.Before?.AppliesFrom ?? [], change.After?.AppliesFrom ?? []);
        return after.IsEmpty || after.Any(date => before.Any(earlier => IsOneRoute(earlier, date) && date.Date < earlier.Date));
    }

    private static bool IsOneRoute(RouteDate one, RouteDate other) => one.Route is null || other.Route is null || one.Route == other.Route;
}
