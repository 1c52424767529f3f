using System.Collections.Immutable;
using Mapping.Compiler.Coverage.Comparison.Promises;

namespace Mapping.Compiler.Coverage.Comparison;

/// <summary>What differs between two verdicts of the same day. Lists are in ordinal order of names.</summary>
/// <param name="AsOf">The day at whose end both sides are judged.</param>
public sealed record WorkspaceComparison(DateOnly AsOf)
{
    /// <summary>Every system of either side, changed or not.</summary>
    public ImmutableArray<SystemChange> Systems { get; init; } = [];

    /// <summary>Empty where <see cref="GatesCompared"/> is not.</summary>
    public ImmutableArray<GateChange> Gates { get; init; } = [];

    /// <summary>Whether both sides are fit to say that a gate holds.</summary>
    public bool GatesCompared { get; init; } = true;

    public ImmutableArray<FrameworkChange> Frameworks { get; init; } = [];

    public ImmutableArray<ControlChange> Controls { get; init; } = [];

    public ImmutableArray<MappingChange> Mappings { get; init; } = [];

    public ImmutableArray<EvidenceChange> Evidence { get; init; } = [];

    /// <summary>What is promised, asked or lived with otherwise, whatever the verdict is.</summary>
    public ImmutableArray<PromiseChange> Promises { get; init; } = [];

    /// <summary>The provisions of frameworks in use that say something else.</summary>
    public ImmutableArray<ProvisionChange> Provisions { get; init; } = [];

    public bool IsEmpty => Systems.All(system => !system.IsChanged) && Gates.IsEmpty && Frameworks.IsEmpty && Controls.IsEmpty
        && Mappings.IsEmpty && Evidence.IsEmpty && Promises.IsEmpty && Provisions.IsEmpty;

    /// <summary>Whether an obligation, a gate or the evidence of a rule got worse, or something that records have to show is asked no more.</summary>
    public bool HasRegression => Systems.Any(system => system.Obligations.Any(obligation => obligation.IsRegression))
        || Gates.Any(gate => gate.IsRegression)
        || Evidence.Any(rule => rule.Direction == ChangeDirection.Worse)
        || Promises.Any(promise => promise.IsRegression);

    /// <summary>Whether anything at all got worse, or is asked less.</summary>
    public bool HasWeakening => HasRegression
        || Promises.Any(promise => promise.Direction == PromiseDirection.Weaker)
        || Controls.Any(control => control.IsWeaker)
        || Mappings.Any(mapping => mapping.After < mapping.Before);

    /// <summary>What the comparison says when the sides change places.</summary>
    public WorkspaceComparison Mirror() => this with
    {
        Systems = [.. Systems.Select(change => change.Mirror()).OrderBy(change => change.Name, StringComparer.Ordinal)],
        Gates = GateComparer.Sort(Gates.Select(change => change.Mirror())),
        Frameworks = [.. Frameworks.Select(change => change.Mirror())],
        Controls = [.. Controls.Select(change => change.Mirror()).OrderBy(change => change.Name, StringComparer.Ordinal)],
        Mappings = [.. Mappings.Select(change => change.Mirror()).OrderBy(change => change.Control, StringComparer.Ordinal)],
        Evidence = EvidenceComparer.Sort(Evidence.Select(change => change.Mirror())),
        Promises = PromiseOrder.Sort(Promises.Select(change => change.Mirror())),
        Provisions = [.. Provisions.Select(change => change.Mirror())],
    };
}
