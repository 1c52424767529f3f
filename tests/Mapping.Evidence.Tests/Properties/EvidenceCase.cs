using Mapping.Compiler;
using Mapping.Compiler.Text;

namespace Mapping.Evidence.Tests.Properties;

/// <summary>A workspace with one feed, its rules, and the lines of its files.</summary>
internal sealed record EvidenceCase(OracleRule[] Rules, (string Path, string[] Lines)[] Files, bool HasKey, bool HasSystems)
{
    /// <summary>The units that the feed declares, by field.</summary>
    public Dictionary<string, string> Units { get; init; } = [];

    /// <summary>Whether records of systems that are not declared are left out.</summary>
    public bool IgnoresOthers { get; init; }

    public static readonly DateOnly AsOf = new(2026, 11, 23);

    public static readonly string[] Systems = ["lending", "scoring"];

    /// <summary>The files that are read: of those with the same bytes the first.</summary>
    public IEnumerable<(string Path, string[] Lines)> Read =>
        Files.OrderBy(file => file.Path, StringComparer.Ordinal).DistinctBy(file => string.Join('\n', file.Lines));

    public string Source => $$"""
        use iso-42001 edition 2023 as iso
        owner cro "Chief Risk Officer"
        {{string.Concat(Systems.Select(system => $"system {system} \"{system}\" {{\n  actor organisation\n  scope iso A.6.2.6\n}}\n"))}}
        feed runs "Runs" {
          files "runs/**/*.jsonl"
          time at
          class audit-evidence
          {{(HasKey ? "key id" : "")}}
          {{(HasSystems ? "system about" : "system any")}}
          {{(IgnoresOthers ? "other systems ignored" : "")}}
        {{string.Concat(Units.Select(unit => $"  unit {unit.Key} {unit.Value}\n"))}}
        }
        control c "C" {
          owner cro
          status operating since 2025-01-10
          satisfies iso A.6.2.6
        {{string.Concat(Rules.Select(rule => rule.Text))}}
        }

        """;

    public BoundWorkspace Bind()
    {
        var bound = BoundWorkspace.Bind([new SourceText("main.mapping", Source)], []);
        Assert.Empty(bound.Diagnostics.Where(finding => finding.IsError));
        return bound;
    }

    public MemoryEvidenceFiles Store() =>
        Files.Aggregate(new MemoryEvidenceFiles(), (files, file) => files.Add(file.Path, string.Concat(file.Lines.Select(line => line + "\n"))));

    public override string ToString() =>
        Source + string.Concat(Files.Select(file => $"--- {file.Path}\n{string.Concat(file.Lines.Select(line => line + "\n"))}"));
}
