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
            return "the suite's count of tests is not that of its cases";
        }

        if (!AreBroken(Read(suite.Failures), Read(suite.Errors), own) && !AreBroken(Read(suite.Failures), Read(suite.Errors), below))
        {
            return "the suite's count of failures and errors is not that of its cases";
        }

        return Read(suite.Skipped) > below.Skipped ? "the suite counts more skipped tests than its cases show" : null;
    }

    /// <summary>Some leave skipped cases out, and some count a case and the error after it as two.</summary>
    private static bool AreTests(decimal count, JUnitCounts cases) => count >= cases.Cases - cases.Skipped && count <= cases.Cases + cases.Errors;

    /// <summary>Where only one of the two is told the other may be what is lacking.</summary>
    private static bool AreBroken(decimal? failures, decimal? errors, JUnitCounts cases)
    {
        var sum = (failures ?? 0) + (errors ?? 0);
        return sum <= cases.Failures && (failures is null || errors is null || sum >= cases.Broken);
    }

    /// <summary>A count, or null where it is absent or none.</summary>
    private static decimal? Read(string? count) =>
        decimal.TryParse(count?.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number <= uint.MaxValue ? number : null;
}
