namespace Mapping.Compiler.Diagnostics;

/// <summary>What one of many findings that differ in nothing else is about.</summary>
/// <param name="Name">As people call it.</param>
/// <param name="Order">Its place among the others, which is the order of the catalog.</param>
public sealed record DiagnosticSubject(string Name, int Order);
