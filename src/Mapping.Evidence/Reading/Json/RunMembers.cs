using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Mapping.Evidence.Reading.Json;

/// <summary>The names of what tells something of a run, as tools write them.</summary>
internal static class RunMembers
{
    private static readonly ImmutableArray<(byte[] Name, RunMember Member)> All =
    [
        .. Named(RunMember.Status, "status"),
        .. Named(RunMember.State, "state", "conclusion", "run_status"),
        .. Named(RunMember.Eval, "eval"),
        .. Named(RunMember.Results, "results"),
        .. Named(RunMember.Scores, "scores"),
        .. Named(RunMember.Samples, "samples"),
        .. Named(RunMember.Total, "total_samples"),
        .. Named(RunMember.Completed, "completed_samples"),
        .. Named(RunMember.Invalidated, "invalidated"),
        .. Named(RunMember.Error, "error"),
        .. Named(RunMember.Unscored, "unscored_samples"),
        .. Named(
            RunMember.BrokenOff,
            "aborted", "interrupted", "wasInterrupted", "cancelled", "canceled", "timed_out", "timedOut", "crashed", "incomplete", "incomplete_results", "truncated", "timeout"),
        .. Named(RunMember.Finished, "finished", "complete", "is_complete", "isComplete"),
        .. Named(RunMember.PytestExit, "exitcode", "exitstatus"),
        .. Named(RunMember.OtherExit, "exit_code", "exitCode", "exit_status"),
        .. Named(RunMember.Errors, "errors"),
        .. Named(RunMember.ResultType, "resultType"),
        .. Named(RunMember.Warnings, "warnings"),
        .. Named(RunMember.Collectors, "collectors"),
        .. Named(RunMember.Outcome, "outcome"),
        .. Named(RunMember.BrokenSuites, "numRuntimeErrorTestSuites"),
        .. Named(RunMember.Stats, "stats"),
        .. Named(RunMember.Summary, "summary"),
        .. Named(RunMember.Successes, "successes"),
        .. Named(RunMember.Failures, "failures"),
        .. Named(RunMember.AllTests, "total"),
        .. Named(RunMember.PassedCases, "testPassed"),
        .. Named(RunMember.FailedCases, "testFailed"),
        .. Named(RunMember.FailedTests, "failed", "numFailedTests"),
        .. Named(RunMember.TestResults, "testResults"),
        .. Named(RunMember.Tests, "tests"),
        .. Named(RunMember.Cases, "testCases"),
        .. Named(RunMember.Level, "level", "severity"),
        .. Named(RunMember.Succeeded, "success", "succeeded", "successful", "ok", "passed", "completed", "executed", "ran"),
        .. Named(RunMember.Skipped, "skipped", "not_run", "notRun", "disabled"),
        .. Named(RunMember.HasMore, "has_more", "hasMore", "has_next", "hasNext", "has_next_page", "hasNextPage", "isTruncated", "IsTruncated", "is_truncated"),
        .. Named(RunMember.IsLast, "isLast", "is_last", "is_last_page", "isLastPage"),
        .. Named(
            RunMember.NextPage,
            "next_page", "nextPage", "next_page_token", "nextPageToken", "next_token", "nextToken", "NextToken", "next_cursor", "nextCursor", "next_url", "nextUrl", "nextLink", "next_link", "@odata.nextLink"),
        .. Named(RunMember.NextLink, "next"),
        .. Named(
            RunMember.AllListed,
            "total_count", "totalCount", "total_results", "totalResults", "total_items", "totalItems", "total_records", "totalRecords", "totalElements", "total_elements", "@odata.count"),
        .. Named(RunMember.PageNumber, "page", "page_number", "pageNumber", "current_page", "currentPage", "page_index", "pageIndex", "p"),
        .. Named(RunMember.NumberOfPage, "number"),
        .. Named(RunMember.PageOffset, "offset", "skip", "startAt", "start_at", "startIndex", "start_index", "start", "from"),
        .. Named(RunMember.PageSize, "limit", "per_page", "perPage", "page_size", "pageSize", "ps", "maxResults", "max_results", "itemsPerPage", "items_per_page", "size"),
        .. Named(RunMember.PageCount, "pages", "page_count", "pageCount"),
        .. Named(RunMember.Paging, "pagination", "paging", "pageInfo", "page_info", "links", "_links", "meta", "_meta"),
    ];

    /// <summary>By the length of the name, so that nearly every other name is compared with few of them.</summary>
    private static readonly ImmutableArray<ImmutableArray<(byte[] Name, RunMember Member)>> ByLength =
        [.. Enumerable.Range(0, All.Max(entry => entry.Name.Length) + 1).Select(length => All.Where(entry => entry.Name.Length == length).ToImmutableArray())];

    /// <param name="reader">Stands at a name.</param>
    public static RunMember Of(ref Utf8JsonReader reader)
    {
        var length = reader.HasValueSequence ? (int)Math.Min(reader.ValueSequence.Length, int.MaxValue) : reader.ValueSpan.Length;
        var candidates = reader.ValueIsEscaped ? All : length < ByLength.Length ? ByLength[length] : [];
        foreach (var (name, member) in candidates)
        {
            if (reader.ValueTextEquals(name))
            {
                return member;
            }
        }

        return RunMember.None;
    }

    /// <summary>What the list of this name is, in whose object a tool counts what is in it.</summary>
    public static RunMember OfList(string name) => All.FirstOrDefault(entry => Encoding.UTF8.GetString(entry.Name) == name).Member;

    private static IEnumerable<(byte[] Name, RunMember Member)> Named(RunMember member, params string[] names) =>
        names.Select(name => (Encoding.UTF8.GetBytes(name), member));
}
