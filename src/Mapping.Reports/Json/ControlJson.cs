using System.Text.Json;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage.Comparison;
using Mapping.Compiler.Symbols;

namespace Mapping.Reports.Json;

/// <summary>The controls of the workspace, each once, however many obligations it is behind.</summary>
internal static class ControlJson
{
    public static void Write(Utf8JsonWriter json, Judgement judgement)
    {
        json.WriteStartArray("controls");
        foreach (var control in judgement.Symbols.Controls.OrderBy(control => control.Name, StringComparer.Ordinal))
        {
            Write(json, control, judgement.Coverage.AsOf);
            JsonReport.FlushWhenFull(json);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ControlSymbol control, DateOnly asOf)
    {
        json.WriteStartObject();
        json.WriteString("name", control.Name);
        json.WriteString("title", control.Title);
        json.WriteString("owner", control.Owner?.Name);
        json.WriteString("domain", control.Domain == Domain.None ? null : CatalogNames.NameOf(control.Domain));
        json.WriteString("status", ComparisonNames.NameOf(control.Status.At(asOf)));
        WriteFor(json, control);
        json.WriteString("description", control.Description);
        json.WriteString("file", control.Location.Path);
        json.WriteNumber("line", control.Location.Start.Line);
        json.WriteEndObject();
    }

    /// <summary>The systems it is for, null for every one; and what is written where that names groups.</summary>
    private static void WriteFor(Utf8JsonWriter json, ControlSymbol control)
    {
        if (control.For is { } systems)
        {
            ForecastJson.WriteNames(json, "for", systems);
        }
        else
        {
            json.WriteNull("for");
        }

        json.WriteString("forWritten", control.ForWritten);
    }
}
