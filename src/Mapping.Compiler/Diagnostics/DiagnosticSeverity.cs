namespace Mapping.Compiler.Diagnostics;

/// <summary>How much a diagnostic weighs. Errors make the sources unfit for a verdict (exit status 2).</summary>
public enum DiagnosticSeverity
{
    Hint,
    Information,
    Warning,
    Error,
}
