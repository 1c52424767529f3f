using System.Collections.Frozen;
using System.Text;

namespace Mapping.Evidence.Reading.Json;

/// <summary>
/// The names of lists that hold some of what was looked at and not all of it: what failed, what is of one severity or still open. A number beside such a list that
/// does not say of what it is counts what was looked at. What was found (<c>findings</c>, <c>matches</c>, <c>issues</c>) is no such name: a total beside it is as
/// likely that of the findings, of which only some are listed.
/// </summary>
internal static class SelectionNames
{
    /// <summary>A list of so many elements may be a page of a longer one, whatever it is called.</summary>
    private const int Page = 50;

    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
    [
        "mismatches", "violation", "violations", "violated", "violating", "failing", "failed", "failure", "failures", "errors", "errored", "broken", "critical", "criticals", "high", "medium",
        "moderate", "low", "severe", "open", "opened", "unresolved", "unfixed", "overdue", "outstanding", "pending", "flagged", "rejected", "rejections", "denied", "denials", "blocked",
        "refused", "refusals", "deviations", "nonconformities", "noncompliant", "nonconforming", "regressions", "breaches", "incorrect", "wrong", "missing", "skipped", "vulnerable",
    ], StringComparer.Ordinal);

    /// <param name="name">The name of the list: one word, or several as in <c>open_findings</c> and <c>policyViolations</c>.</param>
    public static bool Contains(string name) => WordsOf(name).Any(Words.Contains);

    /// <summary>Whether so many elements are as many as a page holds.</summary>
    public static bool MayBePage(long count) => count is 10 or 20 or 25 or 30 || (count > 0 && count % Page == 0);

    private static IEnumerable<string> WordsOf(string name)
    {
        var word = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var begins = char.IsAsciiLetterUpper(name[i]) && (i == 0 || char.IsAsciiLetterLower(name[i - 1]));
            if ((begins || !char.IsAsciiLetter(name[i])) && word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }

            if (char.IsAsciiLetter(name[i]))
            {
                word.Append(char.ToLowerInvariant(name[i]));
            }
        }

        yield return word.ToString();
    }
}
