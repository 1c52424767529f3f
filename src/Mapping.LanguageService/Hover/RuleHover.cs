using Mapping.Compiler;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;

namespace Mapping.LanguageService.Hover;

/// <summary>An evidence rule: its verdict for each system, with the figures behind it.</summary>
internal static class RuleHover
{
    public static void Write(HoverPage page, Compilation compilation, EvidenceSymbol rule)
    {
        page.Heading("evidence", rule.Name, rule.Title ?? "");
        var control = compilation.Workspace.Symbols.Controls.FirstOrDefault(control => control.Evidence.Any(known => known.Location == rule.Location));
        if (control is null)
        {
            return;
        }

        foreach (var system in compilation.Workspace.Symbols.Systems.Where(control.IsFor))
        {
            var result = compilation.Evidence.Of(control, rule, system);
            page.Item(system.Name, Summary(rule, result));
            foreach (var figure in result.Figures)
            {
                page.Item(figure.Expect, $"{figure.Value?.ToString() ?? "nothing could be computed"}, {(figure.Holds ? "holds" : "does not hold")}{RecordWords.Places(figure.Records)}");
            }

            page.Item("stale from", result.StaleFrom is { } date ? DateWords.Of(date) : null);
        }
    }

    /// <summary>For example <c>passing, 30 records, 2026-10-25 to 2026-11-23</c>.</summary>
    public static string Summary(EvidenceSymbol rule, EvidenceResult result)
    {
        var count = rule.Document is null ? $", {RecordWords.Count(result)}" : "";
        var range = RecordWords.Range(result) is { } found ? $", {found}" : "";
        var cause = VerdictCause.Of(rule, result) is { } why ? $": {why}" : "";
        return $"{CoverageNames.NameOf(result.Verdict)}{count}{range}{cause}";
    }
}
