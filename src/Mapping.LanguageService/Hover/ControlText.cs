using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;

namespace Mapping.LanguageService.Hover;

/// <summary>A control: who answers, what it satisfies, and what its evidence says now.</summary>
internal static class ControlText
{
    private const int MappingsShown = 12;

    public static string Of(EditorDocument document, ControlSymbol control)
    {
        var asOf = document.Compilation.Coverage.AsOf;
        return new Markdown()
            .Title(control.Name, control.Title)
            .Paragraph(control.Description is { } description ? Markdown.Escape(description) : null)
            .Paragraph(Markdown.Escape(Head(control, asOf)))
            .List(control.Mappings.Take(MappingsShown).Select(Mapping))
            .List(Rules(document, control))
            .ToString();
    }

    private static string Head(ControlSymbol control, DateOnly asOf)
    {
        var owner = control.Owner is { } known ? $"owner {known.Name}" : "no owner";
        var domain = control.Domain == Domain.None ? "" : $", domain {CatalogNames.NameOf(control.Domain)}";
        var pillars = control.Pillars.IsEmpty ? "" : $", pillar {string.Join(", ", control.Pillars.Select(CatalogNames.NameOf))}";
        return $"{owner}{domain}{pillars}; {Status(control.Status, asOf)}";
    }

    private static string Status(ControlStatus status, DateOnly asOf)
    {
        var date = status.Date is { } day ? DateWords.Of(day) : "";
        return (status.Declared, status.At(asOf)) switch
        {
            (ControlState.Operating, ControlState.Planned) => $"planned, operates from {date}",
            (ControlState.Operating, _) => $"operating since {date}",
            (ControlState.Retired, ControlState.Operating) => $"operating, retired from {date}",
            (ControlState.Retired, _) => $"retired since {date}",
            _ => date.Length > 0 ? $"planned by {date}" : "planned",
        };
    }

    private static string Mapping(MappingSymbol mapping)
    {
        var cited = string.Join(", ", mapping.Provisions.Provisions.Take(MappingsShown).Select(provision => provision.DisplayName));
        var partial = mapping.IsPartial ? $" partially: {mapping.Reason}" : "";
        return $"satisfies {Markdown.Escape($"{mapping.Framework.Alias} {cited}{partial}")}";
    }

    private static IEnumerable<string> Rules(EditorDocument document, ControlSymbol control)
    {
        if (control.Evidence.IsEmpty)
        {
            return ["no evidence rule: nothing shows that it operates"];
        }

        var compilation = document.Compilation;
        return from system in compilation.Symbols.Systems
               where control.IsFor(system)
               let state = CoverageNames.NameOf(compilation.Evidence.StateOf(control, system))
               let rules = control.Evidence.Select(rule => RuleText.Line(rule, compilation.Evidence.Of(control, rule, system)))
               select $"**{Markdown.Escape(system.Name)}**: {state}\n{string.Join('\n', rules.Select(rule => $"  - {rule}"))}";
    }
}
