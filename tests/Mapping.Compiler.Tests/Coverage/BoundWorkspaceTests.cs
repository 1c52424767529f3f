using Mapping.Compiler.Coverage;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Tests.Coverage;

/// <summary>A workspace is bound once and judged as often as somebody asks.</summary>
public sealed class BoundWorkspaceTests
{
    private static readonly DateOnly Before = new(2026, 11, 22);

    private static readonly DateOnly After = new(2026, 11, 24);

    private static readonly DiagnosticDescriptor Noted =
        new("MAP5999", "noted", DiagnosticSeverity.Warning, "Noted.");

    [Fact]
    public void The_same_symbols_are_judged_on_other_dates()
    {
        var workspace = Bind("waive policy Rule 3 until 2026-11-23 because \"later\" approved by boss on 2026-02-02");

        var waived = workspace.Judge(EvidenceResults.None, Before, Before, []);
        var ended = workspace.Judge(EvidenceResults.None, After, After, []);

        Assert.Same(waived.Symbols, ended.Symbols);
        Assert.Contains(Outcome.Waived, Outcomes(waived.Coverage));
        Assert.DoesNotContain(Outcome.Waived, Outcomes(ended.Coverage));
        Assert.Equal(Outcomes(ended.Coverage), Outcomes(workspace.Cover(EvidenceResults.None, After)));
    }

    [Fact]
    public void Findings_of_evidence_take_their_place_in_the_order()
    {
        var workspace = Bind("");
        var source = workspace.Trees[0].Source;
        var noted = Diagnostic.Create(Noted, new Location(source, new TextSpan(0, 1)));

        var diagnostics = workspace.Judge(EvidenceResults.None, Before, Before, [noted]).Diagnostics;

        Assert.Same(noted, diagnostics[0]);
        Assert.True(diagnostics.Length > 1);
    }

    [Fact]
    public void Errors_keep_every_gate_from_holding()
    {
        var workspace = Bind("gate g {\n  require policy Rule 1 mapped at least 0%\n}\nexclude policy Rule 3 because \"no\" approved by boss on 2026-02-02\n");

        Assert.True(workspace.HasErrors);
        Assert.All(workspace.Cover(EvidenceResults.None, Before).Gates, gate => Assert.False(gate.Holds));
    }

    private static BoundWorkspace Bind(string source) =>
        BoundWorkspace.Bind([new SourceText("main.mapping", Own.Start + source)], [new SourceText("catalogs/own.md", Own.Policy)]);

    private static Outcome[] Outcomes(CoverageResult coverage) =>
        [.. coverage.Systems.SelectMany(system => system.Obligations).Select(obligation => obligation.Outcome)];
}
