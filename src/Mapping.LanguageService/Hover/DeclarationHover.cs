using Mapping.Compiler;
using Mapping.Compiler.Binding;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Symbols;
using Mapping.LanguageService.Coverage;

namespace Mapping.LanguageService.Hover;

/// <summary>Systems, owners, frameworks, gates and facts.</summary>
internal static class DeclarationHover
{
    public static void Write(HoverPage page, Compilation compilation, SystemSymbol system)
    {
        page.Heading("system", system.Name, system.Title);
        if (compilation.Coverage.Systems.FirstOrDefault(coverage => coverage.System == system) is { } coverage)
        {
            page.Item("obligations", coverage.Totals.Obligations.ToString(System.Globalization.CultureInfo.InvariantCulture));
            page.Item("of them", string.Join(", ", coverage.Obligations.Where(obligation => obligation.IsCounted).GroupBy(obligation => obligation.Outcome)
                .OrderBy(group => group.Key).Select(group => $"{group.Count()} {CoverageNames.NameOf(group.Key)}")));
        }

        foreach (var gate in GateSummary.Of(compilation).Where(gate => gate.System == system.Name))
        {
            page.Item("gate", gate.Text);
        }
    }

    public static void Write(HoverPage page, Compilation compilation, OwnerSymbol owner)
    {
        page.Heading("owner", owner.Name, owner.Title);
        page.Item("domain", owner.Domain == Domain.None ? null : CatalogNames.NameOf(owner.Domain));
        var controls = compilation.Workspace.Symbols.Controls.Count(control => control.Owner == owner);
        page.Item("controls", controls.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    public static void Write(HoverPage page, Framework framework)
    {
        page.Heading("framework", framework.ToString(), framework.Title);
        page.Text(framework.LicenceNotice);
        page.Link("The official text", framework.OfficialSource);
    }

    public static void Write(HoverPage page, Compilation compilation, GateSymbol gate)
    {
        page.Heading("gate", gate.Name, "");
        foreach (var summary in GateSummary.Of(compilation).Where(summary => summary.Name == gate.Name))
        {
            page.Item(summary.Holds ? "holds" : "red", summary.Text);
            page.Item("blocked by", string.Join(", ", summary.Blockers));
        }
    }

    public static void Write(HoverPage page, Compilation compilation, FactUse fact)
    {
        foreach (var definition in compilation.Catalogs.SelectMany(catalog => catalog.Facts).Where(definition => definition.Name == fact.Name))
        {
            page.Heading("fact", definition.Name, "");
            page.Text(definition.Question);
            page.Item("matters for", definition.Provision);
        }
    }
}
