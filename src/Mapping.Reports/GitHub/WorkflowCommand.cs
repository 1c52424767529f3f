using System.Globalization;
using Mapping.Compiler.Text;
using Mapping.Reports.Findings;

namespace Mapping.Reports.GitHub;

/// <summary>
/// A finding as a workflow command, which the runner turns into an annotation. No text of a source can end the command or begin
/// another: line breaks are gone before what is left is escaped as the runner unescapes it.
/// </summary>
internal static class WorkflowCommand
{
    public static string Of(Finding finding, CheckFindings check)
    {
        var (start, end) = (finding.Location.Start, finding.Location.End);
        var place = string.Create(CultureInfo.InvariantCulture, $"file={Property(check.PathOf(finding.Location))},line={start.Line}");

        // The runner wants columns only where a finding stands on one line.
        if (finding.Location.Source.Length > 0 && start.Line == end.Line)
        {
            place += string.Create(CultureInfo.InvariantCulture, $",endLine={end.Line},col={start.Column},endColumn={end.Column}");
        }

        var help = finding.Help is { } text ? $" {text}" : "";
        return $"::{NameOf(finding.Level)} {place},title={Property($"{finding.Rule.Code} {finding.Rule.Name}")}::{Data(finding.Message + help)}";
    }

    /// <summary>A message about the whole of it.</summary>
    public static string Notice(string message) => $"::notice title=mapping::{Data(message)}";

    private static string NameOf(FindingLevel level) => level switch
    {
        FindingLevel.Error => "error",
        FindingLevel.Warning => "warning",
        _ => "notice",
    };

    /// <summary>Older runners look for <c>##[</c>, and others for <c>##vso[</c>, anywhere in a line.</summary>
    private static string Data(string text) => HarmlessText.Of(text)
        .Replace("##", "# #", StringComparison.Ordinal)
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
