namespace Mapping.Compiler.Coverage.Comparison;

/// <summary>A rule that decides where an obligation stands.</summary>
/// <param name="Name">The name by which both sides know it, <c>CONTROL/RULE</c>.</param>
/// <param name="Covering">Its control, as it covers the obligation.</param>
internal readonly record struct BackingRule(string Name, CoveringControl Covering);
