using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>A parent provision of which a crosswalk shows that some part is covered, but not which.</summary>
public sealed record PartialUnknown(FrameworkSymbol Framework, Provision Provision, ImmutableArray<CoveringControl> Controls);
