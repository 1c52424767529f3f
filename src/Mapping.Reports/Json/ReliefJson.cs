using System.Text.Json;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;

namespace Mapping.Reports.Json;

/// <summary>What takes obligations of a system away, or would if it were signed, and what a catalog assumes while nothing is declared.</summary>
internal static class ReliefJson
{
    public static void WriteReliefs(Utf8JsonWriter json, SystemCoverage system, DateOnly asOf)
    {
        var counting = Touched(system, obligation => obligation.Applicability.Reliefs);
        var lacking = Touched(system, obligation => obligation.Applicability.LackingReliefs);
        json.WriteStartArray("reliefs");
        foreach (var name in counting.Keys.Union(lacking.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var signature = ReliefWords.SignatureOf(system.System, name);
            var counts = counting.ContainsKey(name);
            var place = ReliefWords.PlaceOf(system.System, name);
            json.WriteStartObject();
            json.WriteString("fact", ReliefWords.ClassOf(name) is null ? name : null);
            json.WriteString("class", ReliefWords.ClassOf(name));
            json.WriteString("because", signature?.Reason);
            json.WriteString("by", signature?.ApprovedBy?.Name);
            json.WriteString("on", signature?.ApprovedOn is { } on ? DateWords.Of(on) : null);
            json.WriteBoolean("counts", counts);
            json.WriteString("lacks", counts ? null : ReliefWords.Lack(system.System, name, asOf));
            json.WriteNumber("obligations", counts ? counting[name] : lacking[name]);
            json.WriteString("file", place.Path);
            json.WriteNumber("line", place.Start.Line);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteAssumptions(Utf8JsonWriter json, SystemCoverage system)
    {
        json.WriteStartArray("assumptions");
        var assumed = system.Questions.Concat(system.Assumptions).Select(question => question.Fact).Where(fact => fact.Undeclared is UndeclaredFact.Yes or UndeclaredFact.No);
        foreach (var fact in assumed.OrderBy(fact => fact.Name, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("fact", fact.Name);
            json.WriteBoolean("assumed", fact.Undeclared == UndeclaredFact.Yes);
            json.WriteString("provision", fact.Provision);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>How many obligations in scope each relief touches.</summary>
    private static Dictionary<string, int> Touched(SystemCoverage system, Func<ObligationResult, IEnumerable<string>> reliefs) => system.Obligations
        .SelectMany(reliefs)
        .GroupBy(name => name, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
}
