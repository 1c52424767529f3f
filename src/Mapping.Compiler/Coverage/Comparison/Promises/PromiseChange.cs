namespace Mapping.Compiler.Coverage.Comparison.Promises;

/// <summary>A promise that is another one on the second side.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Subject">What it is said of, for example <c>CONTROL/RULE</c>.</param>
/// <param name="Before">How it was said; null where it was not there.</param>
/// <param name="After">How it is said; null where it is there no more.</param>
/// <param name="Direction">Whether the second side asks less.</param>
public sealed record PromiseChange(PromiseKind Kind, string Subject, string? Before, string? After, PromiseDirection Direction)
{
    /// <summary>The day on which both sides say that a limit was set, although it is another one; else null.</summary>
    public DateOnly? SetAsBefore { get; init; }

    /// <summary>When the history says that the limit of the second side was changed, where its threshold says an earlier day; else null.</summary>
    public ThresholdChange? Changed { get; init; }

    /// <summary>Which records are gone that a rule did not pass with, although its files go on; null where that is not why.</summary>
    public RecordLoss? Lost { get; init; }

    /// <summary>The same where they are on the second side only.</summary>
    public RecordLoss? Gained { get; init; }

    /// <summary>The subject as the first side has it, where that is another name; else null.</summary>
    public string? SubjectBefore { get; init; }

    /// <summary>Whether what came or went is asked by something else all the same, so that no verdict owes anything to it.</summary>
    public bool IsImplied { get; init; }

    /// <summary>Whether it is about a rule that did not pass behind what it stands behind no more, or now.</summary>
    public bool DidNotPass { get; init; }

    /// <summary>What the change is the other way round, where that is not its opposite; else null.</summary>
    internal PromiseDirection? Reverse { get; init; }

    /// <summary>The declaration that says it.</summary>
    internal string Declaration { get; init; } = "";

    /// <summary>
    /// What is asked no more, or asks for less than records have to show, is worse whatever the verdict is today. Other weaker promises are
    /// decisions that a reviewer may agree with.
    /// </summary>
    public bool IsRegression => Direction == PromiseDirection.Weaker
        && (Kind is (PromiseKind.OtherWorkspace or PromiseKind.System or PromiseKind.Scope or PromiseKind.Framework
            or PromiseKind.Gate or PromiseKind.GateSystems or PromiseKind.DefaultGate or PromiseKind.Requirement
            or PromiseKind.Rule or PromiseKind.Limit or PromiseKind.Window or PromiseKind.Freshness or PromiseKind.EvidenceFile)
        || (Kind == PromiseKind.Backing && DidNotPass));

    /// <summary>
    /// Whether a verdict that passes with it and did not pass without it may owe that to it. A shorter window asks for newer records, and
    /// also forgets older ones; more records may break a limit, and are also there where none was.
    /// </summary>
    internal bool MayHavePassed => !IsImplied && (Direction != PromiseDirection.Stronger || Kind is PromiseKind.Window or PromiseKind.Filter)
        && Kind is not (PromiseKind.Content or PromiseKind.Retention or PromiseKind.IdleFile or PromiseKind.Name or PromiseKind.Declaration);

    internal PromiseChange Mirror() => this with
    {
        Subject = SubjectBefore ?? Subject,
        SubjectBefore = SubjectBefore is null ? null : Subject,
        Before = After,
        After = Before,
        Lost = Gained,
        Gained = Lost,
        Direction = Reverse ?? OppositeOf(Direction),
        Reverse = Reverse is null ? null : Direction,
    };

    internal static PromiseDirection OppositeOf(PromiseDirection direction) => direction switch
    {
        PromiseDirection.Weaker => PromiseDirection.Stronger,
        PromiseDirection.Stronger => PromiseDirection.Weaker,
        _ => direction,
    };
}
