using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Evidence.Suggesting;

namespace Mapping.Reports.Json;

/// <summary>The contract <c>mapping-suggestion/1</c>, described in <c>docs/json.md</c>: a feed and a first rule for a file.</summary>
public static class SuggestionJson
{
    public const string Schema = "mapping-suggestion/1";

    /// <param name="output">Gets UTF-8 that ends with a line feed.</param>
    /// <param name="suggestion">What is suggested.</param>
    /// <param name="asOf">The day at whose end the rule was judged.</param>
    /// <param name="toolVersion">The version of the product.</param>
    public static void Write(Stream output, FeedSuggestion suggestion, DateOnly asOf, string toolVersion)
    {
        using (var json = JsonReport.Open(output))
        {
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            json.WriteString("tool", toolVersion);
            json.WriteString("asOf", DateWords.Of(asOf));
            json.WriteString("file", suggestion.Path);
            json.WriteString("format", suggestion.Format);
            json.WriteNumber("records", suggestion.Records);
            json.WriteString("feed", suggestion.Feed);
            json.WriteString("feedText", suggestion.FeedText);
            json.WriteString("ruleText", suggestion.RuleText);
            json.WriteBoolean("looksAtOutcome", suggestion.LooksAtOutcome);
            json.WriteString("verdict", CoverageNames.NameOf(suggestion.Verdict));
            ForecastJson.WriteNames(json, "notes", suggestion.Notes);
            ForecastJson.WriteNames(json, "findings", suggestion.Findings);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }
}
