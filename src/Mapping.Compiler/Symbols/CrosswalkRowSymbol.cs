using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Symbols;

/// <summary>A row of a crosswalk between two frameworks in use; several targets are related each on its own.</summary>
public sealed record CrosswalkRowSymbol(
    FrameworkSymbol SourceFramework,
    Provision Source,
    CrosswalkRelation Relation,
    FrameworkSymbol TargetFramework,
    ImmutableArray<Provision> Targets,
    string Reason,
    bool IsShipped,
    Location Location);
