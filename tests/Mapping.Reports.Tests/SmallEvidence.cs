using System.Collections.Immutable;
using Mapping.Compiler.Coverage;

namespace Mapping.Reports.Tests;

/// <summary>What the evidence of the small workspace says: one rule passes, one fails, one is telemetry, the plan has no file.</summary>
internal static class SmallEvidence
{
    private const string October = "evidence/red-team/2026-10.jsonl";

    private const string November = "evidence/red-team/2026-11.jsonl";

    private static readonly ImmutableArray<EvidenceFile> RedTeam =
    [
        new(October, new string('a', 64), 40_960, 310),
        new(November, "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", 20_480, 142),
    ];

    public static readonly EvidenceResults Results = EvidenceResults.Create([AttackSuccess(), Signed(), Alive()]);

    private static EvidenceResult AttackSuccess() => new(Key("injection-screening", "attack-success"), EvidenceVerdict.Passing)
    {
        Records = 412,
        First = Time(10, 25),
        Last = Time(11, 22),
        StaleFrom = new DateOnly(2026, 12, 22),
        Figures =
        [
            new("max(success_rate) <= 2%", new NumberFigure(0.013m, FigureUnit.Percent), true) { Records = [new(November, 17)] },
            new("count() >= 200", new NumberFigure(412), true),
        ],
        Files = RedTeam,
    };

    private static EvidenceResult Signed() => new(Key("provenance", "signed"), EvidenceVerdict.Failing)
    {
        Records = 40,
        Runs = 2,
        First = Time(11, 2),
        Last = Time(11, 2),
        Figures =
        [
            new("share(where outcome = \"passed\") >= 99%", new NumberFigure(0.975m, FigureUnit.Percent), false)
            {
                Records = [new(October, 301), new(November, 4), new(November, 9), new(November, 12)],
            },
            new("latest(state) = \"signed\"", new TextFigure("draft"), false) { Records = [new(November, 142)] },
            new("latest(verified)", new BooleanFigure(true), true),
            new("max(signed_at) >= 2026-10-01", new TimeFigure(Time(11, 2)), true),
            new("mean(delay) <= 2 hours", null, true),
        ],
        Files = [.. RedTeam, new("evidence/red-team/a.jsonl", new string('b', 64), 1, 1), new("evidence/red-team/b.jsonl", new string('c', 64), 1, 1)],
        Problems =
        [
            new("no field \"outcome\"", 3, [new(October, 7), new(October, 8), new(November, 1)]),
            new("the record is no JSON object", 1, [new(November, 90)]),
        ],
    };

    private static EvidenceResult Alive() => new(Key("drift-monitor", "alive"), EvidenceVerdict.Passing)
    {
        Records = 24,
        Figures = [new("count() >= 1", new NumberFigure(24), true)],
        IsAuditEvidence = false,
    };

    private static EvidenceKey Key(string control, string rule) => new(control, rule, "loan-scoring");

    private static DateTime Time(int month, int day) => new(2026, month, day, 3, 15, 0, DateTimeKind.Utc);
}
