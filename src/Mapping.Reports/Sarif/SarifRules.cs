using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Mapping.Compiler.Diagnostics;
using Mapping.Reports.Findings;

namespace Mapping.Reports.Sarif;

/// <summary>The rules that results refer to, each with the page that <c>mapping explain</c> prints.</summary>
internal sealed class SarifRules
{
    private readonly ImmutableArray<DiagnosticDescriptor> rules;
    private readonly Dictionary<string, int> indexes;

    private SarifRules(ImmutableArray<DiagnosticDescriptor> rules)
    {
        this.rules = rules;
        indexes = rules.Select((rule, index) => (rule.Code, index)).ToDictionary(entry => entry.Code, entry => entry.index, StringComparer.Ordinal);
    }

    public static SarifRules Of(ImmutableArray<Finding> findings) =>
        new([.. findings.Select(finding => finding.Rule).DistinctBy(rule => rule.Code).OrderBy(rule => rule.Code, StringComparer.Ordinal)]);

    public int IndexOf(DiagnosticDescriptor rule) => indexes[rule.Code];

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            Write(json, rule);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, DiagnosticDescriptor rule)
    {
        var page = DiagnosticPages.Find(rule.Code)?.ReplaceLineEndings("\n");
        var summary = page is null ? rule.Name : SummaryOf(page);
        json.WriteStartObject();
        json.WriteString("id", rule.Code);
        json.WriteString("name", PascalCase(rule.Name));
        WriteMessage(json, "shortDescription", summary, null);
        WriteMessage(json, "fullDescription", summary, null);
        WriteMessage(json, "help", rule.Help is null ? summary : $"{summary} {rule.Help}", page);

        // The page travels with the file, so this need not lead anywhere; it stays the same from version to version.
        json.WriteString("helpUri", $"urn:mapping:diagnostics:{rule.Code}");
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", FindingLevels.NameOf(FindingLevels.Of(rule.Severity)));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        json.WriteStringValue("compliance");
        json.WriteStringValue(rule.Name);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter json, string key, string text, string? markdown)
    {
        json.WriteStartObject(key);
        json.WriteString("text", text);
        if (markdown is not null)
        {
            json.WriteString("markdown", markdown);
        }

        json.WriteEndObject();
    }

    /// <summary>What stands between the title of a page and its first heading.</summary>
    private static string SummaryOf(string page)
    {
        var paragraphs = page.Split("\n\n");
        return paragraphs.Length > 1 ? paragraphs[1].Replace('\n', ' ').Trim() : page;
    }

    /// <summary>The form that SARIF asks of names.</summary>
    private static string PascalCase(string name) => string.Concat(name.Split('-').Select(word =>
        string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(word[0])}{word[1..]}")));
}
