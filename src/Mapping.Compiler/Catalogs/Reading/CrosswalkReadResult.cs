using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;

namespace Mapping.Compiler.Catalogs.Reading;

/// <summary>A crosswalk as far as it could be read; null when one of its two catalogs is unknown.</summary>
public sealed record CrosswalkReadResult(CatalogCrosswalk? Crosswalk, ImmutableArray<Diagnostic> Diagnostics);
