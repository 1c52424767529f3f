using System.Collections.Immutable;

namespace Mapping.Compiler.Coverage;

/// <summary>A control's own mapping, with the steps that carry it on.</summary>
internal sealed record TracedMapping(DirectMapping Mapping, ImmutableArray<InferenceStep> Via)
{
    public TracedMapping Then(InferenceStep step) => this with { Via = Via.Add(step) };

    public CoveringControl ToCoveringControl(MappingStrength strength, ControlStanding evidence) =>
        new(Mapping.Control, strength, Mapping.State, evidence, Via, Mapping.Mapping);
}

/// <summary>What the coverage of a node first came from.</summary>
internal sealed record Trace(ImmutableArray<TracedMapping> Mappings)
{
    public static readonly Trace Empty = new([]);

    public Trace Then(InferenceStep step) => new([.. Mappings.Select(mapping => mapping.Then(step))]);

    public Trace Join(Trace other) => new(Mappings.AddRange(other.Mappings));
}
