using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Text;
using Mapping.Evidence.Inspection;
using Mapping.Evidence.Reading;
using Mapping.Evidence.Sources;

namespace Mapping.Evidence.Suggesting;

/// <summary>
/// Looks at a file of which nothing is known, and writes a feed and a first rule for it. What it writes it has tried on the file; what the
/// file can't tell stands in comments. The same bytes give the same text.
/// </summary>
public static class FeedSuggester
{
    /// <summary>A file is read several times, so a larger one is not taken.</summary>
    public const long MaxBytes = 64L * 1024 * 1024;

    private const int Days = 90;

    private const int FieldsNamed = 5;

    /// <summary>A feed and a rule; or why there are none, a clause without a full stop.</summary>
    /// <param name="path">The file, relative to the workspace, with <c>/</c>.</param>
    /// <param name="files">Where it lies.</param>
    /// <param name="options">What has to fit.</param>
    /// <exception cref="OperationCanceledException">The options' token asked for it.</exception>
    public static (FeedSuggestion? Suggestion, string? Refusal) Suggest(string path, IEvidenceFiles files, SuggestionOptions options)
    {
        var pattern = DraftNames.PatternOf(path);
        if (RefusalOf(path, pattern, files) is { } refusal)
        {
            return (null, refusal);
        }

        var trial = new FeedTrial(files, options);
        var draft = new FeedDraft(DraftNames.NameOf(path, options.Feeds), DraftNames.TitleOf(path), pattern);
        var finder = new FormatFinder(trial);
        if (finder.Find(draft, path) is not var (known, format, seen))
        {
            return (null, FeedFormats.Of(path) is null ? $"no format that is read fits it: {UnreadFormats.WordsOf(path)}" : "no record of it can be read in the format that its name tells");
        }

        var around = seen;
        (draft, seen) = finder.WithList(known, format, seen);
        (draft, seen) = new TimeFinder(trial).With(draft, format, seen, around);
        draft = Rest(draft, format, seen, trial, options);
        return (RuleFor(path, draft, format, seen, trial, options), null);
    }

    private static string? RefusalOf(string path, string pattern, IEvidenceFiles files)
    {
        var opening = files.Open(path);
        opening.Content?.Dispose();
        return opening.Content is null ? opening.Refusal
            : files.Find(pattern) is not [var only] || only.Path != path ? "no pattern of a feed names this file and no other; give it another name"
            : only.Length > MaxBytes ? string.Create(CultureInfo.InvariantCulture, $"it is larger than {MaxBytes / 1024 / 1024} MiB; take a smaller one of the same kind")
            : null;
    }

    private static FeedDraft Rest(FeedDraft draft, FeedFormat format, FeedInspection seen, FeedTrial trial, SuggestionOptions options)
    {
        foreach (var unit in UnitWords.Of(seen))
        {
            var tried = draft.With(unit);
            draft = trial.Inspect(tried) is null ? draft : tried;
        }

        draft = SystemOf(draft, seen, options);
        draft = KeyOf(draft, format, seen, trial);
        return draft.With("class telemetry", "Say \"class audit-evidence\" where an auditor may rely on it: whole, kept as long as is asked, and safe from changes.");
    }

    private static FeedDraft SystemOf(FeedDraft draft, FeedInspection seen, SuggestionOptions options)
    {
        var field = options.Systems.IsEmpty ? null : seen.Fields.FirstOrDefault(field =>
            field is { CanBeNamed: true, Missing: 0, Values: { IsEmpty: false } values } && values.All(value => options.Systems.Contains(value.Value)));
        return field is null
            ? draft.With("system any", "Are its records about every system that its rules serve? If not, \"system FIELD\" names the field that says which.")
            : draft.With($"system {field.Path}");
    }

    /// <summary>Only logs that are appended to have one record of a key in all files.</summary>
    private static FeedDraft KeyOf(FeedDraft draft, FeedFormat format, FeedInspection seen, FeedTrial trial)
    {
        var field = format is FeedFormat.Sarif or FeedFormat.JUnit ? null : seen.Fields.FirstOrDefault(field =>
            field is { CanBeNamed: true, Missing: 0, Kinds: [{ Kind: InspectedKind.Text or InspectedKind.Number }] }
            && IsNamedKey(field) && !IsCode(field, seen) && (field.Values is not { } values || values.Length == field.Present));
        if (field is null || seen.Records < 2)
        {
            return draft;
        }

        // What counts from 0 does so in each file.
        var tried = draft.With($"key {field.Path}");
        return format == FeedFormat.JsonLines && field is { Values: not null, Min: not 0 } && trial.Inspect(tried) is { } read && FormatFinder.IsWhole(read)
            ? tried
            : draft.With(null, $"If no two records of all files have the same {field.Path}, \"key {field.Path}\" finds those that come twice.");
    }

    private static bool IsNamedKey(InspectedField field) => FieldWord.Of(field.Parts[^1]) is [.., "id" or "uuid" or "guid" or "key"];

    /// <summary>Whether it is the number of a word that stands beside it, as in <c>severity</c> and <c>severity_id</c>: a code for it, that many records share.</summary>
    private static bool IsCode(InspectedField field, FeedInspection seen)
    {
        var word = FieldWord.Of(field.Parts[^1])[..^1];
        return field.Kinds is [{ Kind: InspectedKind.Number }] && seen.Fields.Any(other =>
            other.Parts.Length == field.Parts.Length && other.Parts.AsSpan()[..^1].SequenceEqual(field.Parts.AsSpan()[..^1]) && FieldWord.Of(other.Parts[^1]).SequenceEqual(word));
    }

    private static FeedSuggestion RuleFor(string path, FeedDraft draft, FeedFormat format, FeedInspection seen, FeedTrial trial, SuggestionOptions options)
    {
        // What the records say is tried on their own day, however old the file is.
        var day = seen.Last is { } last && DateOnly.FromDateTime(last) < options.AsOf ? DateOnly.FromDateTime(last) : options.AsOf;
        foreach (var (test, where) in OutcomeFields.Of(seen, format).SelectMany(test => SelectionsFor(test, seen)))
        {
            var rule = RuleText(draft.Name, "no-failures", where, test.Expect, [.. Selected(where), .. test.Notes]);
            if (trial.Judge(draft, rule, day) is { } judged && (seen.First is null || judged is { Findings: [], Verdict: EvidenceVerdict.Passing or EvidenceVerdict.Failing }))
            {
                return Finish(path, draft, format, seen, trial, options, rule, looksAtOutcome: true, [.. Selected(where), .. test.Notes]);
            }
        }

        ImmutableArray<string> notes = ["This shows only that somebody ran it. What must be so of a record? \"expect count(where …) = 0\" counts what must not be.", .. Measures(seen)];
        return Finish(path, draft, format, seen, trial, options, RuleText(draft.Name, "ran", null, "count() >= 1", notes), looksAtOutcome: false, notes);
    }

    /// <summary>All records; where some lack the field, those of a kind that all have it.</summary>
    private static IEnumerable<(OutcomeTest Test, string? Where)> SelectionsFor(OutcomeTest test, FeedInspection seen)
    {
        if (test.Field is not { IsOfElements: false, Missing: > 0 } field)
        {
            return [(test, null)];
        }

        return seen.Fields
            .Where(kind => kind is { CanBeNamed: true, Missing: 0, Kinds: [{ Kind: InspectedKind.Text }], Values: not null })
            .SelectMany(kind => (kind.Values ?? [])
                .Where(value => value.Count == field.Present && value.Value.AsSpan().IndexOfAny("\"\r\n") < 0)
                .Select(value => (test, (string?)$"{kind.Path} = \"{value.Value}\"")))
            .Take(FieldsNamed);
    }

    private static ImmutableArray<string> Selected(string? where) => where is null ? [] : ["Only these records have the field; the others are not looked at."];

    private static IEnumerable<string> Measures(FeedInspection seen) => seen.Fields
        .Where(field => field is { CanBeNamed: true, Missing: 0, Kinds: [{ Kind: InspectedKind.Number }], Min: not null, Max: not null } && !IsNamedKey(field) && !TimeFields.IsNamedSo(field))
        .Take(FieldsNamed)
        .Select(field => string.Create(CultureInfo.InvariantCulture, $"{field.Path} is {(field.Min == field.Max ? $"{field.Min}" : $"{field.Min} to {field.Max}")} here; a limit on it is for somebody to set, and to date with \"threshold set\"."));

    private static string RuleText(string feed, string name, string? where, string expect, ImmutableArray<string> notes)
    {
        var text = new StringBuilder($"evidence {name} {{\n");
        foreach (var note in notes)
        {
            text.Append("  // ").Append(SafeText.Of(note)).Append('\n');
        }

        return text.Append(CultureInfo.InvariantCulture, $"  from {feed}{(where is null ? "" : $" where {where}")}\n  expect {expect}\n  within {Days} days\n}}\n").ToString();
    }

    private static FeedSuggestion Finish(
        string path, FeedDraft draft, FeedFormat format, FeedInspection seen, FeedTrial trial, SuggestionOptions options, string rule, bool looksAtOutcome, ImmutableArray<string> notes)
    {
        var (verdict, findings) = trial.Judge(draft, rule, options.AsOf) ?? (EvidenceVerdict.Unreadable, []);
        ImmutableArray<string> said = [.. findings.Select(finding => $"check finds {finding}"), .. Age(seen, options.AsOf)];
        var remarks = string.Concat(said.Select(finding => $"// {SafeText.Of(finding)}\n"));
        return new FeedSuggestion(path, draft.Name, draft.ToString(), remarks + rule, verdict)
        {
            Format = InspectionNames.NameOf(format),
            Records = seen.Records,
            LooksAtOutcome = looksAtOutcome,
            Notes = [.. draft.Notes, .. notes, .. said],
            Findings = findings,
        };
    }

    private static ImmutableArray<string> Age(FeedInspection seen, DateOnly asOf) =>
        seen.Last is { } last && DateOnly.FromDateTime(last) < asOf.AddDays(-Days)
            ? [string.Create(CultureInfo.InvariantCulture, $"The newest record is of {RecordWords.Day(last)}, more than {Days} days before {DateWords.Of(asOf)}: until a newer one comes, evidence is missing.")]
            : [];
}
