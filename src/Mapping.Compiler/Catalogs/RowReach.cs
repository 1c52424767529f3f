namespace Mapping.Compiler.Catalogs;

/// <summary>
/// Whether a pair of a crosswalk can bring coverage to each of its sides. "Intersects" brings a part, and of a group it is not known which
/// obligation has it; a provision without obligations has nothing to cover.
/// </summary>
public static class RowReach
{
    /// <summary>The side that the pair can never bring coverage to, the source first; null where there is none.</summary>
    public static Provision? DeadSide(Provision source, CrosswalkRelation relation, Provision target) => relation switch
    {
        CrosswalkRelation.None => null,
        _ when IsDead(source, relation) => source,
        _ when IsDead(target, relation) => target,
        _ => null,
    };

    private static bool IsDead(Provision side, CrosswalkRelation relation) =>
        side.LeafCount == 0 || (relation == CrosswalkRelation.Intersects && !side.Children.IsEmpty);
}
