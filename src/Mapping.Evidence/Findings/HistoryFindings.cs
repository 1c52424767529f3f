using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;

namespace Mapping.Evidence.Findings;

/// <summary>Thresholds that say an earlier day than the history of the workspace.</summary>
internal static class HistoryFindings
{
    /// <summary>Reports each once, for whichever systems its rule is.</summary>
    public static void Report(WorkspaceSymbols symbols, IReadOnlyDictionary<string, ThresholdChange> changes, DateOnly asOf, DiagnosticBag bag)
    {
        if (changes.Count == 0)
        {
            return;
        }

        foreach (var control in symbols.Controls.Where(control => control.Status.At(asOf) != ControlState.Retired))
        {
            foreach (var rule in control.Evidence)
            {
                if (rule.Threshold is { } threshold
                    && changes.TryGetValue($"{control.Name}/{rule.Name}", out var change)
                    && change.On > threshold.Set)
                {
                    bag.Report(EvidenceDiagnostics.LaterChange, threshold.Location, $"{control.Name}/{rule.Name}", DateWords.Of(threshold.Set), change);
                }
            }
        }
    }
}
