namespace Mapping.Evidence.Reading.Json;

/// <summary>A member with which a tool tells something of a run: of an evaluation, of tests, or of whatever made a list.</summary>
internal enum RunMember
{
    None,
    Status,

    /// <summary>The status of whatever made the list, by another name; of an evaluation it is none.</summary>
    State,
    Eval,
    Results,
    Scores,
    Samples,
    Total,
    Completed,
    Invalidated,
    Error,
    Unscored,

    /// <summary>True where the run broke off.</summary>
    BrokenOff,

    /// <summary>False where the run broke off.</summary>
    Finished,

    /// <summary>As pytest counts: 1 is for tests that failed, more for a run that broke off.</summary>
    PytestExit,
    OtherExit,

    /// <summary>How many errors there were where cases are counted, or a list of them.</summary>
    Errors,

    /// <summary>Of what kind the answer of Prometheus, or of what speaks as it does, is.</summary>
    ResultType,

    /// <summary>A list; in an answer of Prometheus of what could not be asked for.</summary>
    Warnings,

    /// <summary>What pytest collected tests from, each with an outcome.</summary>
    Collectors,
    Outcome,

    /// <summary>How many files of tests could not be run.</summary>
    BrokenSuites,

    /// <summary>An object that counts what is in <c>results</c>.</summary>
    Stats,

    /// <summary>An object that counts what is in <c>tests</c>.</summary>
    Summary,
    Successes,
    Failures,
    AllTests,
    PassedCases,
    FailedCases,

    /// <summary>How many of those that are listed failed.</summary>
    FailedTests,
    TestResults,
    Tests,
    Cases,
    Level,

    /// <summary>False where what is not listed may be because of a failure.</summary>
    Succeeded,

    /// <summary>True where nothing was done.</summary>
    Skipped,

    /// <summary>True where the list goes on elsewhere.</summary>
    HasMore,

    /// <summary>False where the list goes on elsewhere.</summary>
    IsLast,

    /// <summary>Where the list goes on; nothing, or blank, where it does not.</summary>
    NextPage,

    /// <summary>The same as a link; any other text may be anything.</summary>
    NextLink,

    /// <summary>How many there are, of which a list may hold some.</summary>
    AllListed,

    /// <summary>How many there are of what is listed, or of anything else.</summary>
    CountOfAnything,

    /// <summary>How many are still to come.</summary>
    Remaining,

    /// <summary>A place in the list; where it goes on, unless something else says that it ends here.</summary>
    Cursor,

    /// <summary>An object that says which part of a list a file holds.</summary>
    Paging,

    /// <summary>An object that may say so among other things.</summary>
    Metadata,

    /// <summary>A number that says how much of a list a file holds at most.</summary>
    PageSize,

    /// <summary>A number that says which part of a list a file holds.</summary>
    PageNumber,

    /// <summary>The same, where parts of a list are spoken of.</summary>
    NumberOfPage,

    /// <summary>A number that says how many stand before the part of a list that a file holds.</summary>
    PageOffset,

    /// <summary>A number that says in how many parts a list is, where parts of a list are spoken of.</summary>
    PageCount,

    /// <summary>A number that says in how many parts a list is.</summary>
    PageCountOfList,
}
