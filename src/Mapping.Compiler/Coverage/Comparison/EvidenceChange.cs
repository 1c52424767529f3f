using System.Collections.Immutable;
using Mapping.Compiler.Coverage.Comparison.Promises;

namespace Mapping.Compiler.Coverage.Comparison;

/// <summary>A rule of evidence whose verdict changed, for the systems for which it changed alike.</summary>
/// <param name="Control">The control's name.</param>
/// <param name="Rule">The rule's name.</param>
/// <param name="Systems">Ordinal order of names.</param>
/// <param name="Before">The verdict with its cause; null where nobody asked.</param>
/// <param name="After">The verdict with its cause, likewise.</param>
public sealed record EvidenceChange(string Control, string Rule, ImmutableArray<string> Systems, JudgedRule? Before, JudgedRule? After)
{
    /// <summary>What is asked otherwise, of the rule and of its feed, and which of its files are gone.</summary>
    public ImmutableArray<PromiseChange> Promises { get; init; } = [];

    /// <summary>That records are gone or were rewritten without newer ones, where one side does not pass and the other passes or is not decided; else null.</summary>
    public PromiseChange? Records { get; init; }

    /// <summary>
    /// Only passing is better, and only where the same or more is asked: to take failing records away or to rewrite them is not, nor is to ask for
    /// less. Where records that decided against a rule are gone and nothing decides without them, that is worse.
    /// </summary>
    public ChangeDirection Direction => (Before?.Verdict, After?.Verdict) switch
    {
        (null, _) => ChangeDirection.Begins,
        (_, null) => ChangeDirection.Ends,
        (_, EvidenceVerdict.Passing) =>
            Promises.Any(promise => promise.MayHavePassed) || Records is { Direction: PromiseDirection.Weaker } ? ChangeDirection.Worse
            : Records is null ? ChangeDirection.Better
            : ChangeDirection.Differs,
        (EvidenceVerdict.Passing, _) => ChangeDirection.Worse,
        _ when Records is { Direction: PromiseDirection.Weaker } => ChangeDirection.Worse,
        _ => ChangeDirection.Differs,
    };

    /// <summary>The name on the first side, where that is another one; else null.</summary>
    internal (string Control, string Rule)? NameBefore { get; init; }

    /// <summary>The same systems by their names on the first side.</summary>
    internal ImmutableArray<string> SystemsBefore { get; init; } = [];

    internal EvidenceChange Mirror() => this with
    {
        Systems = SystemsBefore,
        SystemsBefore = Systems,
        Control = NameBefore?.Control ?? Control,
        Rule = NameBefore?.Rule ?? Rule,
        NameBefore = NameBefore is null ? null : (Control, Rule),
        Before = After,
        After = Before,
        Records = Records?.Mirror(),
        Promises = [.. Promises.Select(promise => promise.Mirror())],
    };
}
