using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Comparison;

/// <summary>One side of a comparison: a workspace as it was judged.</summary>
/// <param name="Symbols">What its sources declare.</param>
/// <param name="Coverage">The verdict; both sides are judged at the same day.</param>
/// <param name="Evidence">What the verdict rests on.</param>
/// <param name="HasErrors">Whether its sources are unfit for a verdict on gates.</param>
public sealed record ComparedWorkspace(WorkspaceSymbols Symbols, CoverageResult Coverage, EvidenceResults Evidence, bool HasErrors)
{
    /// <summary>The frameworks in use, each once.</summary>
    internal IEnumerable<Framework> Frameworks => Symbols.Frameworks.Select(symbol => symbol.Framework).Distinct();

    internal SystemCoverage? FindSystem(string name) => Coverage.Systems.FirstOrDefault(system => system.System.Name == name);
}
