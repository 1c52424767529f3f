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
        "invalid", "unhealthy", "incorrect", "exploitable", "affected", "vulnerable", "intriage", "violation", "violated", "unsafe", "false", "no", "crashed", "aborted", "canceled", "killed", "exception",
        "incomplete", "interrupted", "terminated", "notcompliant", "nonconforming", "notpassed", "notok", "unsuccessful", "unsatisfied", "partial", "degraded", "expired", "overdue", "missed",
        "insecure", "compromised", "breached", "leaked", "bypassed", "jailbroken", "exploited", "infected", "fatal", "critical");

    private static readonly ImmutableHashSet<string> Severe = Set("critical", "high", "error", "fatal", "blocker", "emergency", "alert", "severe", "highest");

    private static readonly ImmutableHashSet<string> Mild = Set(
        "medium", "moderate", "low", "lowest", "minor", "major", "negligible", "info", "informational", "information", "note", "notice", "none", "unknown", "warning", "warn", "trivial");

    /// <summary>Names of fields that say how something ended.</summary>
    public static readonly ImmutableHashSet<string> OfOutcome = Set("outcome", "result", "status", "state", "verdict", "conclusion");

    /// <summary>Names of fields that are true where all is well.</summary>
    public static readonly ImmutableHashSet<string> OfSuccess = Set("passed", "pass", "success", "successful", "succeeded", "ok", "compliant", "valid", "correct", "satisfied", "healthy");

    /// <summary>Names of fields that are true, or above 0, where it is not.</summary>
    public static readonly ImmutableHashSet<string> OfFailure = Set(
        "failed", "failure", "failures", "fails", "fail", "error", "errors", "violation", "violations", "vulnerable", "vulnerabilities", "issues", "broken", "unsuccessful", "violated",
        "errored", "exception", "exceptions", "crashed", "timeout", "timeouts", "noncompliant", "invalid", "incorrect", "unhealthy", "unsafe", "insecure", "unsatisfied");

    /// <summary>Those of them of which a text says what went wrong, where it says anything.</summary>
    public static readonly ImmutableHashSet<string> OfTrouble = Set("failed", "failure", "failures", "error", "errors", "exception", "exceptions", "violation", "violations", "violated", "errored");

    /// <summary>Words beside which a number is a measure or a limit, as <c>mean_absolute_error</c> is one, and says of no record that it went wrong.</summary>
    public static readonly ImmutableHashSet<string> OfMeasure = Set(
        "mean", "absolute", "squared", "std", "standard", "stddev", "margin", "average", "avg", "median", "allowed", "max", "maximum", "limit", "threshold", "budget", "tolerance", "tolerated", "expected");

    /// <summary>What is done to a system to see whether it withstands; where it succeeds, the system did not.</summary>
    public static readonly ImmutableHashSet<string> OfAttack = Set(
        "attack", "attacks", "attacker", "jailbreak", "jailbreaks", "exploit", "exploits", "injection", "injections", "adversarial", "adversary", "evasion", "extraction", "poisoning", "exfiltration",
        "intrusion", "breach", "breaches", "redteam", "backdoor", "phishing", "bypass", "bypasses", "leak", "leaks");

    /// <summary>Names of what is true, or above 0, where an attack succeeded.</summary>
    public static readonly ImmutableHashSet<string> OfHarm = Set(
        "bypass", "bypasses", "bypassed", "leak", "leaks", "leaked", "leakage", "jailbroken", "exploited", "compromised", "breached", "infected", "hijacked", "exfiltrated", "poisoned", "breach", "breaches");

    /// <summary>Words that may turn a name round: <c>not_passed</c>, <c>attack_blocked</c>, <c>injection_test_passed</c>.</summary>
    public static readonly ImmutableHashSet<string> OfTurning = Set("not", "no", "non", "without", "zero", "never", "fixed", "resolved", "allowed", "ignored");

    /// <summary>The same beside a word of an attack.</summary>
    public static readonly ImmutableHashSet<string> OfDefence = Set(
        "test", "tests", "check", "checks", "defense", "defence", "resistance", "resisted", "resilience", "robust", "robustness", "prevented", "prevention", "blocked", "detected", "detection", "detector", "guard",
        "filter", "scan", "mitigated", "mitigation", "caught", "stopped", "refused", "refusal", "protection", "protected", "withstood", "handled", "rejected", "denied");

    /// <summary>Words that say nothing without the name of what they stand in, as in <c>error.message</c>.</summary>
    public static readonly ImmutableHashSet<string> OfDetail = Set("message", "msg", "reason", "code", "type", "kind", "cause", "detail", "details", "text", "description", "count", "total", "value", "at", "on", "time", "date");

    /// <summary>Texts that say of a trouble that there is none.</summary>
    public static bool IsNothing(string value) => Bare(value) is "" or "none" or "no" or "false" or "0" or "na" or "null" or "nil" or "ok" or "n";

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
