using System.Globalization;
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

    /// <summary>What the feed says of the time of its records.</summary>
    public string Time { get; init; } = OfRecord;

    /// <summary>Each record says it.</summary>
    public const string OfRecord = "time at";

    /// <summary>Each record says it, a day.</summary>
    public const string OfRecordAsDay = "time at as \"dd.MM.yyyy\"";

    /// <summary>One record of a file says it, or several say the same.</summary>
    public const string OfFile = "time of file made";

    /// <summary>The name of a file says it.</summary>
    public const string OfName = "time from name";

    /// <summary>Since when the control operates.</summary>
    public DateOnly OperatesSince { get; init; } = new(2026, 1, 10);

    public static readonly DateOnly AsOf = new(2026, 11, 23);

    public static readonly string[] Systems = ["lending", "scoring"];

    /// <summary>The files that are read: of those with the same bytes the first, or the one whose name is of the earliest day.</summary>
    public IEnumerable<(string Path, string[] Lines)> Read => Files
        .OrderBy(file => Time == OfName ? OracleTime.DayIn(file.Path) ?? DateTime.MaxValue : default)
        .ThenBy(file => file.Path, StringComparer.Ordinal)
        .DistinctBy(file => string.Join('\n', file.Lines))
        .OrderBy(file => file.Path, StringComparer.Ordinal);

    public string Source => $$"""
        use iso-42001 edition 2023 as iso
        owner cro "Chief Risk Officer"
        {{string.Concat(Systems.Select(system => $"system {system} \"{system}\" {{\n  actor organisation\n  scope iso A.6.2.6\n}}\n"))}}
        feed runs "Runs" {
          files "runs/**/*.jsonl"
          {{Time}}
          class audit-evidence
          {{(HasKey ? "key id" : "")}}
          {{(HasSystems ? "system about" : "system any")}}
          {{(IgnoresOthers ? "other systems ignored" : "")}}
        {{string.Concat(Units.Select(unit => $"  unit {unit.Key} {unit.Value}\n"))}}
        }
        control c "C" {
          owner cro
          status operating since {{OperatesSince.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}}
          satisfies iso A.6.2.6
        {{string.Concat(Rules.Select(rule => rule.Text))}}
        }

        """;

    /// <summary>The lines that are read.</summary>
    public IEnumerable<OracleRecord> Records() => Read.SelectMany(file => file.Lines.Select((line, index) => new OracleRecord(file.Path, index + 1, line, Units)));

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
