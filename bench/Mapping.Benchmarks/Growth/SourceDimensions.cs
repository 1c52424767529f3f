using System.Globalization;
using System.Text;

namespace Mapping.Benchmarks.Growth;

/// <summary>Much in the sources: declarations of each kind, and texts that are long or broken.</summary>
internal static class SourceDimensions
{
    public static GrowthDimension[] All =>
    [
        new("controls of one obligation", 500, Controls),
        new("obligations of one control", 1000, Obligations),
        new("systems", 50, Systems),
        new("owners", 1000, Owners),
        new("waivers", 500, (workspace, count) => Waivers(workspace, count, "2027-02-01")),
        new("waivers that have ended", 500, (workspace, count) => Waivers(workspace, count, "2026-09-01")),
        new("gates", 250, Gates),
        new("rows of a crosswalk", 500, Rows),
        new("rows in a chain of crosswalk rows", 250, Chain),
        new("source files", 500, Sources),
        new("unclosed blocks", 1000, (workspace, count) => Broken(workspace, Repeat("control c \"C\" {\n  evidence e {\n", count))),
        new("unclosed parentheses", 1000, (workspace, count) => Broken(workspace, $"control c \"C\" {{ evidence e {{ from f where {Repeat("(", count)}")),
        new("declarations in one line", 1000, (workspace, count) => Broken(workspace, Number(count, number => $"owner o{number} \"Owner\" domain security "))),
        new("mistakes in one line", 500, (workspace, count) => Broken(workspace, Number(count, number => $"owner o{number} \"Owner\" domain nowhere "))),
        new("letters of one name", 50_000, (workspace, count) => Broken(workspace, $"owner {Repeat("o", count)} \"Owner\" domain security\n")),
        new("quotation marks never closed", 1000, (workspace, count) => Broken(workspace, Number(count, number => $"owner o{number} \"Owner\n"))),
        new("names that are declared twice", 500, (workspace, count) => Broken(workspace, Repeat("owner o \"Owner\" domain security\n", count))),
        new("names that are not declared", 250, Undeclared),
    ];

    private static void Controls(GrowthWorkspace workspace, int count)
    {
        workspace.Begin();
        for (var control = 0; control < count; control++)
        {
            workspace.AddControl(control, 0, _ => $"");
        }
    }

    private static void Obligations(GrowthWorkspace workspace, int count)
    {
        workspace.Begin(obligations: count);
        workspace.Add($"control c \"C\" {{\n  owner cro\n  domain assurance, security\n  status operating since 2026-01-01\n");
        for (var obligation = 0; obligation < count; obligation++)
        {
            workspace.Add($"  satisfies bench {CatalogText.CitationOf(obligation)}\n");
        }

        workspace.Add($"}}\n");
    }

    private static void Systems(GrowthWorkspace workspace, int count)
    {
        workspace.Begin(systems: count);
        workspace.AddControl(0, 0, _ => $"");
    }

    private static void Owners(GrowthWorkspace workspace, int count)
    {
        workspace.Begin();
        for (var owner = 0; owner < count; owner++)
        {
            workspace.Add($"owner o{owner} \"Owner {owner}\" domain assurance\n");
            workspace.AddControl(owner, 0, _ => $"", $"o{owner}");
        }
    }

    private static void Waivers(GrowthWorkspace workspace, int count, string until)
    {
        workspace.Begin(obligations: count);
        for (var obligation = 0; obligation < count; obligation++)
        {
            workspace.Add($"waive bench {CatalogText.CitationOf(obligation)} until {until} because \"later\" approved by cro on 2026-08-01\n");
        }
    }

    private static void Gates(GrowthWorkspace workspace, int count)
    {
        workspace.Begin();
        for (var gate = 0; gate < count; gate++)
        {
            workspace.Add($"gate g{gate} {{\n  require bench mapped at least 50%\n}}\n");
        }
    }

    private static void Rows(GrowthWorkspace workspace, int count)
    {
        BeginPair(workspace, count);
        workspace.Add($"crosswalk bench to other {{\n");
        for (var row = 0; row < count; row++)
        {
            workspace.Add($"  {CatalogText.CitationOf(row)} equal {CatalogText.CitationOf(row)} because \"the same\"\n");
        }

        workspace.Add($"}}\n");
        workspace.AddControl(0, 0, _ => $"");
    }

    /// <summary>From one framework to the other and back, a step further each time.</summary>
    private static void Chain(GrowthWorkspace workspace, int count)
    {
        BeginPair(workspace, count);
        workspace.Add($"crosswalk bench to other {{\n");
        for (var row = 0; row < count - 1; row++)
        {
            workspace.Add($"  {CatalogText.CitationOf(row)} subset {CatalogText.CitationOf(row)} because \"wider\"\n");
        }

        workspace.Add($"}}\ncrosswalk other to bench {{\n");
        for (var row = 0; row < count - 1; row++)
        {
            workspace.Add($"  {CatalogText.CitationOf(row)} subset {CatalogText.CitationOf(row + 1)} because \"wider\"\n");
        }

        workspace.Add($"}}\n");
        workspace.AddControl(0, 0, _ => $"");
    }

    private static void BeginPair(GrowthWorkspace workspace, int obligations)
    {
        workspace.Begin(obligations, systems: 0);
        workspace.AddFile("catalogs/other/1.md", CatalogText.Write(new WorkspaceSize(obligations, 0)).Replace("framework: bench", "framework: other", StringComparison.Ordinal));
        workspace.Add($"use other edition 1\nsystem both \"Both\" {{\n  actor provider\n  class bench customer-facing\n  class other customer-facing\n  scope bench\n  scope other\n}}\n");
    }

    private static void Sources(GrowthWorkspace workspace, int count)
    {
        workspace.Begin();
        for (var file = 0; file < count; file++)
        {
            workspace.AddFile(
                string.Create(CultureInfo.InvariantCulture, $"controls/c{file}.mapping"),
                string.Create(CultureInfo.InvariantCulture, $"control x{file} \"X\" {{\n  owner cro\n  domain assurance\n  status operating since 2026-01-01\n  satisfies bench Rule 1\n}}\n"));
        }
    }

    private static void Undeclared(GrowthWorkspace workspace, int count)
    {
        workspace.Begin();
        for (var owner = 0; owner < count; owner++)
        {
            workspace.Add($"owner person-{owner} \"Owner {owner}\" domain assurance\n");
            workspace.AddControl(owner, 0, _ => $"", $"persn-{owner}");
        }
    }

    private static void Broken(GrowthWorkspace workspace, string text)
    {
        workspace.Begin();
        workspace.AddControl(0, 0, _ => $"");
        workspace.AddFile("broken.mapping", text);
    }

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    private static string Number(int count, Func<int, FormattableString> text) =>
        string.Concat(Enumerable.Range(0, count).Select(number => text(number).ToString(CultureInfo.InvariantCulture)));
}
