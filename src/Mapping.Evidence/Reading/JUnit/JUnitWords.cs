namespace Mapping.Evidence.Reading.JUnit;

/// <summary>
/// The words by which runners tell in an attribute of a case what became of it. No schema has them, so whoever writes another one may mean
/// a failure.
/// </summary>
internal static class JUnitWords
{
    public static IReadOnlyList<string> Attributes { get; } = ["status", "result"];

    /// <summary>The outcome that a word tells, "passed" where it, or its absence, tells none; null where nobody knows what it means.</summary>
    public static string? OutcomeOf(string? word) => word?.Trim().ToLowerInvariant() switch
    {
        null or "" or "run" or "executed" or "completed" or "complete" or "finished" or "done" => "passed",
        "pass" or "passed" or "success" or "successful" or "succeeded" or "ok" => "passed",
        "notrun" or "not run" or "disabled" or "skipped" or "skip" or "ignored" or "suppressed" or "pending" => "skipped",
        "fail" or "failed" or "failure" or "broken" => "failed",
        "error" or "errored" or "aborted" or "timeout" or "timedout" or "crashed" => "error",
        _ => null,
    };
}
