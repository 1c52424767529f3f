using System.Collections.Immutable;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Findings;
using Mapping.Evidence.Inspection;
using Mapping.Evidence.Reading;

namespace Mapping.Evidence.Suggesting;

/// <summary>Finds what says when records were. Only what gives each of them a time is taken.</summary>
internal sealed class TimeFinder(FeedTrial trial)
{
    private const int Named = 5;

    /// <summary>The formats in which the year comes first or a month has a name can't be mistaken; of the others at most one must read the file.</summary>
    private static readonly ImmutableArray<string> Formats = [.. TimeFormats.Usual, "yyyy/MM/dd HH:mm", "dd.MM.yyyy HH:mm:ss", "dd/MM/yyyy HH:mm", "MM/dd/yyyy HH:mm"];

    /// <param name="draft">The feed so far.</param>
    /// <param name="format">The format of the file.</param>
    /// <param name="seen">What the feed reads.</param>
    /// <param name="around">The document around the list of records; the same where there is none.</param>
    public (FeedDraft Draft, FeedInspection Seen) With(FeedDraft draft, FeedFormat format, FeedInspection seen, FeedInspection around)
    {
        if (!FormatFinder.IsWhole(seen))
        {
            return (draft.With(null, "Not every record can be read, so nothing is said of their time: \"time FIELD\" names the field that holds it."), seen);
        }

        if (format is FeedFormat.Sarif or FeedFormat.JUnit or FeedFormat.Otlp && seen.First is not null)
        {
            return (draft, seen);
        }

        return OfEach(draft, seen) ?? Written(draft, seen) ?? Around(draft, around) ?? Elsewhere(draft, seen)
            ?? (draft.With(null, "Nothing here says when its records were, so that no rule is judged yet: \"time FIELD\" names a field, \"time from name\" takes a date in the name of the file."), seen);
    }

    private (FeedDraft Draft, FeedInspection Seen)? OfEach(FeedDraft draft, FeedInspection seen)
    {
        var fields = TimeFields.OfEach(seen);
        foreach (var chosen in fields)
        {
            if (Try(draft, $"time {chosen.Path}", Others(fields, chosen).AddRange(ClockOf(chosen))) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Times as numbers, or in a way that has to be said.</summary>
    private (FeedDraft Draft, FeedInspection Seen)? Written(FeedDraft draft, FeedInspection seen)
    {
        foreach (var field in TimeFields.Doubtful(seen).Take(Named))
        {
            if (field.Kinds[0].Kind == InspectedKind.Number)
            {
                if (Try(draft, $"time {field.Path}", []) is { } found)
                {
                    return found;
                }

                continue;
            }

            var reading = Formats.Select(format => (Format: format, Tried: Try(draft, $"time {field.Path} as \"{format}\"", ["Whose clock is it? \"zone\" says so; without it the time is UTC."]))).Where(tried => tried.Tried is not null).ToList();
            switch (reading)
            {
                case [var only]:
                    return only.Tried;
                case [_, ..]:
                    return (draft.With(null, $"The field {field.Path} can be read as {string.Join(" and as ", reading.Select(tried => $"\"{tried.Format}\""))}: say which in \"time {field.Path} as …\"."), seen);
            }
        }

        return null;
    }

    /// <summary>What stands in the document is of all records; before the list, each of them has it.</summary>
    private (FeedDraft Draft, FeedInspection Seen)? Around(FeedDraft draft, FeedInspection around)
    {
        var fields = draft.At is null ? [] : TimeFields.OfEach(around);
        foreach (var field in draft.At is null ? [] : fields.AddRange(TimeFields.Doubtful(around).Where(field => field.Kinds[0].Kind == InspectedKind.Number)))
        {
            var notes = Others(fields, field).AddRange(ClockOf(field));
            if ((Try(draft, $"time {field.Path}", notes) ?? Try(draft, $"time of file {field.Path}", notes)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static ImmutableArray<string> Others(ImmutableArray<InspectedField> fields, InspectedField chosen)
    {
        var others = fields.Where(field => field != chosen).Take(Named).Select(field => field.Path).ToList();
        return others.Count == 0 ? [] : [$"Is it this field that says when what a record shows was so? Times are also in {string.Join(", ", others)}."];
    }

    private (FeedDraft Draft, FeedInspection Seen)? Elsewhere(FeedDraft draft, FeedInspection seen)
    {
        var fields = TimeFields.OfFile(seen);
        foreach (var field in fields)
        {
            if (Try(draft, $"time of file {field.Path}", Others(fields, field).Add("One time for all records of the file.")) is { } found)
            {
                return found;
            }
        }

        return Try(draft, "time from name", ["The name of the file holds the only date: whoever renames it makes its records new."]);
    }

    private (FeedDraft Draft, FeedInspection Seen)? Try(FeedDraft draft, string item, ImmutableArray<string> notes)
    {
        var tried = draft.With(item, notes);
        return trial.Inspect(tried) is { Records: > 0, Future: 0, First: not null } seen && seen.Problems.All(problem => problem.Descriptor != EvidenceDiagnostics.RecordWithoutTime) && FormatFinder.IsWhole(seen)
            ? (tried, seen)
            : null;
    }

    /// <summary>A time of day without an offset is of somebody's clock.</summary>
    private static ImmutableArray<string> ClockOf(InspectedField field) =>
        field.Samples.Any(sample => sample.Length > "2026-11-22T".Length && !sample.EndsWith('Z') && sample.IndexOfAny(['+', '-'], "2026-11-22".Length) < 0)
            ? ["Its times have no offset. Whose clock is it? \"zone\" says so; without it they are UTC."]
            : [];
}
