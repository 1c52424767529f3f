using System.Collections.Immutable;
using Mapping.Compiler;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Text;
using Mapping.Reports.Findings;

namespace Mapping.Reports;

/// <summary>What keeps a run from judging anything, which is no mistake while a workspace is being written.</summary>
public static class RunDiagnostics
{
    /// <summary>Controls without any system are for nothing; said at the first of them.</summary>
    public static ImmutableArray<Diagnostic> Of(BoundWorkspace workspace)
    {
        var symbols = workspace.Symbols;
        if (!symbols.Systems.IsEmpty || symbols.Controls.IsEmpty)
        {
            return [];
        }

        var first = symbols.Controls.Select(control => control.Location).Order(Comparer<Location>.Create(Location.Compare)).First();
        return [Diagnostic.Create(FindingDiagnostics.NoSystem, first)];
    }
}
