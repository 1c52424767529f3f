using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;

namespace Mapping.Compiler.Binding;

/// <summary>What is said of feeds and evidence rules before any record is read.</summary>
public static class EvidenceDiagnostics
{
    public static readonly DiagnosticDescriptor FeedWithoutFiles = Error(
        "MAP2022", "feed-without-files",
        "The feed \"{0}\" names no files.",
        "Add files \"evidence/…/*.jsonl\".");

    public static readonly DiagnosticDescriptor AggregateArguments = Error(
        "MAP2030", "aggregate-arguments",
        "{0} {1}.",
        null);

    public static readonly DiagnosticDescriptor ValueDoesNotFit = Error(
        "MAP2031", "value-does-not-fit",
        "{0} can't be compared with {1}: {2}.",
        null);

    public static readonly DiagnosticDescriptor EvidenceWithoutSource = Error(
        "MAP2032", "evidence-without-source",
        "The evidence \"{0}\" reads nothing: it has neither \"from\" nor \"document\".",
        "Add \"from FEED\" or \"document \"PATH\" approved by OWNER on DATE\".");

    public static readonly DiagnosticDescriptor MixedEvidence = Error(
        "MAP2033", "mixed-evidence",
        "The evidence \"{0}\" has both a document and rules on records.",
        "Make two evidence blocks of it, so that each gets its own verdict.");

    public static readonly DiagnosticDescriptor PathOutsideWorkspace = Error(
        "MAP2037", "path-outside-workspace",
        "\"{0}\" is no path below the workspace.",
        "Write a relative path with \"/\", without \"..\".");

    public static readonly DiagnosticDescriptor FoldersWithinName = Error(
        "MAP2079", "folders-within-name",
        "\"**\" stands for folders only where it is alone between slashes; in \"{0}\" it would be read as \"*\".",
        null);

    public static readonly DiagnosticDescriptor InvalidNumber = Error(
        "MAP2038", "invalid-number",
        "\"{0}\" is not {1}.",
        null);

    public static readonly DiagnosticDescriptor MisplacedRecordsPath = Error(
        "MAP2040", "misplaced-records-path",
        "The format {0} has no \"at\": only in JSON and YAML can the records stand inside of something.",
        "Say \"format json at FIELD\" or \"format yaml at FIELD\", or leave \"at\" out.");

    public static readonly DiagnosticDescriptor CertainExpectation = Warning(
        "MAP2041", "certain-expectation",
        "\"{0}\" can't fail: {1}.",
        "Expect something that a record could show to be otherwise; what can't fail shows nothing.");

    public static readonly DiagnosticDescriptor NothingExpected = Warning(
        "MAP2042", "nothing-expected",
        "The evidence \"{0}\" expects nothing of the records.",
        "Say what they must show; where it is enough that there are some, \"expect count() >= 1\" says so.");

    public static readonly DiagnosticDescriptor FeedOfSeveralSystems = Error(
        "MAP2046", "feed-of-several-systems",
        "The feed \"{0}\" does not say which system a record is about, and rules on it serve several.",
        "Say \"system FIELD\" where a field names it, or \"system any\" where the records are about all of them.");

    public static readonly DiagnosticDescriptor EndlessWindow = Warning(
        "MAP2047", "endless-window",
        "{0} leaves nothing out: what is older than {1} shows nothing of today.",
        "Ask for records of the time in which the control must have worked, such as \"within 30 days\".");

    public static readonly DiagnosticDescriptor ShortPeriod = Error(
        "MAP2084", "short-period",
        "A period of {0} is shorter than a day, and windows are made of whole days.",
        "Ask for a record every day or less often, and for how many with \"expect count()\".");

    public static readonly DiagnosticDescriptor EndlessReview = Warning(
        "MAP2051", "endless-review",
        "A review after {0} is none: it is put off for more than {1}.",
        "Say when somebody will look at the document again, such as \"review 12 months\".");

    public static readonly DiagnosticDescriptor MisplacedDecimal = Error(
        "MAP2050", "misplaced-decimal",
        "No file of the feed \"{0}\" can hold a number with a comma: cells of tables can, and texts of JSON and YAML that a rule takes \"as number\".",
        "Leave \"decimal\" out: the format of the files says how numbers are written.");

    public static readonly DiagnosticDescriptor MisplacedSheet = Error(
        "MAP2064", "misplaced-sheet",
        "No file of the feed \"{0}\" is XLSX, and only a workbook has sheets.",
        "Leave \"sheet\" out.");

    public static readonly DiagnosticDescriptor MisplacedEncoding = Error(
        "MAP2065", "misplaced-encoding",
        "No file of the feed \"{0}\" is CSV, and only CSV is read in other letters than those of its format.",
        "Leave \"encoding\" out: the format of the files says in which letters they are written.");

    public static readonly DiagnosticDescriptor NoTimeOfFile = Error(
        "MAP2052", "no-time-of-file",
        "No file of the feed \"{0}\" can say its time in \"{1}\".",
        null);

    public static readonly DiagnosticDescriptor InvalidTimeFormat = Error(
        "MAP2053", "invalid-time-format",
        "\"{0}\" is no format of times: {1}.",
        "Write yyyy or yy, MM or MMM (Nov), dd, HH, mm and ss, or h, mm and a (PM), with \".\", \"/\", \"-\", \":\", \"T\" or blanks between, as in \"dd.MM.yyyy HH:mm\" or \"dd/MMM/yy h:mm a\".");

    public static readonly DiagnosticDescriptor ListDoesNotFit = Error(
        "MAP2056", "list-does-not-fit",
        "\"{0}\" does not fit here: {1}.",
        null);

    public static readonly DiagnosticDescriptor TwoUnits = Error(
        "MAP2095", "two-units",
        "\"{0}\" is read as {1} here and as {2} elsewhere in the same rule.",
        "A figure counts one thing: say the same unit in both places.");

    public static readonly DiagnosticDescriptor UnitDoesNotFit = Error(
        "MAP2096", "unit-does-not-fit",
        "\"{0}\" is read as {1} and compared with {2}.",
        null);

    public static readonly DiagnosticDescriptor NewestDoesNotFit = Error(
        "MAP2110", "newest-does-not-fit",
        "\"{0}\" looks into files of {1}, and the feed \"{2}\" is not of these alone.",
        null);

    public static readonly DiagnosticDescriptor MalformedDigest = Error(
        "MAP2078", "malformed-digest",
        "\"{0}\" is no SHA-256 digest, which has 64 digits from 0 to 9 and a to f.",
        "Let \"mapping approve CONTROL/RULE --by OWNER\" write it.");

    internal static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        FeedWithoutFiles, AggregateArguments, ValueDoesNotFit, EvidenceWithoutSource, MixedEvidence, PathOutsideWorkspace, FoldersWithinName, InvalidNumber,
        MisplacedRecordsPath, ListDoesNotFit, CertainExpectation, NothingExpected, FeedOfSeveralSystems, EndlessWindow, EndlessReview, MisplacedDecimal, MisplacedSheet, MisplacedEncoding,
        NoTimeOfFile, InvalidTimeFormat, MalformedDigest, TwoUnits, UnitDoesNotFit, ShortPeriod, NewestDoesNotFit,
    ];

    private static DiagnosticDescriptor Warning(string code, string name, string message, string help) =>
        new(code, name, DiagnosticSeverity.Warning, message, help);

    private static DiagnosticDescriptor Error(string code, string name, string message, string? help) =>
        new(code, name, DiagnosticSeverity.Error, message, help);
}
