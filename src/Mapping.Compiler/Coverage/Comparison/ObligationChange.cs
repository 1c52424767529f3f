using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Coverage.Comparison;

/// <summary>An obligation of a system that stands otherwise on the second side.</summary>
/// <param name="Before">Where it stood; null where the framework, the provision or the system was not there, or it neither bound nor was in scope.</param>
/// <param name="After">Where it stands, likewise.</param>
/// <param name="Reasons">Why, by kind, then by name.</param>
public sealed record ObligationChange(Standing? Before, Standing? After, ImmutableArray<ChangeReason> Reasons)
{
    public Framework Framework => Shown.Framework;

    public Provision Provision => Shown.Provision;

    public ChangeDirection Direction => (Before, After) switch
    {
        ({ BindsFrom: not null }, { IsInForce: true }) => ChangeDirection.Begins,
        ({ IsInForce: true }, { BindsFrom: not null }) => ChangeDirection.Ends,
        _ when IsPutOff => ChangeDirection.Worse,
        ({ Counts: true } before, { Counts: true } after) => after.CompareTo(before) switch
        {
            > 0 => Improvement(before, after),
            < 0 => ChangeDirection.Worse,
            _ => Reasons.Any(reason => reason.IsLossOfRecords) ? ChangeDirection.Worse : ChangeDirection.Differs,
        },
        (_, { Counts: true }) => ChangeDirection.Begins,
        ({ Counts: true }, _) => ChangeDirection.Ends,
        _ => ChangeDirection.Differs,
    };

    /// <summary>
    /// It got worse, begins to count with something left to do, or counts no more, or not yet, or only later, although no newer edition of the law says so.
    /// </summary>
    public bool IsRegression => Direction switch
    {
        ChangeDirection.Worse => true,
        ChangeDirection.Begins => After is { IsOpen: true },
        ChangeDirection.Ends => !IsNewerLaw,
        _ => false,
    };

    /// <summary>The edition in use on the first side; null where there is none, or several are.</summary>
    internal Framework? EditionBefore { get; init; }

    /// <summary>The edition in use on the second side, likewise.</summary>
    internal Framework? EditionAfter { get; init; }

    /// <summary>
    /// Whether what the side of the newer edition says of itself takes the obligation away or puts it off: that edition alone, with what the other side
    /// says, would not.
    /// </summary>
    internal bool IsOfOwnDoing { get; init; }

    /// <summary>Whether it binds on neither side yet, and on the second one from a later day, which no newer edition of the law says.</summary>
    private bool IsPutOff => Before?.BindsFrom < After?.BindsFrom && !IsNewerLaw;

    /// <summary>Whether it looks better, or counts no more, and that is nobody's merit.</summary>
    internal bool IsLoosened => Direction switch
    {
        ChangeDirection.Ends => !IsNewerLaw,
        ChangeDirection.Worse or ChangeDirection.Differs => Before is { Counts: true } before && After is { Counts: true } after && after.CompareTo(before) > 0,
        _ => false,
    };

    /// <summary>An edition of the workspace's own is no law: whoever wrote it may drop what is met, and not what is open, nor anything in the name of a law.</summary>
    internal bool IsNewerLaw => !IsOfOwnDoing && EditionBefore is { } from && EditionAfter is { } to && string.CompareOrdinal(from.Edition, to.Edition) < 0
        && (to.IsShipped || (!to.TakesShippedName && Before?.Result?.Outcome == Outcome.Evidenced));

    private Standing Shown => After ?? Before ?? throw new InvalidOperationException("A change has a side.");

    internal ObligationChange Mirror() => new(After, Before, ChangeReason.Sort(Reasons.Select(reason => reason.Mirror())))
    {
        EditionBefore = EditionAfter,
        EditionAfter = EditionBefore,
        IsOfOwnDoing = IsOfOwnDoing,
    };

    /// <summary>
    /// A better outcome is better only where nothing less is asked for it. To decide to live with a gap is worse than to have it open before
    /// everybody's eyes; to bring it into the scope by that is not.
    /// </summary>
    private ChangeDirection Improvement(Standing before, Standing after)
    {
        var isWeakened = Reasons.Any(reason => reason.IsWeakening) || (after.IsWaived && !before.IsWaived && before.Result is not null);
        var isEscape = Reasons.Any(reason => reason.IsEscape);
        return (isWeakened, Reasons.Any(reason => reason.IsStrengthening && (!isEscape || reason.Kind == FacetKind.Promise)), Reasons.Any(reason => reason.IsUndecided)) switch
        {
            _ when Reasons.Any(reason => reason.IsLeftBehind) => ChangeDirection.Worse,
            (true, false, _) => ChangeDirection.Worse,
            (true, true, _) or (false, _, true) => ChangeDirection.Differs,
            _ => ChangeDirection.Better,
        };
    }
}
