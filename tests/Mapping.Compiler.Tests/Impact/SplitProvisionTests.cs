using Mapping.Compiler.Coverage.Comparison;
using Mapping.Compiler.Coverage.Impact;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Tests.Impact;

/// <summary>What was taken out of a provision is not new, and what a law deleted is not reworded: each is told as what became of it, both ways.</summary>
public sealed class SplitProvisionTests
{
    private const string Whole = "### R-1 — Logs\n\nLogs are kept and signed.\n\n";
    private const string Rest = "### R-1 — Logs\n\nLogs are kept.\n\n";
    private const string Withdrawn = "### R-1 — (deleted)\n\n- withdrawn: yes\n\n";
    private const string Part = "### R-1a — Signatures\n\nLogs are signed.\n\n- replaces: R-1\n\n";
    private const string OtherPart = "### R-1b — Storage\n\nLogs are kept.\n\n- replaces: R-1\n\n";
    private const string Other = "### R-1 — Letters\n\nA letter is sent.\n\n";

    [Theory]
    [InlineData("its rest keeps the number", Whole, Rest + Part, "R-1 -> R-1: split, reworded; R-1 -> R-1a: split, moved, reworded")]
    [InlineData("its rest keeps number and words", Whole, Whole + Part, "R-1 -> R-1: split; R-1 -> R-1a: split, moved, reworded")]
    [InlineData("both parts have new numbers", Whole, Part + OtherPart, "R-1 -> R-1a: split, moved, reworded; R-1 -> R-1b: split, moved, reworded")]
    [InlineData("it moved, and its number is withdrawn", Whole, Withdrawn + Part, "R-1 -> R-1a: moved, reworded")]
    [InlineData("it moved, and another duty has its number", Whole, Other + Part, "R-1 -> R-1a: moved, reworded; - -> R-1: new")]
    [InlineData("it is withdrawn", Whole, Withdrawn, "R-1 -> R-1: withdrawn")]
    [InlineData("it is back", Withdrawn, Whole, "R-1 -> R-1: new")]
    [InlineData("two became one", "### R-2 — One\n\nOne.\n\n### R-3 — Two\n\nTwo.\n\n", "### R-2 — One\n\nOne.\n\n- replaces: R-2, R-3\n\n", "R-2 -> R-2: split; R-3 -> R-2: split, moved, reworded")]
    public void It_is_told_as_what_became_of_it(string what, string first, string second, string told)
    {
        var workspace = BoundWorkspace.Bind(
            [new SourceText("main.mapping", "use law edition 1\nowner o \"O\" domain assurance\ncontrol logs \"Logs\" { owner o satisfies law R-9 }\n")],
            [new SourceText("catalogs/law/1.md", Catalog("edition: 1", first)), new SourceText("catalogs/law/2.md", Catalog("edition: 2\nreplaces: 1", second))]);
        Assert.Empty(workspace.Diagnostics.Where(diagnostic => diagnostic.IsError));
        var (one, two) = (workspace.FindCatalog("law", "1")!, workspace.FindCatalog("law", "2")!);

        Assert.Equal((what, told), (what, Told(ImpactAnalyzer.Analyze(workspace, one, two))));
        Assert.Equal(Sides(ImpactAnalyzer.Analyze(workspace, one, two), isMirror: false), Sides(ImpactAnalyzer.Analyze(workspace, two, one), isMirror: true));
    }

    private static IEnumerable<string> Sides(AmendmentImpact impact, bool isMirror) => impact.Provisions
        .Select(provision => isMirror ? (First: provision.Change.After, Second: provision.Change.Before) : (First: provision.Change.Before, Second: provision.Change.After))
        .Select(sides => $"{sides.First?.DisplayName} -> {sides.Second?.DisplayName}")
        .Order(StringComparer.Ordinal);

    private static string Told(AmendmentImpact impact) => string.Join("; ", impact.Provisions.Select(provision => provision.Change)
        .OrderBy(change => change.Before is null).ThenBy(change => change.Before?.Index).ThenBy(change => change.After?.DisplayName, StringComparer.Ordinal)
        .Select(change => $"{change.Before?.DisplayName ?? "-"} -> {change.After?.DisplayName ?? "-"}: {string.Join(", ", change.Kinds.Select(ComparisonNames.NameOf))}"));

    private static string Catalog(string edition, string provisions) =>
        $"---\nframework: law\n{edition}\ntitle: Law\n---\n\n## Provisions\n\n{provisions}### R-9 — Owner\n\nName an owner.\n";
}
