using Mapping.Compiler.Coverage;
using Mapping.Compiler.Symbols;

namespace Mapping.Evidence.Inspection;

/// <summary>A rule that reads a feed.</summary>
/// <param name="Control">Whose rule it is.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Verdict">The worst of its systems; null where it is not asked, since the control is retired or for no system.</param>
public sealed record InspectedRule(ControlSymbol Control, EvidenceSymbol Rule, EvidenceVerdict? Verdict);
