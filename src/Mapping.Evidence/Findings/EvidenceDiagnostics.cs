using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;

namespace Mapping.Evidence.Findings;

/// <summary>What is said of evidence once it is read. None is an error: broken evidence acts through verdicts and gates.</summary>
public static class EvidenceDiagnostics
{
    public static readonly DiagnosticDescriptor MalformedRecord = Warning(
        "MAP5001", "malformed-record",
        "Not a record of the feed \"{0}\": {1}{2}.",
        "Mend or replace the file: no rule on the feed passes while part of it can't be read.");

    public static readonly DiagnosticDescriptor MissingField = Warning(
        "MAP5002", "missing-field",
        "A record of the feed \"{0}\" has {1}, which {2} needs{3}.",
        "Complete the record, or say in the rule what its absence means: \"FIELD is missing\".");

    public static readonly DiagnosticDescriptor WrongType = Warning(
        "MAP5003", "wrong-type",
        "In a record of the feed \"{0}\" {1}, as {2} needs{3}.",
        "Mend the record, or compare the field with a value of its own type.");

    public static readonly DiagnosticDescriptor RecordWithoutTime = Warning(
        "MAP5004", "record-without-time",
        "A record of the feed \"{0}\" has {1}{2}.",
        "Write times as in 2026-11-22T03:15:00Z, or as Unix seconds or milliseconds; \"time FIELD\" in the feed names the field.");

    /// <summary>In place of the usual help, where the feed does not just name a field of its records.</summary>
    internal static string HelpOnTime(FeedSymbol feed) => feed switch
    {
        { HasTimeInName: true } => "Put one date into the name of each file, or of the folder around it, as in run-2026-11-20.jsonl, 20261120T101500Z.jsonl or 2026-11-20/run.jsonl.",
        { TimeOfFile: { } field } => $"Each file must say one time in \"{FieldNames.Of(field.Parts)}\", as in 2026-11-22T03:15:00Z; where none does, \"time from name\" takes a date in its name.",
        { TimeFormat: { } format } => $"Write times as in \"{format}\", or say in the feed how they are written.",
        _ => "Say \"time FIELD\" where a field of each record has its time, \"time of file FIELD\" where one field has it for all, "
            + "or \"time from name\" where the names of the files hold a date.",
    };

    public static readonly DiagnosticDescriptor FutureRecord = Warning(
        "MAP5005", "future-record",
        "A record of the feed \"{0}\" is dated later than today{1}; no rule that selects it passes.",
        "Look at the clock of whatever writes the feed.");

    public static readonly DiagnosticDescriptor DifferingTwins = Warning(
        "MAP5006", "differing-twins",
        "A record of the feed \"{0}\" has the key of an earlier one but differs from it{1}.",
        "Keep the right one of them; equal records count once. Of a list that is exported again and again, let rules look at the \"newest file\" of a feed without \"key\".");

    public static readonly DiagnosticDescriptor UnknownField = Warning(
        "MAP5007", "unknown-field",
        "No record of the feed \"{0}\" has the field \"{1}\".",
        "\"mapping evidence\" lists the fields that there are.");

    public static readonly DiagnosticDescriptor NoFileMatches = Warning(
        "MAP5008", "no-file-matches",
        "No file matches \"{0}\".",
        "Every rule on the feed is missing until a file arrives.");

    public static readonly DiagnosticDescriptor UnreadFile = Warning(
        "MAP5009", "unread-file",
        "Not all of the feed \"{0}\" was read: {1}{2}.",
        "No rule on the feed passes while a file of it is not read to its end.");

    /// <summary>In place of the usual help, where a report of tests counts something else than it holds.</summary>
    internal const string HelpOnCounts = "Write the report anew and keep all of it. A tool that counts assertions as tests can't be checked so: "
        + "let a runner write it that counts cases, such as \"ctest --output-junit\".";

    public static readonly DiagnosticDescriptor UnfinishedRun = Warning(
        "MAP5010", "unfinished-run",
        "A run in the feed \"{0}\" shows nothing: {1}{2}.",
        "Run the tool again until it ends well; what it did not look at can't be said to be free of findings.");

    /// <summary>In place of the usual help, where the feed already says that other systems are ignored.</summary>
    internal const string HelpOnIgnoredSystem = "It may be meant for a declared system, or for all of them, so \"other systems ignored\" does not pass it over: "
        + "write the name that is declared.";

    public static readonly DiagnosticDescriptor UndeclaredSystem = Warning(
        "MAP5011", "undeclared-system",
        "Records of the feed \"{0}\" speak of the system \"{1}\", which nobody declares{2}.",
        "Mend the name, or declare the system. Where they are about systems that are judged elsewhere, say \"other systems ignored\" in the feed.");

    public static readonly DiagnosticDescriptor LateThreshold = Warning(
        "MAP5012", "late-threshold",
        "The threshold of {0} was {1}, after {2}: Article 9(8) of the EU AI Act asks for metrics and thresholds that were fixed beforehand.",
        "Say the day on which it was really set. One that was set late is no evidence for what asks for thresholds that were there beforehand.");

    public static readonly DiagnosticDescriptor LaterChange = Warning(
        "MAP5028", "later-change",
        "The threshold of {0} says that it was set on {1}, but {2}.",
        "It counts as set on that day. Say the day on which it was really set, and commit a threshold on the day on which it is set.");

    public static readonly DiagnosticDescriptor FeedWithoutClass = Warning(
        "MAP5015", "feed-without-class",
        "The feed \"{0}\" says neither \"class audit-evidence\" nor \"class telemetry\", so it counts as telemetry.",
        "Say what it is: telemetry alone never shows that a system was governed.");

    public static readonly DiagnosticDescriptor MissingAttestation = Warning(
        "MAP5016", "missing-attestation",
        "The attestation \"{0}\" of \"{1}\" is not at hand: {2}.",
        "Ask the vendor for the document and put it there; until then nobody here can say who vouches for what.");

    public static readonly DiagnosticDescriptor EvidenceFailing = Warning(
        "MAP5020", "evidence-failing",
        "{0} fails{1}: {2}.",
        null) with
    {
        Tags = DiagnosticTags.OfVerdict,
    };

    public static readonly DiagnosticDescriptor EvidenceStale = Warning(
        "MAP5021", "evidence-stale",
        "{0} is stale{1}: {2}.",
        null) with
    {
        Tags = DiagnosticTags.OfVerdict,
    };

    public static readonly DiagnosticDescriptor EvidenceMissing = Warning(
        "MAP5022", "evidence-missing",
        "{0} is missing{1}: {2}.",
        null) with
    {
        Tags = DiagnosticTags.OfVerdict,
    };

    public static readonly DiagnosticDescriptor EvidenceUnreadable = Warning(
        "MAP5023", "evidence-unreadable",
        "{0} is unreadable{1}: {2}.",
        null) with
    {
        Tags = DiagnosticTags.OfVerdict,
    };

    public static readonly DiagnosticDescriptor EvidenceUnverified = Warning(
        "MAP5024", "evidence-unverified",
        "{0} is unverified{1}: {2}.",
        "Mend what it names: only what could have been found to be otherwise shows something.") with
    {
        Tags = DiagnosticTags.OfVerdict,
    };

    public static readonly DiagnosticDescriptor OtherSpelling = Warning(
        "MAP5025", "other-spelling",
        "In a record of the feed \"{0}\" {1}, as {2} does{3}.",
        "Write it as the records do. Where both mean the same, \"ignoring case\" after the value says so; blanks, quotation marks and characters that are not seen are mended in the records.");

    public static readonly DiagnosticDescriptor UndeclaredUnit = new(
        "MAP5026", "undeclared-unit", DiagnosticSeverity.Hint,
        "\"{0}\" is compared with a percentage{2}, and the feed \"{1}\" does not say what its numbers count.",
        "Say \"unit FIELD percent\" in the feed where 100 is all of it, \"unit FIELD ratio\" where 1 is.");

    public static readonly DiagnosticDescriptor UnboundApproval = Warning(
        "MAP5027", "unbound-approval",
        "Nothing binds the approval of \"{0}\" to its text: it would count as well for any other text under that name.",
        "Let who approves it read it as it is, and then write which text that was with \"mapping approve CONTROL/RULE --by OWNER\".");

    public static readonly DiagnosticDescriptor UncountedError = Warning(
        "MAP5035", "uncounted-error",
        "A test case of the feed \"{0}\" ended in an error, and {1} counts only those that failed{2}.",
        "Count what did not pass: outcome != \"passed\".");

    public static readonly DiagnosticDescriptor UncountedInSuite = Warning(
        "MAP5110", "uncounted-in-suite",
        "The feed \"{0}\" counts what {1} does not ask for: {2}{3}.",
        "Ask for both, \"failures\" and \"errors\": a test case that broke off did not pass.");

    public static readonly DiagnosticDescriptor ListIndex = Warning(
        "MAP5036", "list-index",
        "{0} looks at a part of a list in the feed \"{1}\": {2}{3}.",
        "Write \"*\" in place of the number for every element, or make a record of each, with \"format json at\" and the path of the list in the feed, and name fields from there.");

    public static readonly DiagnosticDescriptor DoubtfulElement = Warning(
        "MAP5070", "doubtful-element",
        "{0} picks one element of a list in the feed \"{1}\": {2}{3}.",
        "Name a field that no two elements share, and write its text as the file has it; \"*\" in place of the brackets looks at every element.");

    public static readonly DiagnosticDescriptor DifferingUnits = Warning(
        "MAP5071", "differing-units",
        "\"{0}\" of the feed \"{1}\" is read as {2} here and as {3} elsewhere.",
        "A field counts one thing: say its unit once, with \"unit\" in the feed.");

    public static readonly DiagnosticDescriptor SameContent = Warning(
        "MAP5037", "same-content",
        "The file holds the same as \"{0}\", which the feed \"{1}\" also reads; it counts once.",
        "Keep one of the two.");

    public static readonly DiagnosticDescriptor SameContentLater = Warning(
        "MAP5106", "same-content-later",
        "The file holds the same as \"{0}\", which the feed \"{1}\" also reads, under another date: it was delivered again, or a run found the same.",
        "Let the tool write when it ran into the file, and say \"time of file FIELD\" in the feed; or take the file away if it was delivered twice. A rule passes only if it does so either way.");

    public static readonly DiagnosticDescriptor LeftOutFile = Warning(
        "MAP5038", "left-out-file",
        "The feed \"{0}\" leaves out {1}, which \"{2}\" seems to name: {3}.",
        "Add a pattern that names it as it is, move it to where a pattern leads, or write one that does not look there: no rule on the feed passes while nobody has "
        + "read it. What gzip compressed is read where a pattern ends with \".gz\"; other endings need a feed with a \"format\", other compression has to be undone.");

    public static readonly DiagnosticDescriptor NearText = Warning(
        "MAP5039", "near-text",
        "In a record of the feed \"{0}\" {1}, in {2}{3}.",
        "Write it as the records do. Where they are two words, name both: 'and FIELD != \"…\"' with the one that records hold says that it is not meant.");

    public static readonly DiagnosticDescriptor TimesOutOfOrder = Warning(
        "MAP5040", "times-out-of-order",
        "In a record of the feed \"{0}\" {1}, and {2} does not say what that means{3}.",
        "Mend the record. Where it may be so, say what it means: \"expect min(FIELD - FIELD) >= 0 hours\" fails it, and with -2 hours it may be two hours before.");

    public static readonly DiagnosticDescriptor NearGroups = Warning(
        "MAP5042", "near-groups",
        "In records of the feed \"{0}\" {1}, and {2} judges each group for itself{3}.",
        "Write one group alike in all records. Where they are two, give one of them another name.");

    public static readonly DiagnosticDescriptor NearValues = Warning(
        "MAP5080", "near-values",
        "In records of the feed \"{0}\" {1}, and {2} counts how many there are{3}.",
        "Write one value alike in all records. Where they are two, give one of them another name.");

    public static readonly DiagnosticDescriptor DoubtfulShare = Warning(
        "MAP5100", "doubtful-share",
        "In records of the feed \"{0}\" {1}, and {2} would then come out otherwise{3}.",
        "Where they are parts of one, say \"ratio\" instead of \"percent\". Where they are points of a hundred, write them with a percent sign in the file, or compare them with a plain number, as 2 instead of 2%.");

    public static readonly DiagnosticDescriptor DoubtfulRatio = Warning(
        "MAP5108", "doubtful-ratio",
        "In records of the feed \"{0}\" {1}, and {2} would then come out otherwise{3}.",
        "Let all exports write the number alike. Where it is a part of one in all of them, write it with a percent sign in the file, as 130% for 1.3, or compare it with a plain number.");

    public static readonly DiagnosticDescriptor RunningTotal = Warning(
        "MAP5107", "running-total",
        "In records of the feed \"{0}\" {1}; {2} can't be judged{3}.",
        "Ask for \"max\" where one series is meant, or for \"max\" with \"for each\" of what tells series apart; or let the exporter write \"delta\" as its temporality.");

    public static readonly DiagnosticDescriptor NewestFile = Warning(
        "MAP5041", "newest-file-unknown",
        "{0} asks for the newest file of the feed \"{1}\", and {2}{3}.",
        "Say in the feed what tells the time of a file, \"time from name\" or \"time of file FIELD\", and write it alike in all files, or take the file away.");

    public static readonly DiagnosticDescriptor NewestSuite = Warning(
        "MAP5090", "newest-suite-unknown",
        "{0} asks for the newest of each suite or run of the feed \"{1}\", and {2}{3}.",
        "Let each suite say its name and its \"timestamp\", each run its tool, \"automationDetails.id\" and \"endTimeUtc\"; give what belongs to one run one file, and take the file away that counts no more.");

    public static readonly DiagnosticDescriptor NearKey = Warning(
        "MAP5060", "near-key",
        "In a record of the feed \"{0}\" {1}, and {2} can't tell whether the two are partners{3}.",
        "Write a key alike in both feeds. Where the two are different things, give one of them another key.");

    public static readonly DiagnosticDescriptor MatchTime = Warning(
        "MAP5061", "match-time",
        "{2} can't judge a record of the feed \"{0}\": {1}{3}.",
        "Write times alike in both feeds: with a time of day, and with an offset or a \"zone\" in the feed.");

    public static readonly DiagnosticDescriptor RunsInShare = Warning(
        "MAP5095", "runs-in-share",
        "Records of runs in the feed \"{0}\" do not enter what asks for them: {1}{2}.",
        "Let a rule of its own select them, 'from FEED where record = \"run\"': then a share or a ratio is of runs.");

    public static readonly DiagnosticDescriptor UnverifiedSignatures = new(
        "MAP5105", "unverified-signatures", DiagnosticSeverity.Information,
        "The signatures in the feed \"{0}\" are not verified: its records are what the envelopes hold, whoever signed them.",
        "Verify them where the keys are known, with cosign or in-toto for example, before the files come here, and read what that says in a feed of its own.");

    /// <summary>Null for what passes.</summary>
    public static DiagnosticDescriptor? Of(EvidenceVerdict verdict) => verdict switch
    {
        EvidenceVerdict.Passing => null,
        EvidenceVerdict.Failing => EvidenceFailing,
        EvidenceVerdict.Unreadable => EvidenceUnreadable,
        EvidenceVerdict.Missing => EvidenceMissing,
        EvidenceVerdict.Stale => EvidenceStale,
        EvidenceVerdict.Unverified => EvidenceUnverified,
    };

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        MalformedRecord, MissingField, WrongType, RecordWithoutTime, FutureRecord, DifferingTwins, UnknownField, NoFileMatches, UnreadFile,
        UnfinishedRun, UndeclaredSystem, LateThreshold, LaterChange, FeedWithoutClass, MissingAttestation, EvidenceFailing, EvidenceStale, EvidenceMissing, EvidenceUnreadable,
        EvidenceUnverified, OtherSpelling, UndeclaredUnit, UnboundApproval,
        UncountedError, UncountedInSuite, ListIndex, SameContent, SameContentLater, LeftOutFile, NearText, TimesOutOfOrder, NewestFile, NewestSuite, NearGroups, NearKey, MatchTime, DoubtfulElement, DifferingUnits,
        NearValues, RunsInShare, DoubtfulShare, DoubtfulRatio, RunningTotal, UnverifiedSignatures,
    ];

    private static DiagnosticDescriptor Warning(string code, string name, string message, string? help) =>
        new(code, name, DiagnosticSeverity.Warning, message, help);
}
