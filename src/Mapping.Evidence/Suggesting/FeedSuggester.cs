using System.Globalization;
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

        FirstRule? first = null;
        FeedSuggestion? partly = null;
        foreach (var (listed, inside) in finder.WithLists(known, format, seen))
        {
            var (timed, read) = new TimeFinder(trial).With(listed, format, inside, seen);
            var rule = new FirstRule(path, Rest(timed, format, read, trial, options), format, read, seen, trial, options);
            if (rule.Suggest() is var (suggestion, isWhole))
            {
                if (isWhole)
                {
                    return (suggestion, null);
                }

                partly ??= suggestion;
            }

            first ??= rule;
        }

        return (partly ?? first?.Refuse(), null);
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

    internal static bool IsNamedKey(InspectedField field) => FieldWord.Of(field.Parts[^1]) is [.., "id" or "uuid" or "guid" or "key"];

    /// <summary>Whether it is the number of a word that stands beside it, as in <c>severity</c> and <c>severity_id</c>: a code for it, that many records share.</summary>
    private static bool IsCode(InspectedField field, FeedInspection seen)
    {
        var word = FieldWord.Of(field.Parts[^1])[..^1];
        return field.Kinds is [{ Kind: InspectedKind.Number }] && seen.Fields.Any(other =>
            other.Parts.Length == field.Parts.Length && other.Parts.AsSpan()[..^1].SequenceEqual(field.Parts.AsSpan()[..^1]) && FieldWord.Of(other.Parts[^1]).SequenceEqual(word));
    }
}
