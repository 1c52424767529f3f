using Mapping.LanguageService.Symbols;

namespace Mapping.LanguageService.Tests.Symbols;

public sealed class WorkspaceSearchTests
{
    private const string Workspace = """
        //- a.mapping
        use eu-ai-act edition 2026-07-27 as aia
        owner ciso "Chief Information Security Officer"
        //- b.mapping
        control model-poisoning-tests "Back doors" { owner ciso }
        control poison "Poison" { owner ciso evidence poisoned "E" { from f } }
        """;

    [Fact]
    public void The_best_fit_comes_first() => Check("poison", """
        Control poison b.mapping:2:9
        Evidence poisoned in poison b.mapping:2:47
        Control model-poisoning-tests b.mapping:1:9
        Provision Article 15(5) on data-poisoning in aia
        Provision Article 15(5) on model-poisoning in aia
        """);

    [Fact]
    public void Letters_may_be_left_out() => Check("mdlpstst", "Control model-poisoning-tests b.mapping:1:9");

    [Fact]
    public void Titles_are_found_too() => Check("Chief inf", "Owner ciso a.mapping:2:7");

    [Fact]
    public void The_name_of_a_use_is_its_place() => Check("aia", "Framework aia a.mapping:1:37", most: 1);

    [Fact]
    public void Nothing_typed_finds_the_first_two_hundred() =>
        Assert.Equal(WorkspaceSearch.Most, WorkspaceSearch.Find(MarkedSource.Parse(Workspace).Document.Compilation, "").Length);

    private static void Check(string query, string expected, int most = 5)
    {
        var found = WorkspaceSearch.Find(MarkedSource.Parse(Workspace).Document.Compilation, query).Take(most).Select(Draw);
        Assert.Equal(expected.ReplaceLineEndings("\n"), string.Join('\n', found));
    }

    private static string Draw(FoundEntry entry)
    {
        var container = entry.Container.Length == 0 ? "" : $" in {entry.Container}";
        return $"{entry.Kind} {entry.Name}{container}{(entry.Kind == OutlineKind.Provision ? "" : $" {entry.Location}")}";
    }
}
