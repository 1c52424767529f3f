using System.Text.Json;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Coverage.Portfolios;

namespace Mapping.Reports.Json;

/// <summary>The contract <c>mapping-portfolio/1</c>, described in <c>docs/json.md</c>: systems across, articles down.</summary>
public static class PortfolioJson
{
    public const string Schema = "mapping-portfolio/1";

    /// <param name="output">Gets UTF-8 that ends with a line feed.</param>
    /// <param name="judgement">What is reported.</param>
    /// <param name="toolVersion">The version of the product.</param>
    public static void Write(Stream output, Judgement judgement, string toolVersion)
    {
        using (var json = JsonReport.Open(output))
        {
            var portfolio = judgement.Portfolio;
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            json.WriteString("tool", toolVersion);
            json.WriteString("asOf", DateWords.Of(judgement.Coverage.AsOf));
            json.WriteBoolean("hasErrors", judgement.HasErrors);
            ForecastJson.WriteNames(json, "basis", judgement.Basis);
            SystemJson.WriteTotals(json, "totals", portfolio.Totals);
            json.WriteNumber("outOfScope", portfolio.OutOfScope);
            WriteSystems(json, portfolio, judgement);
            WriteRows(json, portfolio);
            DiagnosticJson.Write(json, judgement.Diagnostics);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteSystems(Utf8JsonWriter json, Portfolio portfolio, Judgement judgement)
    {
        var gates = judgement.Coverage.Gates.ToLookup(gate => gate.System);
        json.WriteStartArray("systems");
        foreach (var system in portfolio.Systems)
        {
            json.WriteStartObject();
            json.WriteString("name", system.System.Name);
            json.WriteString("title", system.System.Title);
            SystemJson.WriteTotals(json, "totals", system.Totals);
            json.WriteNumber("outOfScope", system.OutOfScope.Length);
            json.WriteStartArray("gates");
            foreach (var gate in gates[system.System])
            {
                json.WriteStartObject();
                json.WriteString("name", gate.Name);
                json.WriteString("standing", CoverageNames.NameOf(gate.Standing));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRows(Utf8JsonWriter json, Portfolio portfolio)
    {
        json.WriteStartArray("rows");
        foreach (var row in portfolio.Rows)
        {
            json.WriteStartObject();
            SystemJson.WriteProvision(json, row.Framework, row.Provision);
            json.WriteString("title", row.Provision.Title);
            json.WriteStartArray("cells");
            for (var i = 0; i < row.Cells.Length; i++)
            {
                json.WriteStartObject();
                json.WriteString("system", portfolio.Systems[i].System.Name);
                json.WriteString("standing", NameOf(row.Cells[i].Standing));
                SystemJson.WriteTotals(json, "totals", row.Cells[i].Totals);
                json.WriteNumber("outOfScope", row.Cells[i].OutOfScope);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
            JsonReport.FlushWhenFull(json);
        }

        json.WriteEndArray();
    }

    private static string NameOf(PortfolioStanding standing) => standing switch
    {
        PortfolioStanding.Judged => "judged",
        PortfolioStanding.NotInScope => "not-in-scope",
        PortfolioStanding.Excluded => "excluded",
        PortfolioStanding.NotBinding => "not-binding",
        PortfolioStanding.NotCovered => "not-covered",
    };
}
