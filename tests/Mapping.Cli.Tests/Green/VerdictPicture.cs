using System.Text.Json;

namespace Mapping.Cli.Tests.Green;

/// <summary>Draws a verdict of the JSON contract as lines: gates, obligations in scope, rules behind them, findings but hints.</summary>
internal static class VerdictPicture
{
    public static string Of(JsonElement verdict) => string.Concat(
        Gates(verdict).Concat(Obligations(verdict)).Concat(Rules(verdict).Distinct()).Concat(Findings(verdict)).Select(line => line + "\n"));

    private static IEnumerable<string> Gates(JsonElement verdict) =>
        from gate in verdict.GetProperty("gates").EnumerateArray()
        select $"gate {Text(gate, "name")} for {Text(gate, "system")}: {(gate.GetProperty("holds").GetBoolean() ? "holds" : "does not hold")}";

    private static IEnumerable<string> Obligations(JsonElement verdict) =>
        from system in verdict.GetProperty("systems").EnumerateArray()
        from obligation in system.GetProperty("obligations").EnumerateArray()
        group obligation by (System: Text(system, "name"), Framework: Text(obligation, "framework"), Outcome: Text(obligation, "outcome")) into same
        select $"{same.Key.Framework} for {same.Key.System}: {same.Key.Outcome}: {Named([.. same])}";

    /// <summary>The first few, and how many more.</summary>
    private static string Named(List<JsonElement> obligations)
    {
        const int Shown = 3;
        var names = obligations.Take(Shown).Select(obligation => Text(obligation, "element") is { Length: > 0 } element
            ? $"{Text(obligation, "citation")} on {element}"
            : Text(obligation, "citation"));
        return string.Join(", ", names) + (obligations.Count > Shown ? $" and {obligations.Count - Shown} more" : "");
    }

    private static IEnumerable<string> Rules(JsonElement verdict) =>
        from system in verdict.GetProperty("systems").EnumerateArray()
        from obligation in system.GetProperty("obligations").EnumerateArray()
        from control in obligation.GetProperty("controls").EnumerateArray()
        from rule in control.GetProperty("evidence").EnumerateArray()
        select $"rule {Text(control, "name")}/{Text(rule, "name")} for {Text(system, "name")}: {Text(rule, "verdict")}";

    private static IEnumerable<string> Findings(JsonElement verdict) =>
        from finding in verdict.GetProperty("diagnostics").EnumerateArray()
        let severity = Text(finding, "severity")
        where severity is "error" or "warning"
        select $"{severity} {Text(finding, "code")} {Text(finding, "name")} at {Text(finding, "file")}:{finding.GetProperty("line")}";

    private static string Text(JsonElement element, string property) => element.GetProperty(property).ToString();
}
