namespace Mapping.Compiler.Catalogs;

/// <summary>Reads relations the other way round.</summary>
internal static class CrosswalkRelations
{
    public static CrosswalkRelation Invert(CrosswalkRelation relation) => relation switch
    {
        CrosswalkRelation.SubsetOf => CrosswalkRelation.SupersetOf,
        CrosswalkRelation.SupersetOf => CrosswalkRelation.SubsetOf,
        _ => relation,
    };
}
