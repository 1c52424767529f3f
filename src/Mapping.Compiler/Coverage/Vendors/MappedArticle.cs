using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Coverage.Vendors;

/// <summary>An article, clause or annex that a product maps to.</summary>
/// <param name="Framework">Its framework.</param>
/// <param name="Provision">The first level of the catalog.</param>
/// <param name="Assessable">How many assessable provisions it has.</param>
/// <param name="Claimed">How many of them claims that count name.</param>
/// <param name="Provided">How many of them controls that the product provides are mapped onto.</param>
/// <param name="Evidenced">How many of these are mapped by a control whose evidence passes in this workspace.</param>
public sealed record MappedArticle(Framework Framework, Provision Provision, int Assessable, int Claimed, int Provided, int Evidenced)
{
    /// <summary>Whether it is an article of a law, and not a clause of a standard or an annex.</summary>
    public bool IsArticle => Provision.Citation.StartsWith("Article ", StringComparison.Ordinal);
}
