namespace Mapping.Compiler.Catalogs;

/// <summary>How what the source asks relates to what the target asks: the set-theory relationships of NIST IR 8477.</summary>
public enum CrosswalkRelation
{
    None,
    Equal,
    SubsetOf,
    SupersetOf,
    Intersects,
}
