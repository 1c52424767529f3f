using System.Collections.Immutable;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Catalogs;

/// <summary>A crosswalk that ships with the catalogs, between two editions; our proposal, so used only when asked for.</summary>
public sealed record CatalogCrosswalk(Framework Source, Framework Target, string Notice, ImmutableArray<CatalogCrosswalkRow> Rows, SourceText Text);

/// <summary>One row: source, relation, targets, and why. <see cref="CrosswalkRelation.None"/> may stand without targets.</summary>
public sealed record CatalogCrosswalkRow(
    Provision Source,
    CrosswalkRelation Relation,
    ImmutableArray<Provision> Targets,
    string Reason,
    Location Location);
