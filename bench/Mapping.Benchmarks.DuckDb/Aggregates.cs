namespace Mapping.Benchmarks.DuckDb;

/// <summary>
/// The figures of the workspace's rules as one statement, so that the file is read once. Each is named after its rule and its place in
/// it. Later than the as-of date no record counts, there as here.
/// </summary>
internal static class Aggregates
{
    private const string Select =
        """
        SELECT
          max(success_rate) FILTER (suite = 'evasion') AS evasion_1,
          avg(success_rate) FILTER (suite IN ('extraction', 'membership')) AS privacy_1,
          CAST(sum(attempts) FILTER (suite IN ('extraction', 'membership')) AS BIGINT) AS privacy_2,
          avg(CASE WHEN outcome = 'passed' THEN 1.0 ELSE 0.0 END) AS outcome_1,
          median(latency_ms) FILTER (suite = 'poisoning' AND attempts > 100) AS latency_1,
          quantile_disc(latency_ms, 0.95) FILTER (suite = 'poisoning' AND attempts > 100) AS latency_2,
          count(*) FILTER (outcome = 'failed' AND suite = 'prompt-injection') AS injection_1
        """;

    private const string Where = "WHERE finished_at < TIMESTAMP '2026-11-24 00:00:00'";

    /// <summary>Only what the statement names: the other fields are skipped, which is fastest.</summary>
    private const string Columns =
        "columns = {finished_at: 'TIMESTAMP', suite: 'VARCHAR', attempts: 'INTEGER', success_rate: 'DOUBLE', latency_ms: 'DOUBLE', outcome: 'VARCHAR'}";

    public static string WithDetectedTypes(string path) => $"{Select} FROM read_ndjson({DuckDbText.Quoted(path)}) {Where}";

    public static string WithTypes(string path) => $"{Select} FROM read_ndjson({DuckDbText.Quoted(path)}, {Columns}) {Where}";
}
