using System.Globalization;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Tests.Coverage;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Tests.Updates;

public sealed class ReachedLeavesTests
{
    private const int Controls = 12;

    private static readonly SourceText Catalog = new("catalogs/policy/1.md", Own.Policy);

    /// <summary>So that a verdict looks at what cites it, and not at every control that changed.</summary>
    [Fact]
    public void A_leaf_knows_the_controls_that_are_new_to_it_and_no_others()
    {
        var before = Bind(previous: null, "runs");
        var after = Bind(before, "rnus");
        var changes = SymbolChanges.Between(before.Symbols, after.Symbols) ?? throw new InvalidOperationException("They can't be compared.");
        var leaves = new ReachedLeaves(changes);

        Assert.Equal(Controls, changes.Come.Count);
        var framework = after.Symbols.Frameworks.Single().Framework;
        foreach (var leaf in framework.Leaves)
        {
            var citing = after.Symbols.Controls.Where(control => control.Mappings.Any(mapping => mapping.Provisions.Provisions.Any(leaf.IsAtOrUnder)));
            Assert.Equal(citing, leaves.NewOn(leaf).Select(entry => entry.Control));
            Assert.Equal(citing.Any(), leaves.Contains(leaf));
        }
    }

    private static BoundWorkspace Bind(BoundWorkspace? previous, string feed) => BoundWorkspace.Update(
        previous,
        [
            new SourceText("a.mapping", Own.Start + "feed runs \"Runs\" { files \"runs/*.jsonl\" }\n" + string.Concat(Enumerable.Range(0, Controls).Select(number => ControlOf(number, feed)))),
        ],
        [Catalog]);

    /// <summary>Cites the same leaf twice in one mapping, which counts once.</summary>
    private static string ControlOf(int number, string feed) => string.Create(
        CultureInfo.InvariantCulture,
        $"control c{number:00} \"C\" {{ status operating since 2026-01-01 satisfies policy Rule {(number % 4) + 1}, {(number % 4) + 1} evidence e {{ from {feed} expect count() >= 1 }} }}\n");
}
