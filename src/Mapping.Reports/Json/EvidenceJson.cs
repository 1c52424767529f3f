using System.Collections.Immutable;
using System.Text.Json;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;

namespace Mapping.Reports.Json;

/// <summary>The evidence rules of a control in the contract: the verdict of each, and all that an auditor needs to check it.</summary>
internal static class EvidenceJson
{
    public static void Write(Utf8JsonWriter json, ControlSymbol control, SystemSymbol system, EvidenceResults evidence)
    {
        json.WriteStartArray("evidence");
        foreach (var rule in control.Evidence)
        {
            json.WriteStartObject();
            Write(json, control, rule, system, evidence.Of(control, rule, system));
            json.WriteEndObject();
            JsonReport.FlushWhenFull(json);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ControlSymbol control, EvidenceSymbol rule, SystemSymbol system, EvidenceResult result)
    {
        json.WriteString("name", rule.Name);
        json.WriteString("verdict", CoverageNames.NameOf(result.Verdict));
        json.WriteString("reason", result.Reason);
        json.WriteString("feed", rule.Feed?.Name);
        json.WriteString("document", rule.Document?.Path);
        WriteApproval(json, rule.Document);
        ThresholdJson.Write(json, rule.Limits);
        ThresholdJson.Write(json, rule.Threshold, result.Changed, LateThreshold.Of(control, rule, system, result));
        json.WriteNumber("records", result.Records);
        json.WriteNumber("runs", result.Runs);
        json.WriteString("first", JsonTimes.Of(result.First));
        json.WriteString("last", JsonTimes.Of(result.Last));
        json.WriteString("staleFrom", result.StaleFrom is { } date ? DateWords.Of(date) : null);
        if (result.NewestFiles is { } newest)
        {
            json.WriteStartArray("newestFiles");
            foreach (var path in newest)
            {
                json.WriteStringValue(path);
            }

            json.WriteEndArray();
        }

        WriteFigures(json, result.Figures);
        EvidenceFileJson.Write(json, rule.Document is null ? [] : result.Files);
        WriteMatched(json, result);
        WriteProblems(json, result.Problems);
    }

    private static void WriteApproval(Utf8JsonWriter json, DocumentSymbol? document)
    {
        if (document is null)
        {
            json.WriteNull("approval");
            return;
        }

        json.WriteStartObject("approval");
        json.WriteString("approvedBy", document.ApprovedBy?.Name);
        json.WriteString("on", DateWords.Of(document.ApprovedOn));
        json.WriteString("sha256", document.Sha256);
        json.WriteString("review", document.Review?.ToString());
        json.WriteEndObject();
    }

    private static void WriteFigures(Utf8JsonWriter json, ImmutableArray<ExpectationFigure> figures)
    {
        json.WriteStartArray("figures");
        foreach (var figure in figures)
        {
            json.WriteStartObject();
            json.WriteString("expect", figure.Expect);
            WriteValue(json, figure.Value);
            if (figure.Group is { } group)
            {
                json.WriteString("group", group.Name);
                json.WriteNumber("groups", group.Count);
            }

            json.WriteBoolean("holds", figure.Holds);
            WritePlaces(json, "records", figure.Records);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Their files stand with the feeds.</summary>
    private static void WriteMatched(Utf8JsonWriter json, EvidenceResult result)
    {
        if (!result.Matched.IsEmpty)
        {
            json.WriteStartArray("matchedFeeds");
            foreach (var feed in result.Matched)
            {
                json.WriteStringValue(feed.Name);
            }

            json.WriteEndArray();
        }
    }

    private static void WriteValue(Utf8JsonWriter json, FigureValue? value)
    {
        switch (value)
        {
            case NumberFigure number:
                json.WriteNumber("value", number.Value);
                if (number.Quotient is { } quotient)
                {
                    json.WriteNumber("dividend", quotient.Dividend);
                    json.WriteNumber("divisor", quotient.Divisor);
                }

                break;
            case BooleanFigure boolean:
                json.WriteBoolean("value", boolean.Value);
                break;
            case TextFigure text:
                json.WriteString("value", text.Value);
                break;
            case TimeFigure time:
                json.WriteString("value", time.ToString());
                break;
            default:
                json.WriteNull("value");
                break;
        }
    }

    private static void WriteProblems(Utf8JsonWriter json, ImmutableArray<EvidenceProblem> problems)
    {
        json.WriteStartArray("problems");
        foreach (var problem in problems)
        {
            json.WriteStartObject();
            json.WriteString("what", problem.What);
            json.WriteNumber("count", problem.Count);
            WritePlaces(json, "first", problem.First);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePlaces(Utf8JsonWriter json, string key, ImmutableArray<RecordPlace> places)
    {
        json.WriteStartArray(key);
        foreach (var place in places)
        {
            json.WriteStartObject();
            json.WriteString("file", place.Path);
            json.WriteNumber("line", place.Line);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
