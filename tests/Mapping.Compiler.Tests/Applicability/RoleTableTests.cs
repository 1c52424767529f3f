using System.Globalization;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Tests.Catalogs;
using Mapping.Compiler.Tests.Coverage;

namespace Mapping.Compiler.Tests.Applicability;

/// <summary>
/// What of the AI Act binds whom, in the tables of <c>Roles.md</c>. <c>MAPPING_UPDATE=1</c> writes the column anew; each row gives the reason in
/// law, so read the difference against it before you commit it.
/// </summary>
public sealed class RoleTableTests
{
    private const string Path = "tests/Mapping.Compiler.Tests/Applicability/Roles.md";

    [Fact]
    public void Every_row_says_what_binds()
    {
        var expected = RepositoryFiles.Read(Path).ReplaceLineEndings("\n");
        var actual = string.Join('\n', expected.Split('\n').Select(line => RoleRow.Parse(line) is { } row ? row.With(BindingWords.Of(Judge(row), row.Day)) : line));
        if (RepositoryFiles.IsUpdating)
        {
            RepositoryFiles.Write(Path, actual);
        }

        Assert.Equal(expected, actual);
    }

    [Fact]
    public void There_are_at_least_60_roles_and_each_gives_its_paragraph()
    {
        var rows = RepositoryFiles.Read(Path).ReplaceLineEndings("\n").Split('\n').Select(RoleRow.Parse).OfType<RoleRow>().ToList();

        Assert.InRange(rows.Count, 60, int.MaxValue);
        Assert.Equal(rows.Count, rows.Select(row => row.Role).Distinct().Count());
        Assert.All(rows, row => Assert.Matches(@"\d", row.Why));
    }

    /// <summary>Every duty of the catalog that can bind anybody binds some role, so that no condition is one that nothing can meet.</summary>
    [Fact]
    public void Every_leaf_binds_some_role_for_certain()
    {
        var rows = RepositoryFiles.Read(Path).ReplaceLineEndings("\n").Split('\n').Select(RoleRow.Parse).OfType<RoleRow>();
        var bound = rows.SelectMany(Judge).Where(entry => entry.Applicability is { Applies: true, IsCertain: true, NotCovered: null })
            .Select(entry => entry.Provision.DisplayName).ToHashSet(StringComparer.Ordinal);
        var act = ShippedCatalogs.Latest("eu-ai-act");
        Assert.NotNull(act);

        Assert.Equal(act.Leaves.Select(leaf => leaf.DisplayName), act.Leaves.Select(leaf => leaf.DisplayName).Where(bound.Contains));
    }

    private static IEnumerable<ObligationResult> Judge(RoleRow row)
    {
        var compilation = Compile.Text(row.Source, row.Day.ToString("O", CultureInfo.InvariantCulture));
        Assert.DoesNotContain(compilation.Diagnostics, finding => finding.Severity == Compiler.Diagnostics.DiagnosticSeverity.Error);
        return Assert.Single(compilation.Coverage.Systems).Obligations;
    }
}
