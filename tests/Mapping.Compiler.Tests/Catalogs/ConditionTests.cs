using Mapping.Compiler.Catalogs.Conditions;
using Mapping.Compiler.Catalogs.Reading;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Tests.Catalogs;

public sealed class ConditionTests
{
    private static readonly ConditionVocabulary Vocabulary = new(
        new HashSet<string> { "high" }, new HashSet<string> { "one" }, new HashSet<string> { "provider" }, new HashSet<string> { "a", "b", "c" });

    [Theory]
    [InlineData("a")]
    [InlineData("always")]
    [InlineData("not a and b or c")]
    [InlineData("not (a and b)")]
    [InlineData("(a or b) and c")]
    [InlineData("not not a")]
    [InlineData("class high and route one and actor provider")]
    [InlineData("a and (b and c)", "a and b and c")]
    [InlineData("(((a)))", "a")]
    [InlineData(" a\n  or  b ", "a or b")]
    public void Condition_prints_as_it_was_written(string text, string? printed = null)
    {
        var (condition, findings) = Parse(text);
        Assert.Empty(findings);
        Assert.Equal(printed ?? text, condition is null ? null : ConditionText.Render(condition));
    }

    [Fact]
    public void And_binds_tighter_than_or_and_not_tightest() => Assert.Equal(
        "or(a, and(not(b), c))", Shape(Parse("a or not b and c").Condition));

    [Theory]
    [InlineData("", "1:1 The condition has its end where a name or \"(\" is expected.")]
    [InlineData("a and", "1:6 The condition has its end where a name or \"(\" is expected.")]
    [InlineData("a b", "1:3 The condition has \"b\" where \"and\", \"or\" or the end is expected.")]
    [InlineData("(a", "1:3 The condition has its end where \")\" is expected.")]
    [InlineData("a)", "1:2 The condition has \")\" where \"and\", \"or\" or the end is expected.")]
    [InlineData("and a", "1:1 The condition has \"and\" where a name or \"(\" is expected.")]
    [InlineData("a & b", "1:3 The condition has \"&\" where \"and\", \"or\" or the end is expected.")]
    [InlineData("actor", "1:6 The condition has its end where the name of an actor is expected.")]
    [InlineData("d or class low", "1:1 The catalog declares no fact \"d\".", "1:12 The catalog declares no class \"low\".")]
    public void Mistakes_are_found_where_they_are(string text, params string[] expected)
    {
        var (condition, findings) = Parse(text);
        Assert.Null(condition);
        Assert.Equal(expected, findings);
    }

    [Theory]
    [InlineData("(")]
    [InlineData("not ")]
    public void Deep_nesting_is_a_finding(string opening)
    {
        var (condition, findings) = Parse(string.Concat(Enumerable.Repeat(opening, 10_000)) + "a");
        Assert.Null(condition);
        Assert.EndsWith("where at most 64 levels of nesting is expected.", Assert.Single(findings), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_and_never_have_words()
    {
        Assert.Equal("never", ConditionText.Render(new AnyOf([])));
        Assert.Equal("not always", ConditionText.Render(new Not(Condition.Always)));
    }

    private static (Condition? Condition, IEnumerable<string> Findings) Parse(string text)
    {
        var findings = new CatalogFindings(new SourceText("catalog.md", text));
        var condition = ConditionParser.Parse(text, new TextSpan(0, text.Length), Vocabulary, findings);
        return (condition, findings.ToSortedArray().Select(finding => $"{finding.Location.Start} {finding.Message}"));
    }

    private static string Shape(Condition? condition) => condition switch
    {
        AllOf all => $"and({string.Join(", ", all.Operands.Select(Shape))})",
        AnyOf any => $"or({string.Join(", ", any.Operands.Select(Shape))})",
        Not not => $"not({Shape(not.Operand)})",
        FactHolds fact => fact.Name,
        _ => "?",
    };
}
