namespace Mapping.Compiler.Catalogs;

/// <summary>The words for crosswalk relations in catalogs, sources and reports.</summary>
public static class CrosswalkRelationNames
{
    public static readonly string[] All = ["equal", "subset of", "superset of", "intersects", "none"];

    public static string NameOf(CrosswalkRelation relation) => relation switch
    {
        CrosswalkRelation.Equal => "equal",
        CrosswalkRelation.SubsetOf => "subset of",
        CrosswalkRelation.SupersetOf => "superset of",
        CrosswalkRelation.Intersects => "intersects",
        _ => "none",
    };

    public static CrosswalkRelation? RelationOf(string name) => name switch
    {
        "equal" => CrosswalkRelation.Equal,
        "subset of" => CrosswalkRelation.SubsetOf,
        "superset of" => CrosswalkRelation.SupersetOf,
        "intersects" => CrosswalkRelation.Intersects,
        "none" => CrosswalkRelation.None,
        _ => null,
    };
}
