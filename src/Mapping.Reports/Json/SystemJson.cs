using System.Text.Json;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Symbols;

namespace Mapping.Reports.Json;

/// <summary>A system of the contract.</summary>
internal static class SystemJson
{
    private static readonly Outcome[] Outcomes = Enum.GetValues<Outcome>();

    public static void Write(Utf8JsonWriter json, SystemCoverage system, Judgement judgement)
    {
        json.WriteStartObject();
        json.WriteString("name", system.System.Name);
        json.WriteString("title", system.System.Title);
        WriteTotals(json, "totals", system.Totals);
        json.WriteStartArray("obligations");
        foreach (var obligation in system.Obligations)
        {
            ObligationJson.Write(json, obligation, system.System, judgement);
            JsonReport.FlushWhenFull(json);
        }

        json.WriteEndArray();
        WriteOutOfScope(json, system);
        WriteQuestions(json, system);
        ReliefJson.WriteReliefs(json, system, judgement.Coverage.AsOf);
        ReliefJson.WriteAssumptions(json, system);
        ReadingsJson.Write(json, system);
        SuppliedJson.Write(json, system);
        json.WriteEndObject();
    }

    /// <summary>Framework, citation and element, the keys by which a provision is known everywhere in the contract.</summary>
    public static void WriteProvision(Utf8JsonWriter json, FrameworkSymbol framework, Provision provision) =>
        WriteProvision(json, framework.Framework, provision);

    public static void WriteProvision(Utf8JsonWriter json, Framework framework, Provision provision)
    {
        json.WriteString("framework", framework.Id);
        json.WriteString("citation", provision.Citation);
        json.WriteString("element", provision.Element);
    }

    /// <summary>Null where nothing was judged.</summary>
    public static void WriteTotals(Utf8JsonWriter json, string key, Totals? totals)
    {
        if (totals is null)
        {
            json.WriteNull(key);
            return;
        }

        json.WriteStartObject(key);
        json.WriteNumber("obligations", totals.Obligations);
        foreach (var outcome in Outcomes)
        {
            json.WriteNumber(CoverageNames.NameOf(outcome), totals[outcome]);
        }

        json.WriteEndObject();
    }

    private static void WriteOutOfScope(Utf8JsonWriter json, SystemCoverage system)
    {
        json.WriteStartArray("outOfScope");
        foreach (var obligation in system.OutOfScope)
        {
            json.WriteStartObject();
            WriteProvision(json, obligation.Framework, obligation.Provision);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteQuestions(Utf8JsonWriter json, SystemCoverage system)
    {
        json.WriteStartArray("questions");
        foreach (var question in system.Questions)
        {
            json.WriteStartObject();
            json.WriteString("fact", question.Fact.Name);
            json.WriteString("question", question.Fact.Question);
            json.WriteString("provision", question.Fact.Provision);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
