using System.Text.Json;

namespace Mapping.Evidence.Reading.Json;

/// <summary>
/// What a tool says of a whole run around what it lists: that it broke off, that there were errors, and how many there are of what it lists.
/// Such a report looks like a whole one.
/// </summary>
internal sealed class RunSummary
{
    /// <summary>A shell's exit code of a command that it could not start, or that a signal ended, and all above.</summary>
    private const int NotStarted = 126;

    /// <summary>Where errors are counted and none is listed.</summary>
    public const string CountsErrors = "the run counts errors, so it did not see everything";

    private string? fault;
    private long successes;
    private long failures;
    private long errors;
    private long? total;
    private long? passed;
    private long? failed;
    private long failedTests;
    private bool hasNoFailed;
    private bool hasStats;
    private RunMember list;
    private long listed;

    /// <summary>Why what is listed proves nothing, as far as it was read, a clause that speaks of the run; null where nothing is known to be wrong.</summary>
    public string? Fault => fault;

    /// <summary>The same, where all was read.</summary>
    public string? FaultAtEnd => fault
        ?? (hasNoFailed && failedTests > 0 ? $"the counts of the run disagree: it counts {failedTests} that failed and lists none of them" : null)
        ?? (Counted > listed ? $"the counts of the run disagree: it counts {Counted} and lists {listed}" : null);

    /// <summary>How many there should be in the list.</summary>
    private long? Counted => list switch
    {
        RunMember.Results when hasStats => successes + failures + errors,
        RunMember.Tests => total,
        RunMember.Cases => passed + failed,
        _ => null,
    };

    /// <summary>The list has ended, and so many are in it.</summary>
    public void TakeList(RunMember name, long count) => (list, listed) = (name, Math.Max(count, list == name ? listed : 0));

    /// <summary>The list of tests has ended, and has outcomes of which none is that it failed, or one is.</summary>
    public void TakeFailed(RunMember name, bool saysNoneFailed) => hasNoFailed = saysNoneFailed && name is (RunMember.Tests or RunMember.TestResults);

    /// <summary>Takes what stands in the object that holds the list.</summary>
    /// <param name="member">Which member.</param>
    /// <param name="reader">Stands at its value.</param>
    public void Take(RunMember member, ref Utf8JsonReader reader)
    {
        switch (member)
        {
            case RunMember.BrokenOff when reader.TokenType == JsonTokenType.True:
            case RunMember.Finished when reader.TokenType == JsonTokenType.False:
                fault ??= "the run did not finish, as the report says itself";
                break;
            case RunMember.PytestExit or RunMember.OtherExit when Count(ref reader) is { } code && (code is < 0 or >= NotStarted || (member == RunMember.PytestExit && code > 1)):
                fault ??= $"the run did not end well: its exit code is {code}";
                break;
            case RunMember.BrokenSuites when Count(ref reader) > 0:
                fault ??= CountsErrors;
                break;
            case RunMember.Error when reader.TokenType is JsonTokenType.StartObject or JsonTokenType.True || (reader.TokenType == JsonTokenType.String && !reader.ValueTextEquals(""u8)):
                fault ??= "the run tells of an error";
                break;
            case RunMember.FailedTests when Count(ref reader) is { } count:
                failedTests = count;
                break;
            case RunMember.PassedCases when Count(ref reader) is { } count:
                passed = count;
                break;
            case RunMember.FailedCases when Count(ref reader) is { } count:
                failed = count;
                break;
        }
    }

    /// <summary>Takes what stands in an object of counts.</summary>
    /// <param name="counts">Which object.</param>
    /// <param name="member">Which member of it.</param>
    /// <param name="reader">Stands at its value.</param>
    public void TakeCount(RunMember counts, RunMember member, ref Utf8JsonReader reader)
    {
        if (Count(ref reader) is not { } count)
        {
            return;
        }

        switch (member)
        {
            case RunMember.Errors when counts == RunMember.Stats && hasStats:
                errors = count;
                fault ??= count > 0 ? CountsErrors : null;
                break;
            case RunMember.Error when counts == RunMember.Summary && count > 0:
                fault ??= CountsErrors;
                break;
            case RunMember.Successes when counts == RunMember.Stats:
                (successes, hasStats) = (count, true);
                break;
            case RunMember.Failures when counts == RunMember.Stats:
                failures = count;
                break;
            case RunMember.FailedTests when counts == RunMember.Summary:
                failedTests = count;
                break;
            case RunMember.AllTests when counts == RunMember.Summary:
                total = count;
                break;
        }
    }

    /// <summary>One of the errors that are listed beside what a rule reads.</summary>
    public void TakeError() => fault ??= "the run lists errors of its own, so it did not see everything";

    private static long? Count(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var count) ? count : null;
}
