using System.Globalization;
using System.Text;

namespace Mapping.Benchmarks.Growth;

/// <summary>A workspace that is being written: a small catalog, an owner, and whatever a dimension adds. The same bytes each time.</summary>
internal sealed class GrowthWorkspace(string folder)
{
    private readonly StringBuilder main = new();

    public static string Record { get; } = RecordOf("i0");

    public static string RecordOf(string item) => $"{{\"at\": \"2026-11-20\", \"about\": \"s0\", \"item\": \"{item}\", \"value\": 1}}\n";

    /// <summary>Adds the framework, the owner, and so many systems that answer for all of it.</summary>
    public void Begin(int obligations = CatalogText.LeavesPerRule, int systems = 1)
    {
        AddFile("mapping.workspace", "");
        AddFile("catalogs/bench/1.md", CatalogText.Write(new WorkspaceSize(obligations, 0)));
        Add($"use bench edition 1\nowner cro \"Chief Risk Officer\" domain assurance, security\n");
        for (var system = 0; system < systems; system++)
        {
            Add($"system s{system} \"System {system}\" {{\n  actor provider\n  class customer-facing\n  scope bench\n}}\n");
        }
    }

    public void Add(FormattableString text) => main.Append(text.ToString(CultureInfo.InvariantCulture).ReplaceLineEndings("\n"));

    public void AddFeed(int feed, string files, string system = "system any") =>
        Add($"feed f{feed} \"Feed {feed}\" {{\n  files \"{files}\"\n  time at\n  {system}\n  class audit-evidence\n}}\n");

    /// <summary>A control for Rule 1 with so many rules of evidence, of the numbers that follow.</summary>
    public void AddControl(int control, int rules, Func<int, FormattableString> from, string owner = "cro")
    {
        Add($"control c{control} \"Control {control}\" {{\n  owner {owner}\n  domain assurance\n  status operating since 2026-01-01\n  satisfies bench Rule 1\n");
        for (var rule = 0; rule < rules; rule++)
        {
            Add($"  evidence e{rule} \"Rule {rule}\" {{\n    {from((control * rules) + rule).ToString(CultureInfo.InvariantCulture)}\n  }}\n");
        }

        Add($"}}\n");
    }

    public void AddFile(string path, string text)
    {
        var full = Path.Join(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full) ?? folder);
        File.WriteAllText(full, text);
    }

    public void AddRecords(string path, int records) => AddFile(path, string.Concat(Enumerable.Repeat(Record, records)));

    public void End() => AddFile("main.mapping", main.ToString());
}
