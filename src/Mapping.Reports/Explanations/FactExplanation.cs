using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;

namespace Mapping.Reports.Explanations;

/// <summary>A fact of a catalog in use: its question, where it matters, and what each system says.</summary>
internal static class FactExplanation
{
    public static IEnumerable<NameExplanation> Of(Judgement judgement, string name) =>
        from catalog in judgement.Catalogs
        from fact in catalog.Facts
        where fact.Name == name
        select new NameExplanation("fact", fact.Name, fact.Question, null)
        {
            Lines = [.. LinesOf(catalog, fact)],
            Parts = judgement.Coverage.Systems.IsEmpty
                ? []
                : [ExplainedPart.Of("What systems declare", judgement.Coverage.Systems.Select(system => SentenceOf(system.System, fact.Name)))],
        };

    private static IEnumerable<ExplainedLine> LinesOf(Framework catalog, FactDefinition fact)
    {
        yield return new ExplainedLine("asked by", $"{catalog.Id} {catalog.Edition}, {fact.Provision}");
        if (fact.Note is { } note)
        {
            yield return new ExplainedLine("undeclared", note);
        }
    }

    private static string SentenceOf(SystemSymbol system, string fact) => system.Facts.TryGetValue(fact, out var declared)
        ? $"{system.Name} declares that it {(declared.Holds ? "holds" : "does not hold")} ({system.Location.Path}:{system.Location.Start.Line})."
        : $"{system.Name} does not declare it ({system.Location.Path}:{system.Location.Start.Line}).";
}
