using System.Text.Json;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Reading.Sarif;

/// <summary>Hands on the runs and results of a parsed document.</summary>
internal sealed class SarifDocument(
    ReadOnlyMemory<byte> bytes, SarifPlaces places, DocumentLines lines, SarifRecords records, IRecordSink sink, ProblemReport problems)
{
    private readonly SarifShape shape = new();

    public void Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            Report(places.Version, "it is no object", endsFile: true);
        }
        else if (!root.TryGetProperty("version", out var version) || !IsSupported(version))
        {
            Report(places.Version, "its \"version\" is not 2.1.0", endsFile: true);
        }
        else if (!root.TryGetProperty("runs", out var runs) || runs.ValueKind != JsonValueKind.Array)
        {
            Report(places.RunList, "it has no list of \"runs\"", endsFile: true);
        }
        else
        {
            ReportParts(root);
            ReadRuns(runs);
        }
    }

    private void ReportParts(JsonElement root)
    {
        shape.Begin();
        if ((SarifFaults.OfInlineParts(root, shape) ?? shape.Fault) is { } fault)
        {
            Report(places.InlineParts, fault);
        }
    }

    private static bool IsSupported(JsonElement version) =>
        version.ValueKind == JsonValueKind.String && version.ValueEquals("2.1.0"u8);

    private void ReadRuns(JsonElement runs)
    {
        var index = 0;
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var run in runs.EnumerateArray())
        {
            if (problems.IsOver)
            {
                return;
            }

            ReadRun(run, places.Runs[index++], index, numbers);
        }
    }

    /// <param name="element">The run.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="number">Which one of the file it is, from 1.</param>
    /// <param name="numbers">By what tells them apart otherwise, the first of the runs that have no identity.</param>
    private void ReadRun(JsonElement element, SarifRunPlace place, int number, Dictionary<string, int> numbers)
    {
        var run = Guard(place.Start, element, "the run is no object", () => SarifRun.Read(element, shape));
        if (run is null)
        {
            return;
        }

        run.Number = number;
        if (run is { Suite: null, SuiteName: { } name } && !numbers.TryAdd(name, number))
        {
            run.Number = numbers[name];
        }

        if (Guard(place.Start, element, "", () => ResultsOf(element)) is not { } results)
        {
            return;
        }

        if (Guard(place.Start, element, "", () => RecordOf(element, run, place, results)) is { } record)
        {
            record.Fault = run.Fault ?? SarifFaults.OfRun(element);
            sink.OnRecord(record);
        }

        for (var index = 0; index < results.Length && !problems.IsOver; index++)
        {
            ReadResult(results[index], run, place.Results[index]);
        }
    }

    private JsonElement[] ResultsOf(JsonElement run) =>
        shape.List(run, "results") is { } list ? [.. list.EnumerateArray()] : [];

    /// <summary>The record of the run, which counts results that are broken too, as far as they show a level.</summary>
    private Record RecordOf(JsonElement element, SarifRun run, SarifRunPlace place, JsonElement[] results)
    {
        string?[] levels = [.. results.Select(result => LevelOf(result, run))];
        return records.Run(run, lines.LineOf(place.Start), levels, shape.Object(element, "properties"));
    }

    /// <summary>Into a shape of its own: what is wrong with a result is said of the result.</summary>
    private static string? LevelOf(JsonElement result, SarifRun run)
    {
        try
        {
            return result.ValueKind == JsonValueKind.Object ? SarifResult.Read(result, run, new SarifShape()).Level : "";
        }
        catch (InvalidOperationException)
        {
            return "";
        }
    }

    private void ReadResult(JsonElement element, SarifRun run, (int Start, int End) place)
    {
        var result = Guard(place.Start, element, "the result is no object", () => SarifResult.Read(element, run, shape));
        if (result is null)
        {
            return;
        }

        var line = lines.LineOf(place.Start);
        if (Guard(place.Start, element, "", () => records.Result(result, run, line, bytes[place.Start..place.End])) is { } record)
        {
            sink.OnRecord(record);
        }
    }

    /// <summary>Reads an object; null, and a problem, where it is none or something in it has the wrong shape.</summary>
    private T? Guard<T>(int start, JsonElement element, string otherwise, Func<T> read)
        where T : class
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            Report(start, otherwise);
            return null;
        }

        shape.Begin();
        try
        {
            var value = read();
            if (shape.Fault is not { } fault)
            {
                return value;
            }

            Report(start, fault);
        }
        catch (InvalidOperationException)
        {
            // Escapes are looked at only when a text is asked for.
            Report(start, "a text holds an escape that is no character");
        }

        return null;
    }

    private void Report(int offset, string what, bool endsFile = false) => problems.Add(lines.ProblemAt(offset, what, endsFile));
}
