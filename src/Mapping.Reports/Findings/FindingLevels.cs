using Mapping.Compiler.Diagnostics;

namespace Mapping.Reports.Findings;

/// <summary>The words for levels, and the level of a severity.</summary>
internal static class FindingLevels
{
    /// <summary>As SARIF says it.</summary>
    public static string NameOf(FindingLevel level) => level switch
    {
        FindingLevel.Error => "error",
        FindingLevel.Warning => "warning",
        _ => "note",
    };

    public static FindingLevel Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => FindingLevel.Error,
        DiagnosticSeverity.Warning => FindingLevel.Warning,
        _ => FindingLevel.Note,
    };
}
