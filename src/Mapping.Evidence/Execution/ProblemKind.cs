namespace Mapping.Evidence.Execution;

/// <summary>Why something of a feed could not be judged.</summary>
internal enum ProblemKind
{
    /// <summary>A stretch of a file is no record.</summary>
    Malformed,

    /// <summary>A file was not read, or not to its end.</summary>
    File,

    /// <summary>A record has no field that the rule needs.</summary>
    MissingField,

    /// <summary>A field holds something else than the rule needs.</summary>
    WrongType,

    /// <summary>A rule looks at one element of a list that holds more.</summary>
    OneOfSeveral,

    /// <summary>A rule picks an element of a list, and more than one may be meant.</summary>
    DoubtfulElement,

    /// <summary>A time is before the one that is taken away from it.</summary>
    Order,

    /// <summary>A test case ended in an error, and the rule counts failures only.</summary>
    Uncounted,

    /// <summary>A suite counts errors and a rule asks for failures only, or the other way round.</summary>
    UncountedInSuite,

    /// <summary>A record is dated later than the day of the reading.</summary>
    Future,

    /// <summary>A text is almost the one that the rule compares with, but for upper and lower case, blanks or quotation marks around, or what is not seen.</summary>
    Spelling,

    /// <summary>A record speaks of a system that the workspace does not declare.</summary>
    UndeclaredSystem,

    /// <summary>A record has no time, or what stands there is none.</summary>
    NoTime,

    /// <summary>A record differs from an earlier one with the same key.</summary>
    Twin,

    /// <summary>A run did not finish, so that its silence proves nothing.</summary>
    Unfinished,

    /// <summary>What a file counts is not what it holds.</summary>
    Counts,

    /// <summary>A text may be the one that a rule compares with, mistyped or with more around it.</summary>
    NearText,

    /// <summary>Two groups of records are almost one.</summary>
    NearGroups,

    /// <summary>A file may be the newest, and nobody can tell.</summary>
    NewestFile,

    /// <summary>A suite or run may be the newest of its name, or what it leaves out may count, and nobody can tell.</summary>
    NewestSuite,

    /// <summary>The key of a record is almost that of another feed's record.</summary>
    NearKey,

    /// <summary>Whether a record of another feed was before, or after, can't be told.</summary>
    MatchTime,

    /// <summary>Values that are counted are almost one.</summary>
    NearValues,

    /// <summary>A share or a ratio asks for runs, and is of results or cases only.</summary>
    RunsInShare,

    /// <summary>Numbers that count points of a hundred by the rule, or by the feed, may be parts of one.</summary>
    DoubtfulShare,

    /// <summary>Numbers that count parts of one by the rule, or by the feed, may be points of a hundred.</summary>
    DoubtfulRatio,

    /// <summary>Totals of one series, of which each holds those before it, are added up.</summary>
    RunningTotal,
}
