namespace Mapping.Compiler.Coverage.Comparison.Promises;

/// <summary>One thing that a side promises, asks or lives with.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Declaration">The declaration that says it, as <see cref="DeclaredText.Name"/> has it.</param>
/// <param name="Subject">What it is said of, for example <c>CONTROL/RULE</c>.</param>
/// <param name="Text">How it is said; two sides differ where their texts do.</param>
internal sealed record Promise(PromiseKind Kind, string Declaration, string Subject, string Text)
{
    /// <summary>Tells several of one kind and subject apart.</summary>
    public string Key { get; init; } = "";

    /// <summary>What both sides call it where a name in the text is another one on the other side; so two sides differ where these do.</summary>
    public string Known { get; init; } = Text;

    public PromisePresence Presence { get; init; } = PromisePresence.Asks;

    /// <summary>The higher, the weaker; null where it can't be measured.</summary>
    public Looseness? Looseness { get; init; }

    /// <summary>What a limit allows; null where it is none, or can't be measured.</summary>
    public AllowedNumbers? Allowed { get; init; }

    /// <summary>How often there must be a record; null where it is about something else.</summary>
    public AskedCadence? Cadence { get; init; }

    /// <summary>Which records it is about; null where that tells nothing of which side asks more.</summary>
    public Selection? Selection { get; init; }

    /// <summary>When the limit is said to have been set.</summary>
    public DateOnly? Set { get; init; }

    /// <summary>What it means that the other side lets less through on the same scale.</summary>
    public PromiseDirection OfLess { get; init; } = PromiseDirection.Stronger;

    /// <summary>What it means that the other side says something else and lets as much through.</summary>
    public PromiseDirection OfEqual { get; init; } = PromiseDirection.Differs;

    /// <summary>Whether more of it is on this side only than on the other one only.</summary>
    public bool IsCut { get; init; }

    /// <summary>Whether another promise of this side asks all of it.</summary>
    public bool IsIdle { get; init; }

    /// <summary>Whether other promises of the other side ask all of it.</summary>
    public bool IsAskedThere { get; init; }

    /// <summary>The subject as the first side has it, where the second one has another name for it; else null.</summary>
    public string? SubjectBefore { get; init; }

    /// <summary>When the history says that the limit was changed, where that is later; else null.</summary>
    public ThresholdChange? Changed { get; init; }

    /// <summary>What the other side asks anyway is not lost, and what this one asked anyway is not won.</summary>
    public PromiseDirection DirectionTo(Promise other) => (Way(other), IsAskedThere, other.IsAskedThere) switch
    {
        (PromiseDirection.Weaker, true, _) or (PromiseDirection.Stronger, _, true) => PromiseDirection.Differs,
        var (direction, _, _) => direction,
    };

    private PromiseDirection Way(Promise other) =>
        IsCut ? PromiseDirection.Weaker
        : Allowed is { } allowed && other.Allowed is { } allows && allowed.Scale == allows.Scale
            ? allowed.DirectionTo(allows) ?? PromiseDirection.Differs
        : Cadence is { } asked && other.Cadence is { } asks ? asked.DirectionTo(asks)
        : ByLooseness(other);

    private PromiseDirection ByLooseness(Promise other) => (Looseness, other.Looseness) switch
    {
        ({ } from, { } to) when from.Scale == to.Scale => to.CompareTo(from) switch
        {
            > 0 => PromiseDirection.Weaker,
            < 0 => OfLess,
            _ => OfEqual,
        },
        _ => Selection is { } ours && other.Selection is { } theirs ? ours.DirectionTo(theirs) : PromiseDirection.Differs,
    };
}
