using System.Collections.Immutable;
using Mapping.Compiler.Catalogs.Conditions;

namespace Mapping.Compiler.Catalogs.Reading;

/// <summary>Reads <c>## Facts</c>: a heading for each fact, its question, and what silence means.</summary>
internal static class FactSection
{
    public static readonly ImmutableArray<string> Keys = ["provision", "undeclared", "relief", "implies", "placed before", "with supplier", "ours", "asked of"];
    private static readonly string[] Answers = ["ask", "yes", "no"];

    public static ImmutableArray<FactDefinition> Read(CatalogScope scope, List<CatalogNode> nodes)
    {
        var names = new NameRegister(scope, "fact");
        var facts = ImmutableArray.CreateBuilder<FactDefinition>(nodes.Count);
        foreach (var node in nodes)
        {
            if (names.Declare(node) is { } name)
            {
                facts.Add(ReadFact(scope, node, name));
            }
        }

        return facts.ToImmutable();
    }

    /// <summary>The facts with what they imply, which only a catalog whose names are all known can say.</summary>
    public static ImmutableArray<FactDefinition> WithImplications(
        ImmutableArray<FactDefinition> facts, List<CatalogNode> nodes, ConditionResolver conditions)
    {
        var written = nodes.ToLookup(node => node.TitleSpan);
        return
        [
            .. facts.Select(fact => fact with { Implies = Of(fact, "implies"), WithSupplier = Of(fact, "with supplier"), AskedOf = Of(fact, "asked of") }),
        ];

        Condition? Of(FactDefinition fact, string key) =>
            written[fact.Location.Span].SelectMany(node => node.Fields).Where(field => field.Key == key).ToList() is [var field, ..] ? conditions.Parse(field) : null;
    }

    private static FactDefinition ReadFact(CatalogScope scope, CatalogNode node, string name)
    {
        if (node.Paragraphs.Count == 0)
        {
            scope.Findings.Report(CatalogDiagnostics.MissingPart, node.TitleSpan, $"The fact \"{CatalogFindings.Quote(name)}\"", "question");
        }

        var fields = FieldSet.Below(scope, node, Keys, "a fact");
        var undeclared = fields.Choice<UndeclaredFact>("undeclared", "reading of silence", Answers, word => word switch
        {
            "ask" => UndeclaredFact.Ask,
            "yes" => UndeclaredFact.Yes,
            "no" => UndeclaredFact.No,
            _ => null,
        });
        var question = node.Paragraphs.Count > 0 ? scope.ToText(node.Paragraphs[0]) : name;
        var note = node.Paragraphs.Count > 1 ? scope.Prose(node.Paragraphs[1..]) : null;
        var provision = CitationMark.WithoutOutside(fields.Text("provision") ?? string.Empty, out _);
        return new FactDefinition(name, question, provision, undeclared ?? UndeclaredFact.Ask, note, scope.At(node.TitleSpan))
        {
            IsRelief = fields.YesNo("relief") ?? false,
            IsOurs = fields.YesNo("ours") ?? false,
            PlacedBefore = fields.Find("placed before") is { } before ? FieldValues.Date(scope, before.ValueSpan) : null,
        };
    }
}
