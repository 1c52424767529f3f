using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Coverage;

/// <summary>A pair of a crosswalk row, read in one direction. <see cref="From"/> and <see cref="To"/> are nodes of a <see cref="ProvisionGraph"/>.</summary>
internal sealed record CrosswalkEdge(int From, int To, CrosswalkRelation Relation, InferenceStep Step)
{
    /// <summary>
    /// What covering the source says about the target. Let C be what the controls do, S the source and T the target:
    /// C ⊇ S ⊇ T covers T; C ⊇ S with S ⊆ T, or with S and T meeting, touches T; C meeting S ⊆ T touches T.
    /// Nothing else follows.
    /// </summary>
    public MappingStrength Infer(MappingStrength source) => (source, Relation) switch
    {
        (MappingStrength.Full, CrosswalkRelation.Equal or CrosswalkRelation.SupersetOf) => MappingStrength.Full,
        (MappingStrength.Full, CrosswalkRelation.SubsetOf or CrosswalkRelation.Intersects) => MappingStrength.Partial,
        (MappingStrength.Partial, CrosswalkRelation.Equal or CrosswalkRelation.SubsetOf) => MappingStrength.Partial,
        _ => MappingStrength.None,
    };
}
