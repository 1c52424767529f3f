using Mapping.Compiler.Coverage.Comparison.Promises;

namespace Mapping.Compiler.Coverage.Comparison;

/// <summary>What has another name on the second side.</summary>
/// <param name="Names">Systems and controls.</param>
/// <param name="Rules">Rules of evidence.</param>
/// <param name="Gates">Gates.</param>
internal sealed record Renamings(RenamedNames Names, RenamedRules Rules, RenamedGates Gates)
{
    /// <summary>What a rule is called on the first side, where that is another name; else null.</summary>
    /// <param name="rule">The name by which both sides know it, <c>CONTROL/RULE</c>.</param>
    public string? RuleBefore(string rule) => Rules.NamesOf(rule) is var (before, _)
        ? before
        : RenamedRules.Parts(rule) is var (control, name) ? Names.RuleBefore(control, name) : null;
}
