using FsCheck.Xunit;
using Mapping.Workspaces.Evidence;

namespace Mapping.Workspaces.Tests.Evidence;

/// <summary>A pattern matches the paths that a matcher without cleverness says it does, and is in time however many asterisks it has.</summary>
public sealed class GlobProperties
{
    private static readonly string[] Names = ["a", "b", "ab", "ba", "aab", ".h", "node_modules", "a.b", "abab"];

    private static readonly string[] Parts = ["a", "b", ".h", "node_modules", "*", "?", "a*", "*b", "*a*", "a*b", "a*a*b", ".*", "?a*", "**", "**", "**"];

    [Property(MaxTest = 3000)]
    public void A_pattern_matches_what_the_naive_matcher_says(int seed)
    {
        var random = new Random(seed);
        var parts = Draw(Parts, random);
        var names = Draw(Names, random);

        Assert.True(new GlobPattern([.. parts]).Matches(names) == Matches(parts, names), $"{string.Join('/', parts)} on {string.Join('/', names)}");
    }

    [Property(MaxTest = 300)]
    public void Names_are_found_by_an_index_as_one_by_one(int seed)
    {
        var random = new Random(seed);
        string[] names = [.. Enumerable.Range(0, 40).Select(_ => string.Concat(Draw(["a", "b", ".", "ab"], random)))];
        var index = new NameIndex(names);
        for (var i = 0; i < 30; i++)
        {
            var text = string.Concat(Draw(["a", "b", "*", "?", ".", "ba"], random));
            Assert.Equal(Enumerable.Range(0, names.Length).Where(name => MatchesName(text, names[name])), index.Matching(new GlobPart(text)));
        }
    }

    [Fact]
    public void Asterisks_do_not_multiply()
    {
        var name = new string('a', 250);
        Assert.False(new GlobPart(string.Concat(Enumerable.Repeat("a*", 120)) + "b").Matches(name));
        Assert.False(new GlobPart(string.Concat(Enumerable.Repeat("*a", 120)) + "*b").Matches(name));
        Assert.False(new GlobPattern([.. Enumerable.Repeat(new[] { "**", "a" }, 30).SelectMany(pair => pair), "b"]).Matches([.. Enumerable.Repeat("a", 60)]));
    }

    private static string[] Draw(string[] words, Random random) => [.. Enumerable.Range(0, random.Next(1, 7)).Select(_ => words[random.Next(words.Length)])];

    private static bool Matches(ReadOnlySpan<string> parts, ReadOnlySpan<string> names) => parts switch
    {
        [] => names.IsEmpty,
        ["**"] => Matches(["**", "*"], names),
        ["**", .. var rest] => Matches(rest, names) || (names.Length > 1 && !names[0].StartsWith('.') && names[0] != "node_modules" && Matches(parts, names[1..])),
        [var part, .. var rest] => !names.IsEmpty && MatchesName(part, names[0]) && Matches(rest, names[1..]),
    };

    private static bool MatchesName(string part, string name) =>
        part != "**" && name.StartsWith('.') == part.StartsWith('.') && MatchesFrom(part, name);

    private static bool MatchesFrom(string part, string name) => part switch
    {
        "" => name.Length == 0,
        ['*', .. var rest] => MatchesFrom(rest, name) || (name.Length > 0 && MatchesFrom(part, name[1..])),
        _ => name.Length > 0 && (part[0] == '?' || part[0] == name[0]) && MatchesFrom(part[1..], name[1..]),
    };
}
