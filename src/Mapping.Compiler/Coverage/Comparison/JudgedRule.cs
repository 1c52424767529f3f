namespace Mapping.Compiler.Coverage.Comparison;

/// <summary>What evidence said of a rule, and why as a clause; null where it passes.</summary>
public sealed record JudgedRule(EvidenceVerdict Verdict, string? Cause);
