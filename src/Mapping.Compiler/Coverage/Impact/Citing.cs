using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Coverage.Impact;

/// <summary>A declaration that rests on provisions of one edition.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">What it is called; of a waiver, an exclusion and a row what it is about.</param>
/// <param name="Framework">The edition whose provisions it cites.</param>
/// <param name="Provisions">What it cites.</param>
/// <param name="Location">Where it cites.</param>
public sealed record Citing(CitingKind Kind, string Name, Framework Framework, ImmutableArray<Provision> Provisions, Location Location)
{
    /// <summary>Whether it says something of what a provision asks, so that it has to be read again with other words.</summary>
    public bool SaysWhatMeetsIt => Kind is CitingKind.Control or CitingKind.Claim or CitingKind.Waiver or CitingKind.Exclusion or CitingKind.Row;
}
