using System.Collections.Immutable;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Findings;
using Mapping.Evidence.Inspection;
using Mapping.Evidence.Reading;

namespace Mapping.Evidence.Suggesting;

/// <summary>Finds in which format a file is, and where in it the records are.</summary>
internal sealed class FormatFinder(FeedTrial trial)
{
    /// <summary>The file is read several times for each.</summary>
    private const int MaxLists = 3;

    /// <summary>The narrower ones first: almost anything is a table of one column, or YAML.</summary>
    private static readonly ImmutableArray<FeedFormat> All =
        [FeedFormat.Sarif, FeedFormat.Otlp, FeedFormat.Dsse, FeedFormat.JUnit, FeedFormat.Xlsx, FeedFormat.JsonLines, FeedFormat.Json, FeedFormat.Csv, FeedFormat.Yaml];

    /// <summary>The draft with its format, and what it then reads; null where no format reads a record of the file.</summary>
    public (FeedDraft Draft, FeedFormat Format, FeedInspection Seen)? Find(FeedDraft draft, string path)
    {
        var told = FeedFormats.Of(path);
        (FeedDraft Draft, FeedFormat Format, FeedInspection Seen)? best = null;
        foreach (var format in CandidatesOf(told))
        {
            var tried = format == told ? draft : draft with { Format = InspectionNames.NameOf(format) };
            foreach (var variant in VariantsOf(tried, format))
            {
                if (trial.Inspect(variant) is { Records: > 0 } seen && Fits(seen, format))
                {
                    if (IsWhole(seen))
                    {
                        return (variant, format, seen);
                    }

                    // Of those that read a part only what the name tells is taken: another may read anything as something.
                    best ??= format == told ? (variant, format, seen) : null;
                }
            }
        }

        return best;
    }

    /// <summary>The same for each list in the document that may hold its records, the likeliest first, and at last as it is.</summary>
    public IEnumerable<(FeedDraft Draft, FeedInspection Seen)> WithLists(FeedDraft draft, FeedFormat format, FeedInspection seen)
    {
        var found = 0;
        foreach (var list in FeedNames.HasRecordsInside(InspectionNames.NameOf(format)) ? RecordLists.Of(seen) : [])
        {
            if (found == MaxLists)
            {
                break;
            }

            if (PathOf(list, seen) is not { } path)
            {
                continue;
            }

            var tried = draft with { Format = InspectionNames.NameOf(format), At = path };
            if (trial.Inspect(tried) is { Records: > 0 } inside && IsWhole(inside))
            {
                found++;
                yield return (tried, inside);
            }
        }

        yield return (draft, seen);
    }

    /// <summary>With what stands around the list, where no field there is called as one of its elements; else without; null where that can't be said.</summary>
    private static string? PathOf(InspectedList list, FeedInspection document)
    {
        var outer = document.Fields.Select(field => field.Path).ToHashSet(StringComparer.Ordinal);
        var isTwice = list.Fields.Any(field => outer.Contains(FieldNames.Of(list.Within(field))));
        return !isTwice ? list.Path : list.Parts[..^1].Contains(FieldPath.EachElement) ? null : FieldNames.Of(list.Parts[..^1]);
    }

    /// <summary>Whether all records were read; when they were is looked for later.</summary>
    public static bool IsWhole(FeedInspection seen) => seen.Problems.All(problem => problem.Descriptor == EvidenceDiagnostics.RecordWithoutTime);

    private static ImmutableArray<FeedFormat> CandidatesOf(FeedFormat? told) => told switch
    {
        null => All,
        FeedFormat.Json => [FeedFormat.Sarif, FeedFormat.Otlp, FeedFormat.Dsse, FeedFormat.Json, FeedFormat.JsonLines],
        FeedFormat.JsonLines => [FeedFormat.Otlp, FeedFormat.Dsse, FeedFormat.JsonLines, FeedFormat.Json],
        { } format => [format],
    };

    /// <summary>Tables say nothing of the letters and the signs in which they are written.</summary>
    private static IEnumerable<FeedDraft> VariantsOf(FeedDraft draft, FeedFormat format)
    {
        yield return draft;
        if (format == FeedFormat.Csv)
        {
            yield return draft.With($"encoding {FeedNames.Utf16}");
            yield return draft.With($"encoding {FeedNames.Windows1252}", "Not UTF-8; are its letters right in this encoding?");
        }
    }

    private static bool Fits(FeedInspection seen, FeedFormat format) => format switch
    {
        FeedFormat.Sarif or FeedFormat.JUnit => seen.Runs > 0,
        FeedFormat.Csv => seen.Fields.Length > 1,
        FeedFormat.Dsse or FeedFormat.Json or FeedFormat.JsonLines or FeedFormat.Otlp or FeedFormat.Xlsx or FeedFormat.Yaml => !seen.Fields.IsEmpty,
    };
}
