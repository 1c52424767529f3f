using Mapping.Compiler.Coverage.Comparison.Promises;

namespace Mapping.Compiler.Coverage.Comparison;

/// <summary>What has another name on the second side.</summary>
/// <param name="Names">Systems and controls.</param>
/// <param name="Rules">Rules of evidence.</param>
/// <param name="Gates">Gates.</param>
internal sealed record Renamings(RenamedNames Names, RenamedRules Rules, RenamedGates Gates);
