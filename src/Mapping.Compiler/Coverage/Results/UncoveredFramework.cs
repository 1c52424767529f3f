using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>A framework under which a system is not judged, since its catalog does not hold what binds such a system.</summary>
/// <param name="Framework">The framework.</param>
/// <param name="What">What the system is and the catalog does not cover, for example <c>actor importer</c>.</param>
public sealed record UncoveredFramework(FrameworkSymbol Framework, string What);
