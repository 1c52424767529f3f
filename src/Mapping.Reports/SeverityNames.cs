using Mapping.Compiler.Diagnostics;

namespace Mapping.Reports;

/// <summary>The words that reports use for severities.</summary>
public static class SeverityNames
{
    public static string Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Information => "info",
        _ => "hint",
    };
}
