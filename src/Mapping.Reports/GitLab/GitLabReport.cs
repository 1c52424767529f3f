using System.Text.Json;
using Mapping.Reports.Findings;

namespace Mapping.Reports.GitLab;

/// <summary>Findings as a code quality report of GitLab. Hints are left out: a merge request is no place for them.</summary>
public static class GitLabReport
{
    /// <param name="output">Gets UTF-8 that ends with a line feed.</param>
    /// <param name="check">What is reported.</param>
    public static void Write(Stream output, CheckFindings check) => HarmlessJson.Write(output, json =>
    {
        json.WriteStartArray();
        foreach (var finding in check.Reported.Where(finding => !finding.IsHint))
        {
            Write(json, finding, check);
            json.FlushWhenFull();
        }

        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, Finding finding, CheckFindings check)
    {
        json.WriteStartObject();
        json.WriteText("description", $"{finding.Message}{(finding.Help is { } help ? $" {help}" : "")} ({finding.Rule.Code})");
        json.WriteString("check_name", finding.Rule.Name);
        json.WriteString("fingerprint", finding.Fingerprint);
        json.WriteString("severity", SeverityOf(finding));
        json.WriteStartObject("location");
        json.WriteText("path", check.PathOf(finding.Location));
        json.WriteStartObject("lines");
        json.WriteNumber("begin", finding.Location.Start.Line);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>What is wrong with the sources stops everything, what keeps a gate from holding comes next.</summary>
    private static string SeverityOf(Finding finding) => finding switch
    {
        { IsSourceError: true } => "blocker",
        { Level: FindingLevel.Error } => "critical",
        { Level: FindingLevel.Warning } => "major",
        _ => "info",
    };
}
