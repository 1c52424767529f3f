namespace Mapping.Benchmarks.DuckDb;

/// <summary>
/// The rule of the workspace of matches as one statement: how many payments were looked at, and how many have no approval in the hour before.
/// A hash join on the key, since DuckDB makes one of an anti join whose condition holds an equality.
/// </summary>
internal static class Matches
{
    public static string Of(string payments, string approvals) =>
        $"""
        WITH p AS (SELECT "at", payment_id FROM read_ndjson({DuckDbText.Quoted(payments)}, {PaymentColumns}) WHERE "at" < TIMESTAMP '2026-11-24 00:00:00'),
             a AS (SELECT "at", id FROM read_ndjson({DuckDbText.Quoted(approvals)}, {ApprovalColumns}) WHERE decision = 'approved')
        SELECT (SELECT count(*) FROM p) AS payments,
               (SELECT count(*) FROM p ANTI JOIN a ON p.payment_id = a.id AND a."at" <= p."at" AND a."at" >= p."at" - INTERVAL 1 HOUR) AS unmatched
        """;

    private const string PaymentColumns = "columns = {\"at\": 'TIMESTAMP', payment_id: 'VARCHAR'}";

    private const string ApprovalColumns = "columns = {\"at\": 'TIMESTAMP', id: 'VARCHAR', decision: 'VARCHAR'}";
}
