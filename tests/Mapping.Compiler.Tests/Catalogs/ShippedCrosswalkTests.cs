using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Catalogs.Reading;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Tests.Catalogs;

public sealed class ShippedCrosswalkTests
{
    private const string Path = "catalogs/crosswalks/eu-ai-act--iso-42001.md";

    [Fact]
    public void Crosswalk_reads_without_findings() =>
        Assert.Empty(CrosswalkReader.Read(new SourceText(Path, RepositoryFiles.Read(Path)), ShippedCatalogs.Find).Diagnostics);

    [Fact]
    public void Crosswalk_is_found_from_either_side()
    {
        var crosswalk = ShippedCatalogs.FindCrosswalk("eu-ai-act", "iso-42001");
        Assert.NotNull(crosswalk);
        Assert.Same(crosswalk, ShippedCatalogs.FindCrosswalk("iso-42001", "eu-ai-act"));
        Assert.Same(ShippedCatalogs.Latest("eu-ai-act"), crosswalk.Source);
        Assert.Contains("Our proposal.", crosswalk.Notice, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_are_128_and_each_has_a_reason()
    {
        var rows = ShippedCatalogs.FindCrosswalk("eu-ai-act", "iso-42001")?.Rows ?? [];
        Assert.Equal((128, 90, 38), (rows.Length, rows.Count(Intersects), rows.Count(row => !Intersects(row))));
        Assert.All(rows, row => Assert.NotEmpty(row.Reason));
        Assert.All(rows, row => Assert.Equal(Intersects(row), !row.Targets.IsEmpty));
        Assert.Equal(rows.Length, rows.Select(row => row.Source).Distinct().Count());
        Assert.Contains("Article 15(5) on evasion Intersects A.6.2.6, A.6.2.4", rows.Select(Text));
        Assert.Contains("Article 9(2)(b) Intersects 6.1.2, 6.1.4, 8.2", rows.Select(Text));
        Assert.Contains("Article 17(1)(e) None ", rows.Select(Text));
        Assert.Equal("Article 9(1) Intersects 6.1.2, 6.1.3, 8.2, 8.3", Text(rows[0]));
    }

    [Fact]
    public void Every_row_can_bring_coverage_both_ways() =>
        Assert.All(
            from row in ShippedCatalogs.FindCrosswalk("eu-ai-act", "iso-42001")?.Rows ?? []
            from target in row.Targets
            select (row, target),
            pair => Assert.Null(RowReach.DeadSide(pair.row.Source, pair.row.Relation, pair.target)));

    [Fact]
    public void No_row_makes_anything_mapped() =>
        Assert.All(
            ShippedCatalogs.FindCrosswalk("eu-ai-act", "iso-42001")?.Rows ?? [],
            row => Assert.True(row.Relation is CrosswalkRelation.Intersects or CrosswalkRelation.None));

    private static bool Intersects(CatalogCrosswalkRow row) => row.Relation == CrosswalkRelation.Intersects;

    private static string Text(CatalogCrosswalkRow row) => $"{row.Source} {row.Relation} {string.Join(", ", row.Targets)}";
}
