using Mapping.Workspaces.Evidence;

namespace Mapping.Workspaces.Tests.Evidence;

/// <summary>Which files a pattern names.</summary>
public sealed class FindTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_pattern_without_wildcard_names_one_file()
    {
        folder.Write("a/b.jsonl", "123").Write("a/b.jsonl.gz", "").Write("b.jsonl", "");

        Check("a/b.jsonl", "a/b.jsonl 3");
        Check("./a//b.jsonl", "a/b.jsonl 3");
        Check("a/c.jsonl");
        Check("a/b.jsonl/c");
        Check("");
    }

    [Fact]
    public void A_folder_where_a_file_is_named_is_listed_to_be_refused()
    {
        folder.Write("a/b.jsonl", "");

        Check("a", "a 0");
        Check("a/", "a 0");
        Check("?");
    }

    [Fact]
    public void Wildcards_stay_within_a_name()
    {
        folder.Write("a/one.jsonl", "").Write("a/two.jsonl", "").Write("a/one.csv", "").Write("a/b/one.jsonl", "").Write("b/one.jsonl", "");

        Check("a/*.jsonl", "a/one.jsonl 0", "a/two.jsonl 0");
        Check("a/o*", "a/one.csv 0", "a/one.jsonl 0");
        Check("a/??o.jsonl", "a/two.jsonl 0");
        Check("?/one.jsonl", "a/one.jsonl 0", "b/one.jsonl 0");
        Check("*/*/*", "a/b/one.jsonl 0");
        Check("a/o**l", "a/one.jsonl 0");
    }

    [Fact]
    public void What_a_program_leaves_beside_an_open_file_is_passed_over_unless_it_is_named()
    {
        folder.Write("a/b.xlsx", "").Write("a/~$b.xlsx", "").Write("a/~c.xlsx", "");

        Check("a/*.xlsx", "a/b.xlsx 0", "a/~c.xlsx 0");
        Check("**/*.xlsx", "a/b.xlsx 0", "a/~c.xlsx 0");
        Check("a/~$b.xlsx", "a/~$b.xlsx 0");
    }

    [Fact]
    public void Two_asterisks_stand_for_any_folders_and_for_none()
    {
        folder.Write("x.csv", "").Write("a/x.csv", "").Write("a/b/x.csv", "").Write("a/b/c/x.csv", "").Write("a/b/y.txt", "");

        Check("**/x.csv", "a/b/c/x.csv 0", "a/b/x.csv 0", "a/x.csv 0", "x.csv 0");
        Check("a/**/b/**/x.csv", "a/b/c/x.csv 0", "a/b/x.csv 0");
        Check("**/**/c/**/*", "a/b/c/x.csv 0");
        Check("a/b/**", "a/b/c/x.csv 0", "a/b/x.csv 0", "a/b/y.txt 0");
        Check("a/**/**", "a/b/c/x.csv 0", "a/b/x.csv 0", "a/b/y.txt 0", "a/x.csv 0");
    }

    [Fact]
    public void Case_counts_and_order_is_ordinal()
    {
        folder.Write("e/b.csv", "").Write("e/B.csv", "").Write("e/b.CSV", "").Write("e/ä.csv", "");
        folder.Write("e/a-b/x.csv", "").Write("e/a/x.csv", "");

        Check("e/**/*.csv", "e/B.csv 0", "e/a-b/x.csv 0", "e/a/x.csv 0", "e/b.csv 0", "e/ä.csv 0");
        Check("E/*.csv");
        Check("e/?.CSV", "e/b.CSV 0");
    }

    [Fact]
    public void Names_of_any_script_are_found_and_composed_letters_are_not_decomposed_ones()
    {
        folder.Write("証拠/試験.jsonl", "1").Write("証拠/[a].jsonl", "");
        folder.Write("証拠/e\u0301.jsonl", "22").Write("証拠/\u00e9.jsonl", "333");

        Check("証拠/*.jsonl", "証拠/[a].jsonl 0", "証拠/e\u0301.jsonl 2", "証拠/\u00e9.jsonl 3", "証拠/試験.jsonl 1");
        Check("証拠/\u00e9.jsonl", "証拠/\u00e9.jsonl 3");
        Check("証拠/[a].*", "証拠/[a].jsonl 0");
    }

    [Fact]
    public void What_is_hidden_is_found_only_where_the_pattern_says_so()
    {
        folder.Write(".a.csv", "").Write("a.csv", "").Write(".h/a.csv", "").Write(".h/.a.csv", "").Write("d/.h/a.csv", "");

        Check("*.csv", "a.csv 0");
        Check(".*", ".a.csv 0");
        Check("?a.csv");
        Check("**/*.csv", "a.csv 0");
        Check("**", "a.csv 0");
        Check(".h/*.csv", ".h/a.csv 0");
        Check("**/.h/*", ".h/a.csv 0", "d/.h/a.csv 0");
    }

    [Fact]
    public void Packages_are_entered_only_by_name()
    {
        folder.Write("a/node_modules/p/a.csv", "").Write("a/a.csv", "");

        Check("**/a.csv", "a/a.csv 0");
        Check("a/node_modules/**/a.csv", "a/node_modules/p/a.csv 0");
    }

    [Fact]
    public void Another_workspace_is_not_entered_and_is_listed_only_where_it_is_named()
    {
        folder.Write("mapping.workspace", "").Write("v/pack/mapping.workspace", "").Write("v/pack/e/a.csv", "").Write("v/own/a.csv", "");
        Directory.CreateSymbolicLink(folder.At("inner"), "v/pack/e");

        Check("**/a.csv", "v/own/a.csv 0");
        Check("v/*/e/a.csv");
        Check("v/pack/e/a.csv", "v/pack 0");
        Check("v/pack/**/a.csv", "v/pack 0");
        Check("inner/*.csv", "inner 0");
    }

    [Theory]
    [InlineData("/etc/*")]
    [InlineData("../*.csv")]
    [InlineData("a/../../x")]
    [InlineData("a\\*.csv")]
    [InlineData("a\0b")]
    public void A_pattern_that_no_path_below_the_root_can_match_is_listed_to_be_refused(string pattern) =>
        Check(pattern, $"{pattern} 0");

    [Fact]
    public void A_pattern_that_is_too_deep_is_listed_to_be_refused()
    {
        var pattern = string.Join('/', Enumerable.Repeat("*", 63));

        Check(pattern, $"{pattern} 0");
    }

    [Fact]
    public void The_deepest_pattern_is_searched()
    {
        var deep = string.Join('/', Enumerable.Repeat("d", 61));
        folder.Write($"{deep}/a.csv", "");

        Check($"{deep}/*", $"{deep}/a.csv 0");
        Check($"{deep}/**", $"{deep}/a.csv 0");
        Check(string.Join('/', Enumerable.Repeat("**", 62)), $"{deep}/a.csv 0");
    }

    private void Check(string pattern, params string[] expected) =>
        Assert.Equal(expected, new WorkspaceEvidenceFiles(folder.Path).Find(pattern).Select(file => $"{file.Path} {file.Length}"));
}
