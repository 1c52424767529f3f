using System.Collections.Immutable;
using Mapping.Compiler;
using Mapping.Compiler.Coverage.Comparison;

namespace Mapping.Workspaces.Tests.Green;

/// <summary>A workspace with its verdict.</summary>
internal sealed record Judged(Compilation Compilation, ImmutableArray<DeclaredText> Declared)
{
    public Colour Colour { get; } = Colour.Of(Compilation);

    public WorkspaceComparison CompareTo(Judged after) => WorkspaceComparer.Compare(Side(), after.Side());

    /// <summary>The outcome of each obligation and the standing of each gate, and what each rule says, a line each.</summary>
    public IEnumerable<string> Verdicts =>
        (from system in Compilation.Coverage.Systems
         from obligation in system.Obligations
         select $"{system.System.Name} {obligation.Framework.Framework.Id} {obligation.Provision.DisplayName}: {obligation.Outcome}")
        .Concat(Compilation.Coverage.Gates.Select(gate => $"{gate.Name} for {gate.System.Name}: {gate.Standing}"));

    private ComparedWorkspace Side() => new(Compilation.Symbols, Compilation.Coverage, Compilation.Evidence, Compilation.HasErrors) { Declared = Declared };
}
