namespace Mapping.Reports.JUnit;

/// <summary>What a test case says.</summary>
internal enum TestOutcome
{
    Passed,
    Skipped,
    Failure,
    Error,
}
