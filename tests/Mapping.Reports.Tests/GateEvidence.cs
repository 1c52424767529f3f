using Mapping.Compiler.Coverage;

namespace Mapping.Reports.Tests;

/// <summary>What the evidence of the workspace <c>gates</c> says: some of each verdict.</summary>
internal static class GateEvidence
{
    private const string Reviews = "evidence/reviews/2026.jsonl";

    public static readonly EvidenceResults Results = EvidenceResults.Create(
    [
        new(Key("bias-data", "deletions"), EvidenceVerdict.Passing)
        {
            Records = 12,
            Figures = [new("count() >= 10", new NumberFigure(12), true)],
        },
        new(Key("risk-process", "meetings"), EvidenceVerdict.Stale)
        {
            Last = new DateTime(2025, 10, 1, 9, 0, 0, DateTimeKind.Utc),
            Reason = "the newest record is of 2025-10-01, and it must not be older than 12 months",
        },
        new(Key("policy", "approved"), EvidenceVerdict.Passing)
        {
            Files = [new("docs/policy.pdf", "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8", 81_920, 0)],
        },
        new(Key("policy-review", "minutes"), EvidenceVerdict.Failing)
        {
            Records = 3,
            Figures = [new("max(open_days) <= 30", new NumberFigure(45), false) { Records = [new(Reviews, 2)] }],
        },
        new(Key("roles", "register"), EvidenceVerdict.Unreadable)
        {
            Records = 3,
            Problems = [new("a number stands where a date is expected in \"decided_at\"", 2, [new(Reviews, 5), new(Reviews, 6)])],
        },
    ]);

    private static EvidenceKey Key(string control, string rule) => new(control, rule, "loan-scoring");
}
