using System.Collections.Immutable;
using Mapping.Compiler.Coverage.Comparison.Promises;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Comparison;

/// <summary>One difference behind a change.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Subject">Its name, for example of a control, or <c>CONTROL/RULE</c>.</param>
/// <param name="Before">How it was; null where it was not there.</param>
/// <param name="After">How it is; null where it is there no more.</param>
public sealed record ChangeReason(FacetKind Kind, string Subject, FacetState? Before, FacetState? After)
{
    /// <summary>The promise that it is about, where it is about one.</summary>
    public PromiseChange? Promise { get; init; }

    /// <summary>The subject as the first side has it, where that is another name; else null.</summary>
    public string? SubjectBefore { get; init; }

    /// <summary>Whether it is about a rule that stands in another control on the other side.</summary>
    internal bool HasMoved { get; init; }

    /// <summary>
    /// Whether a rule that did not pass is gone or stands behind it no more, or moved and is asked less: that another control is there now, or is
    /// mapped, makes up for none of that.
    /// </summary>
    internal bool IsEscape => Kind switch
    {
        FacetKind.Evidence or FacetKind.Backing => After is null && !HasPassed,
        FacetKind.Promise => HasMoved && IsWeakening,
        _ => false,
    };

    /// <summary>Whether less stands behind the obligation for it, so that what is better may be better only because less is asked.</summary>
    internal bool IsWeakening => Kind switch
    {
        FacetKind.Promise => Promise is { Direction: PromiseDirection.Weaker, MayHavePassed: true },
        FacetKind.Control => Before?.Word == Operating && After?.Word != Operating,
        FacetKind.Mapping => After is null || (Before is not null && After.Word == CoverageNames.NameOf(MappingStrength.Partial)),
        FacetKind.Evidence or FacetKind.Crosswalk => After is null,
        FacetKind.Backing => IsEscape,
        FacetKind.Waiver => After is { Word: SideFacets.Waived },
        _ => false,
    };

    /// <summary>Whether more stands behind the obligation for it. To admit a later day or a lower class asks
    /// nothing more of records.</summary>
    internal bool IsStrengthening => Kind switch
    {
        FacetKind.Promise => Promise is { Direction: PromiseDirection.Stronger, Kind: not (PromiseKind.Threshold or PromiseKind.Lateness or PromiseKind.Filter or PromiseKind.Feed or PromiseKind.FileDigest) },
        FacetKind.Evidence or FacetKind.Backing => Before is null,
        FacetKind.Control or FacetKind.Mapping => Mirror().IsWeakening,
        FacetKind.Crosswalk => Before is null,
        _ => false,
    };

    /// <summary>Whether it can't be told which side asks more.</summary>
    internal bool IsUndecided => Promise is { Direction: not PromiseDirection.Weaker, MayHavePassed: true } || (Kind == FacetKind.Backing && After is null && HasPassed);

    /// <summary>
    /// Whether what did not pass stands behind it no more, by whatever way, or a catalog asks no more what it would not pass with: nothing else makes
    /// up for that.
    /// </summary>
    internal bool IsLeftBehind => Kind == FacetKind.Backing ? IsEscape : Promise is { Kind: PromiseKind.Catalog, Direction: PromiseDirection.Weaker };

    private bool HasPassed => Before?.Word == CoverageNames.NameOf(EvidenceVerdict.Passing);

    private static string Operating => ComparisonNames.NameOf(ControlState.Operating);

    /// <summary>Whether records that evidence did not pass with are gone.</summary>
    internal bool IsLossOfRecords => Promise is { Kind: PromiseKind.Records, Direction: PromiseDirection.Weaker };

    internal ChangeReason Mirror() => this with
    {
        Subject = SubjectBefore ?? Subject,
        SubjectBefore = SubjectBefore is null ? null : Subject,
        Before = After,
        After = Before,
        Promise = Promise?.Mirror(),
    };

    /// <summary>By kind, then by name.</summary>
    internal static ImmutableArray<ChangeReason> Sort(IEnumerable<ChangeReason> reasons) =>
        [.. reasons.OrderBy(reason => reason.Kind).ThenBy(reason => reason.Subject, StringComparer.Ordinal).ThenBy(reason => reason.Promise?.Kind)];
}
