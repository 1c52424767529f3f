using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;

namespace Mapping.Compiler.Catalogs.Reading;

/// <summary>
/// A catalog as far as it could be read, and what is wrong with it. The framework is null only when the text does not say
/// which framework and edition it is.
/// </summary>
public sealed record CatalogReadResult(Framework? Framework, ImmutableArray<Diagnostic> Diagnostics);
