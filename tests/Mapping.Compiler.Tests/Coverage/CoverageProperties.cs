using System.Globalization;
using FsCheck.Xunit;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Tests.Coverage;

/// <summary>What holds of the verdict on any workspace.</summary>
[Properties(MaxTest = 100)]
public sealed class CoverageProperties
{
    [Property]
    public void One_more_clause_never_lowers_the_design(int seed, int chance)
    {
        var workspace = SetWorkspace.Create(seed);
        var random = new Random(chance);
        var control = workspace.Declarations.First(declaration => declaration.StartsWith("control", StringComparison.Ordinal));
        var more = control.Replace("\n}", $"\n  {workspace.AnyClause(random)}\n}}", StringComparison.Ordinal);

        CheckNotLower(workspace, workspace.Declarations.Replace(control, more));
    }

    [Property]
    public void One_more_control_never_lowers_the_design(int seed, int chance)
    {
        var workspace = SetWorkspace.Create(seed);
        var random = new Random(chance);
        var status = random.Next(2) == 0 ? "operating since 2026-01-01" : "planned by 2027-01-01";
        var more = $"control more \"More\" {{\n  status {status}\n  {workspace.AnyClause(random)}\n}}\n";

        CheckNotLower(workspace, workspace.Declarations.Add(more));
    }

    [Property]
    public void A_planned_control_that_comes_to_operate_never_lowers_the_design(int seed)
    {
        var workspace = SetWorkspace.Create(seed);

        CheckNotLower(workspace, workspace.Declarations.Select(
            declaration => declaration.Replace("planned by 2027-01-01", "operating since 2026-01-01", StringComparison.Ordinal)));
    }

    [Property]
    public void The_order_of_declarations_and_files_means_nothing(int seed, int chance)
    {
        var workspace = SetWorkspace.Create(seed);
        var random = new Random(chance);
        var shuffled = workspace.Declarations.ToArray();
        random.Shuffle(shuffled);

        Assert.Equal(VerdictPicture.OfAll(workspace.Compile()), VerdictPicture.OfAll(Compile.Files(Spread(shuffled, random), catalogs: workspace.Catalogs)));
    }

    [Property(MaxTest = 20)]
    public void The_order_of_a_real_workspace_means_nothing(int chance)
    {
        var random = new Random(chance);
        var shuffled = Examples.Declarations.ToArray();
        random.Shuffle(shuffled);

        Assert.Equal(
            VerdictPicture.OfAll(Compile.Text(string.Concat(Examples.Declarations))),
            VerdictPicture.OfAll(Compile.Files(Spread(shuffled, random))));
    }

    [Fact]
    public void The_order_of_contradictory_rows_means_nothing()
    {
        string[] rows = ["6.1.2 equal Article 9(2)(a)", "6.1.2 superset of Article 9(2)(a)", "6.1.2 intersects Article 9(2)(a)"];
        var declarations = rows.Select(row => $"crosswalk iso to aia {{ {row} because \"so it is\" }}\n").ToArray();
        var rest = string.Concat(Examples.Declarations) + "control all \"All\" { status operating since 2026-01-01 satisfies iso }\n";

        Assert.Equal(
            VerdictPicture.OfAll(Compile.Text(rest + string.Concat(declarations))),
            VerdictPicture.OfAll(Compile.Text(rest + string.Concat(declarations.Reverse()))));
    }

    [Theory]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("Pacific/Pago_Pago")]
    [InlineData("Asia/Kathmandu")]
    public void Neither_run_nor_culture_nor_time_zone_changes_a_character(string zone)
    {
        var usual = Results();
        Assert.Equal(usual, Results());
        Assert.Equal(usual, Abroad.Run(zone, Results));
    }

    private static string Results() => string.Join(
        "\n", [VerdictPicture.OfAll(Compile.Text(string.Concat(Examples.Declarations))), .. Enumerable.Range(0, 5).Select(PictureOf)]);

    private static string PictureOf(int seed) => VerdictPicture.OfAll(SetWorkspace.Create(seed).Compile());

    private static void CheckNotLower(SetWorkspace workspace, IEnumerable<string> changed)
    {
        var before = Assert.Single(workspace.Compile().Coverage.Systems).Obligations;
        var after = Assert.Single(workspace.Compile(changed).Coverage.Systems).Obligations;
        foreach (var (earlier, later) in before.Zip(after))
        {
            Assert.Equal(VerdictPicture.NameOf(earlier), VerdictPicture.NameOf(later));
            Assert.True(later.Design >= earlier.Design, $"{VerdictPicture.NameOf(earlier)}: {earlier.Design} became {later.Design}");
        }
    }

    /// <summary>Puts each declaration into one of three files.</summary>
    private static IEnumerable<SourceText> Spread(IEnumerable<string> declarations, Random random) => declarations
        .GroupBy(_ => random.Next(3).ToString(CultureInfo.InvariantCulture))
        .Select(group => new SourceText($"part-{group.Key}.mapping", string.Join("\n", group)));
}
