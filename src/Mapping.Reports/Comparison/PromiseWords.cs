using Mapping.Compiler.Coverage.Comparison;
using Mapping.Compiler.Coverage.Comparison.Promises;
using Mapping.Compiler.Coverage.Derivations;

namespace Mapping.Reports.Comparison;

/// <summary>Says a change of a promise as a clause without a full stop.</summary>
internal static class PromiseWords
{
    /// <summary>Which way it went, in a word: nothing tells which name promises more, so that one that is another is only said to be.</summary>
    public static string Label(PromiseChange change) => change.Kind == PromiseKind.Name ? "renamed" : ComparisonNames.NameOf(change.Direction);

    public static string Of(PromiseChange change) => change is { SubjectBefore: { } before, Kind: not PromiseKind.Name }
        ? Of(change with { Subject = $"{change.Subject} (before: {before})", SubjectBefore = null })
        : Said(change with { Before = Written(change.Before), After = Written(change.After) });

    /// <summary>Words that were put together with a blank between any two, as somebody writes them; what stands in quotes is as it is.</summary>
    private static string? Written(string? text) => text is null
        ? null
        : string.Join('"', text.Split('"').Select((part, index) => index % 2 == 1 ? part : part.Replace(" ,", ",", StringComparison.Ordinal).Replace("( ", "(", StringComparison.Ordinal).Replace(" )", ")", StringComparison.Ordinal)));

    private static string Said(PromiseChange change) => (change.Kind, change.Before, change.After) switch
    {
        (PromiseKind.Content, _, _) when change.Direction == PromiseDirection.Weaker => $"{change.Subject}: records that rules select are in its files no more",
        (PromiseKind.Content, _, _) => $"{change.Subject}: its files hold something else",
        (PromiseKind.Records, _, _) when change.Direction == PromiseDirection.Stronger => $"{change.Subject}: records that it does not pass with are there now",
        (PromiseKind.Records, _, _) when change.Lost == RecordLoss.Judged => $"{change.Subject}: records that it did not pass with are in its files no more",
        (PromiseKind.Records, _, _) when change.Lost == RecordLoss.Unjudged => $"{change.Subject}: records that could not be judged are gone",
        (PromiseKind.Records, _, _) when change.Lost == RecordLoss.Digest => $"{change.Subject}: the digest beside a file was written anew, and the file is the one that it did not fit",
        (PromiseKind.Records, _, _) when change.Gained == RecordLoss.Digest => $"{change.Subject}: the digest beside a file was written anew and does not fit it, and the file is the same",
        (PromiseKind.Records, _, _) when change.Gained == RecordLoss.Unjudged => $"{change.Subject}: records that can't be judged are there now",
        (PromiseKind.Records, _, _) => $"{change.Subject}: files were rewritten or cut, and no record is newer than those that it did not pass with",
        (PromiseKind.OtherWorkspace, _, { } after) => $"{change.Subject}: it is a workspace of its own now, and nothing in it is judged here{Taken(after, "before")}",
        (PromiseKind.OtherWorkspace, { } before, _) => $"{change.Subject}: it is no workspace of its own any more, and what lies in it is judged here{Taken(before, "now")}",
        (PromiseKind.Lock, "declared", null) => $"{change.Subject}: it is gone, so no mapping is held against the words that were read",
        (PromiseKind.Lock, null, "declared") => $"{change.Subject}: it is new",
        (PromiseKind.Catalog, "declared", "declared") => $"{change.Subject}: it says something else",
        (PromiseKind.Catalog, "declared", null) => $"{change.Subject}: it is gone",
        (PromiseKind.Catalog, null, "declared") => $"{change.Subject}: it is new",
        (PromiseKind.Backing, { } before, _) => $"{change.Subject}: it stands no more behind {before}{(change.DidNotPass ? ", where it did not pass" : "")}",
        (PromiseKind.Backing, _, { } after) => $"{change.Subject}: it stands behind {after} now{(change.DidNotPass ? ", where it does not pass" : "")}",
        (PromiseKind.Name, { } before, _) => $"{change.Subject}: it was called {before}",
        (PromiseKind.Declaration, not null, not null) => $"{change.Subject}: it is declared otherwise",
        (PromiseKind.Declaration, _, { }) => $"{change.Subject}: it is new",
        (PromiseKind.Declaration, _, _) => $"{change.Subject}: it is gone",
        (PromiseKind.Text, { } before, { } after) => $"{change.Subject}: the text under its approval was {before} and is {after}{Set(change)}",
        (var kind, { } before, { } after) => $"{change.Subject}: {Noun(kind)} was {before} and is {after}{Implied(change)}{Set(change)}{Changed(change)}",
        (var kind, null, { } after) => $"{change.Subject}: {Noun(kind)} is new{Said(after)}{Implied(change)}{Changed(change)}",
        (var kind, { } before, null) => $"{change.Subject}: {Noun(kind)} is gone{Said(before)}{Implied(change)}",
        _ => change.Subject,
    };

    private static string Set(PromiseChange change) =>
        (change.Kind, change.SetAsBefore) switch
        {
            (_, null) => "",
            (PromiseKind.Text, _) when change.Direction != PromiseDirection.Weaker => "",
            (PromiseKind.Text, { } date) => $", and still says that it was approved on {DateWords.Of(date)}: that approval did not see these words",
            (_, { } date) => $", and still says that it was set on {DateWords.Of(date)}",
        };

    private static string Implied(PromiseChange change) => change switch
    {
        { IsImplied: false } => "",
        { Before: not null, After: not null } => ", and all that is asked is the same",
        _ => ", which is asked all the same",
    };

    private static string Changed(PromiseChange change) => change.Changed switch
    {
        null => "",
        { Commit: null } => "; it is in no commit yet, and its threshold says an earlier day than today",
        { } known => $"; {known.Named} changed it, and its threshold says an earlier day",
    };

    private static string Taken(string files, string when) => files == "declared" ? "" : $" ({files} {when})";

    private static string Said(string text) => text == "declared" ? "" : $": {text}";

    private static string Noun(PromiseKind kind) => kind switch
    {
        PromiseKind.System => "the system",
        PromiseKind.Scope => "what is in its scope",
        PromiseKind.Actor => "a role",
        PromiseKind.Class => "its class",
        PromiseKind.Fact => "a fact",
        PromiseKind.Circumstance => "a circumstance",
        PromiseKind.Framework => "the framework",
        PromiseKind.Gate => "the gate",
        PromiseKind.GateSystems => "a system that the gate is for",
        PromiseKind.DefaultGate => "what its gates ask",
        PromiseKind.Requirement => "a requirement",
        PromiseKind.ControlSystems => "a system that the control is for",
        PromiseKind.Backing => "what it stands behind",
        PromiseKind.Rule => "the rule",
        PromiseKind.Limit => "a limit",
        PromiseKind.Filter => "what it selects",
        PromiseKind.Window => "its window",
        PromiseKind.Freshness => "the age that it allows",
        PromiseKind.Threshold => "when its limit was set",
        PromiseKind.Lateness => "what was there before its limit",
        PromiseKind.Document => "its document",
        PromiseKind.Text => "the text that its approval is of",
        PromiseKind.Review => "the time to its review",
        PromiseKind.Clause => "a clause",
        PromiseKind.Feed => "how it is read",
        PromiseKind.FilePattern => "a pattern of files",
        PromiseKind.Retention => "how long it is kept",
        PromiseKind.EvidenceFile => "a file of evidence",
        PromiseKind.IdleFile => "a file that decides nothing",
        PromiseKind.FileDigest => "a digest beside a file",
        PromiseKind.Waiver => "a waiver",
        PromiseKind.Exclusion => "an exclusion",
        PromiseKind.Lock => "what was read",
        PromiseKind.Catalog => "what it says",
        PromiseKind.Plan => "the day by which it is planned",
        PromiseKind.Owner => "its owner",
        PromiseKind.Approval => "who stands for it",
        PromiseKind.Attestation => "an attestation",
        PromiseKind.Product => "what is said of the product",
        PromiseKind.Name => "its name",
        _ => "what it says",
    };
}
