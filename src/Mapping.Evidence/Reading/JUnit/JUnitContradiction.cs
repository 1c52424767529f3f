using System.Globalization;

namespace Mapping.Evidence.Reading.JUnit;

/// <summary>
/// Tells where the counts of a suite and its cases disagree. Writers count differently, the cases in it or those of inner suites too,
/// skipped ones or not, failures and errors as one or apart: only what no way of counting explains is a contradiction.
/// </summary>
internal static class JUnitContradiction
{
    /// <summary>A clause; null where counts and cases agree.</summary>
    /// <param name="suite">What it says.</param>
    /// <param name="own">The cases directly in it.</param>
    /// <param name="below">Those and the ones of inner suites.</param>
    public static string? In(JUnitSuite suite, JUnitCounts own, JUnitCounts below)
    {
        if (suite.CountedValues.Any(count => count is not null && Read(count) is null))
        {
            return "a count of the suite is no number";
        }

        if (Read(suite.Tests) is { } tests && !AreTests(tests, own) && !AreTests(tests, below))
        {
            return Differ("tests", tests, below.Cases);
        }

        var (failures, errors) = (Read(suite.Failures), Read(suite.Errors));
        if (!AreBroken(failures, errors, own) && !AreBroken(failures, errors, below))
        {
            var sum = (failures ?? 0) + (errors ?? 0);
            return Differ("failures and errors", sum, sum > below.Failures ? below.Failures : below.Broken);
        }

        foreach (var count in suite.OtherSkipped.Prepend(suite.Skipped))
        {
            if (Read(count) is { } skipped && skipped > below.Skipped)
            {
                return Differ("skipped tests", skipped, below.Skipped);
            }
        }

        // What was given up may count as skipped or as failed.
        var givenUp = below.Failures + below.Skipped;
        return Read(suite.Failed) is { } failed && failed > below.Failures ? Differ("failed tests", failed, below.Failures)
            : Read(suite.Aborted) is { } aborted && aborted > givenUp ? Differ("aborted tests", aborted, givenUp)
            : null;
    }

    /// <summary>What a suite says of itself in words, and its cases do not, a clause; null where they agree.</summary>
    /// <param name="suite">What it says.</param>
    /// <param name="cases">Those in it and in inner suites.</param>
    public static string? InWords(JUnitSuite suite, JUnitCounts cases) =>
        IsNeitherCountNorNo(suite.Failed) && cases.Broken == 0 ? "the suite says that it failed, and no case shows why"
        : IsNeitherCountNorNo(suite.Aborted) ? "the suite says that it was aborted, so it did not end"
        : suite.Outcomes.Select(entry => InOutcome(entry.Attribute, entry.Outcome, cases)).FirstOrDefault(fault => fault is not null);

    /// <summary>Whether what a suite counts are the cases of inner suites too.</summary>
    /// <param name="suite">What it says.</param>
    /// <param name="own">The cases directly in it.</param>
    public static bool CountsInner(JUnitSuite suite, JUnitCounts own) =>
        (Read(suite.Tests) is { } tests && !AreTests(tests, own)) || !AreBroken(Read(suite.Failures), Read(suite.Errors), own) || Read(suite.Skipped) > own.Skipped;

    /// <summary>Whether there are errors in a suite that are not among the failures that it counts.</summary>
    /// <param name="suite">What it says.</param>
    /// <param name="own">The cases directly in it.</param>
    public static bool LacksErrors(JUnitSuite suite, JUnitCounts own) => own.Errors > 0 && (Read(suite.Failures) ?? 0) < own.Broken;

    public static bool IsAbove0(string? count) => Read(count) > 0;

    private static string Differ(string what, decimal count, long cases) =>
        string.Create(CultureInfo.InvariantCulture, $"the suite's count of {what} is {count:0.###}, that of its cases {cases}");

    /// <summary>Some leave skipped cases out, and some count a case and the error after it as two.</summary>
    private static bool AreTests(decimal count, JUnitCounts cases) => count >= cases.Cases - cases.Skipped && count <= cases.Cases + cases.Errors;

    /// <summary>Where only one of the two is told the other may be what is lacking.</summary>
    private static bool AreBroken(decimal? failures, decimal? errors, JUnitCounts cases)
    {
        var sum = (failures ?? 0) + (errors ?? 0);
        return sum <= cases.Failures && (failures is null || errors is null || sum >= cases.Broken);
    }

    private static string? InOutcome(string attribute, string? outcome, JUnitCounts cases) => outcome switch
    {
        null => $"the {attribute} of the suite is a word of which nobody knows whether it passed",
        "failed" or "error" when cases.Broken == 0 => $"the {attribute} of the suite says that it did not pass, and no case shows why",
        "skipped" when cases.Cases > cases.Skipped => $"the {attribute} of the suite says that it was not run, and its cases do not say so",
        _ => null,
    };

    private static bool IsNeitherCountNorNo(string? word) =>
        !string.IsNullOrWhiteSpace(word) && Read(word) is null && JUnitWords.TruthOf(word) != false;

    /// <summary>A count, or null where it is absent or none.</summary>
    private static decimal? Read(string? count) =>
        decimal.TryParse(count?.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number <= uint.MaxValue ? number : null;
}
