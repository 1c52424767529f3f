using System.Collections.Immutable;
using System.Text.Json;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Inspection;

namespace Mapping.Reports.Json;

/// <summary>The contract <c>mapping-evidence/1</c>, described in <c>docs/json.md</c>: what there is in feeds.</summary>
public static class FeedsJson
{
    public const string Schema = "mapping-evidence/1";

    /// <param name="output">Gets UTF-8 that ends with a line feed.</param>
    /// <param name="feeds">What is reported.</param>
    /// <param name="asOf">The day at whose end rules were judged.</param>
    /// <param name="toolVersion">The version of the product.</param>
    public static void Write(Stream output, ImmutableArray<InspectedFeed> feeds, DateOnly asOf, string toolVersion)
    {
        using (var json = JsonReport.Open(output))
        {
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            json.WriteString("tool", toolVersion);
            json.WriteString("asOf", DateWords.Of(asOf));
            json.WriteStartArray("feeds");
            foreach (var feed in feeds)
            {
                json.WriteStartObject();
                WriteDeclared(json, feed.Inspection.Feed);
                WriteRules(json, feed.Rules);
                WriteFound(json, feed.Inspection);
                DiagnosticJson.Write(json, feed.Findings);
                json.WriteEndObject();
                JsonReport.FlushWhenFull(json);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteDeclared(Utf8JsonWriter json, FeedSymbol feed)
    {
        json.WriteString("name", feed.Name);
        json.WriteString("title", feed.Title);
        json.WriteString("class", feed.Class is { } kind ? FeedNames.NameOf(kind) : null);
        json.WriteString("retained", feed.Retained?.ToString());
        json.WriteString("time", Written(feed.TimeOfFile ?? feed.TimeField));
        json.WriteString("timeSource", TimeWords.NameOf(feed.TimeSource));
        if (FeedWords.Signatures(feed.Format) is not null)
        {
            json.WriteString("signatures", FeedWords.NotVerified);
        }

        json.WriteString("timeFormat", feed.TimeFormat);
        json.WriteString("zone", feed.Zone?.Name);
        json.WriteString("decimal", feed.Decimal);
        json.WriteString("encoding", feed.Encoding);
        json.WriteString("sheet", feed.Sheet);
        if (feed.HeaderRow is { } row)
        {
            json.WriteNumber("headerRow", row);
        }
        else
        {
            json.WriteNull("headerRow");
        }

        json.WriteString("system", Written(feed.SystemField));
        json.WriteString("key", Written(feed.KeyField));
    }

    private static string? Written(FieldPath? field) => field is null ? null : FieldNames.Of(field.Parts);

    private static void WriteRules(Utf8JsonWriter json, ImmutableArray<InspectedRule> rules)
    {
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("control", rule.Control.Name);
            json.WriteString("name", rule.Rule.Name);
            json.WriteString("verdict", rule.Verdict is { } verdict ? CoverageNames.NameOf(verdict) : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFound(Utf8JsonWriter json, FeedInspection feed)
    {
        json.WriteNumber("records", feed.Records);
        json.WriteNumber("runs", feed.Runs);
        json.WriteString("first", JsonTimes.Of(feed.First));
        json.WriteString("last", JsonTimes.Of(feed.Last));
        json.WriteNumber("later", feed.Future);
        WriteFiles(json, feed.Files);
        json.WriteStartArray("fields");
        foreach (var field in feed.Fields)
        {
            FieldJson.Write(json, field);
            JsonReport.FlushWhenFull(json);
        }

        json.WriteEndArray();
        json.WriteBoolean("moreFields", feed.HasMoreFields);
        ListsJson.Write(json, feed.Lists);
        WriteProblems(json, feed.Problems);
    }

    private static void WriteFiles(Utf8JsonWriter json, ImmutableArray<InspectedFile> files)
    {
        json.WriteStartArray("files");
        foreach (var file in files)
        {
            json.WriteStartObject();
            json.WriteString("path", file.Path);
            json.WriteString("format", file.Format is { } format ? InspectionNames.NameOf(format) : null);
            json.WriteBoolean("compressed", file.IsCompressed);
            json.WriteNumber("bytes", file.Bytes);
            json.WriteString("sha256", file.Sha256);
            json.WriteNumber("records", file.Records);
            json.WriteNumber("problems", file.Problems);
            json.WriteEndObject();
            JsonReport.FlushWhenFull(json);
        }

        json.WriteEndArray();
    }

    private static void WriteProblems(Utf8JsonWriter json, ImmutableArray<InspectedProblem> problems)
    {
        json.WriteStartArray("problems");
        foreach (var problem in problems)
        {
            json.WriteStartObject();
            json.WriteString("code", problem.Descriptor.Code);
            json.WriteString("name", problem.Descriptor.Name);
            json.WriteString("what", problem.What);
            json.WriteNumber("count", problem.Count);
            json.WriteStartArray("first");
            foreach (var place in problem.First)
            {
                json.WriteStartObject();
                json.WriteString("file", place.Path);
                json.WriteNumber("line", place.Start.Line);
                json.WriteNumber("column", place.Start.Column);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
