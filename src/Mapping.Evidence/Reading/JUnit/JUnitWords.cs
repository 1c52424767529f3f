using System.Xml;

namespace Mapping.Evidence.Reading.JUnit;

/// <summary>
/// The words by which runners tell in an attribute of a case or a suite what became of it. No schema has them, so whoever writes another one
/// may mean a failure.
/// </summary>
internal static class JUnitWords
{
    private static readonly string[] Attributes = ["status", "result", "outcome"];

    /// <summary>Attributes that say by true or false whether something is so, with the outcome where it is and where it is not.</summary>
    private static readonly (string Name, string IfTrue, string IfFalse)[] Statements =
    [
        ("success", "passed", "failed"),
        ("successful", "passed", "failed"),
        ("passed", "passed", "failed"),
        ("executed", "passed", "skipped"),
    ];

    /// <summary>What the attributes of a case or suite tell of its outcome; null where nobody knows what the word means.</summary>
    /// <param name="reader">Stands at its opening tag.</param>
    public static IReadOnlyList<(string Attribute, string? Outcome)> OutcomesIn(XmlReader reader)
    {
        List<(string, string?)>? outcomes = null;
        foreach (var attribute in Attributes)
        {
            if (reader.GetAttribute(attribute) is { } word)
            {
                (outcomes ??= []).Add((attribute, OutcomeOf(word)));
            }
        }

        foreach (var (attribute, ifTrue, ifFalse) in Statements)
        {
            if (reader.GetAttribute(attribute) is { } word)
            {
                (outcomes ??= []).Add((attribute, TruthOf(word) is { } truth ? truth ? ifTrue : ifFalse : OutcomeOf(word)));
            }
        }

        return outcomes ?? [];
    }

    /// <summary>Null where the word is neither yes nor no.</summary>
    public static bool? TruthOf(string? word) => word?.Trim().ToLowerInvariant() switch
    {
        "true" or "yes" or "1" => true,
        "false" or "no" or "0" => false,
        _ => null,
    };

    /// <summary>The outcome that a word tells, "passed" where it tells none; null where nobody knows what it means.</summary>
    private static string? OutcomeOf(string word) => word.Trim().ToLowerInvariant() switch
    {
        "" or "run" or "executed" or "completed" or "complete" or "finished" or "done" => "passed",
        "pass" or "passed" or "success" or "successful" or "succeeded" or "ok" => "passed",
        "notrun" or "not run" or "disabled" or "skipped" or "skip" or "ignored" or "suppressed" or "pending" => "skipped",
        "fail" or "failed" or "failure" or "broken" => "failed",
        "error" or "errored" or "aborted" or "timeout" or "timedout" or "crashed" => "error",
        _ => null,
    };
}
