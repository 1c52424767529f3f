using System.Collections.Immutable;

namespace Mapping.Evidence.Suggesting;

/// <summary>Words of tools for what went well, what did not, and how bad something is.</summary>
internal static class OutcomeWords
{
    private static readonly ImmutableHashSet<string> Good = Set(
        "pass", "passed", "success", "successful", "succeeded", "ok", "okay", "satisfied", "compliant", "approved", "resolved", "closed", "done", "completed", "complete", "finished",
        "valid", "healthy", "correct", "fixed", "notaffected", "mitigated", "true", "yes");

    private static readonly ImmutableHashSet<string> Bad = Set(
        "fail", "failed", "failure", "error", "errored", "notsatisfied", "noncompliant", "rejected", "denied", "unresolved", "open", "broken", "timeout", "timedout", "cancelled",
        "invalid", "unhealthy", "incorrect", "exploitable", "affected", "vulnerable", "intriage", "violation", "violated", "unsafe", "false", "no");

    private static readonly ImmutableHashSet<string> Severe = Set("critical", "high", "error", "fatal", "blocker", "emergency", "alert", "severe", "highest");

    private static readonly ImmutableHashSet<string> Mild = Set(
        "medium", "moderate", "low", "lowest", "minor", "major", "negligible", "info", "informational", "information", "note", "notice", "none", "unknown", "warning", "warn", "trivial");

    /// <summary>Names of fields that say how something ended.</summary>
    public static readonly ImmutableHashSet<string> OfOutcome = Set("outcome", "result", "status", "state", "verdict", "conclusion");

    /// <summary>Names of fields that are true where all is well.</summary>
    public static readonly ImmutableHashSet<string> OfSuccess = Set("passed", "pass", "success", "successful", "succeeded", "ok", "compliant", "valid", "correct", "satisfied", "healthy");

    /// <summary>Names of fields that are true, or above 0, where it is not.</summary>
    public static readonly ImmutableHashSet<string> OfFailure = Set(
        "failed", "failure", "failures", "fails", "fail", "error", "errors", "violation", "violations", "vulnerable", "vulnerabilities", "issues", "broken", "unsuccessful", "violated");

    /// <summary>Names of fields that say how bad something is.</summary>
    public static readonly ImmutableHashSet<string> OfSeverity = Set("severity", "level", "criticality");

    public static bool IsGood(string value) => Good.Contains(Bare(value));

    public static bool IsBad(string value) => Bad.Contains(Bare(value));

    public static bool IsSevere(string value) => Severe.Contains(Bare(value));

    /// <summary>Whether it is one of the words for how bad something is, from nothing on.</summary>
    public static bool IsSeverity(string value) => IsSevere(value) || Mild.Contains(Bare(value));

    private static string Bare(string value) => string.Concat(value.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static ImmutableHashSet<string> Set(params ReadOnlySpan<string> words) => [.. words];
}
