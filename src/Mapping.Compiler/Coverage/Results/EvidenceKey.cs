namespace Mapping.Compiler.Coverage;

/// <summary>Names a rule of a control as judged for a system.</summary>
public readonly record struct EvidenceKey(string Control, string Rule, string System);
