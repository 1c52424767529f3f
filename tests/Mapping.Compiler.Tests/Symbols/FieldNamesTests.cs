using System.Collections.Immutable;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Syntax.Scanning;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Tests.Symbols;

/// <summary>A field's name as we spell it is read as that field, wherever a field may stand.</summary>
public sealed class FieldNamesTests
{
    public static TheoryData<string> Words => [.. Enum.GetValues<Keyword>().Where(word => word != Keyword.None).Select(Keywords.TextOf)];

    [Theory]
    [MemberData(nameof(Words))]
    public void Words_of_the_language(string word)
    {
        Reads([word]);
        Reads([word, word]);
        Reads(["a", word, "b"]);
        Reads([char.ToUpperInvariant(word[0]) + word[1..]]);
    }

    [Theory]
    [InlineData("success_rate", "success_rate")]
    [InlineData("finished-at", "finished-at")]
    [InlineData("a--b", "`a--b`")]
    [InlineData("a-", "`a-`")]
    [InlineData("a-_b", "`a-_b`")]
    [InlineData("URL", "URL")]
    [InlineData("0", "0")]
    [InlineData("5xx", "5xx")]
    [InlineData("5_x", "`5_x`")]
    [InlineData("2026-01-01", "`2026-01-01`")]
    [InlineData("_id", "_id")]
    [InlineData("a.b", "`a.b`")]
    [InlineData("Case ID", "`Case ID`")]
    [InlineData("größe", "`größe`")]
    [InlineData("@type", "@type")]
    [InlineData("$date", "$date")]
    [InlineData("__typename", "__typename")]
    [InlineData("@", "`@`")]
    [InlineData("@-x", "`@-x`")]
    [InlineData("#id", "`#id`")]
    [InlineData("not", "`not`")]
    [InlineData("days", "days")]
    [InlineData("", "``")]
    public void Spelling(string part, string spelled)
    {
        Assert.Equal(spelled, FieldNames.Of([part]));
        Reads([part]);
        Reads(["runs", part, "0", "1"]);
    }

    [Theory]
    [InlineData("a`b", false)]
    [InlineData("a\nb", false)]
    [InlineData("a b", true)]
    [InlineData("", true)]
    public void What_can_not_be_said(string part, bool canBeSaid) => Assert.Equal(canBeSaid, FieldNames.CanSay(["a", part]));

    private static void Reads(ImmutableArray<string> parts)
    {
        var name = FieldNames.Of(parts);
        var bound = BoundWorkspace.Bind([new SourceText("main.mapping", $$"""
            use iso-42001 edition 2023 as iso
            system s "S" { actor organisation scope iso 4 }
            feed f "F" { files "f.jsonl" time {{name}} key {{name}} system {{name}} class telemetry }
            control c "C" {
              evidence e {
                from f where {{name}} = 1 and not {{name}} or ({{name}} is missing) or {{name}} in (1, 2)
                expect max({{name}}) <= 1
                expect count(where {{name}}) >= 1
              }
            }
            """)], []);

        Assert.Empty(bound.Diagnostics.Where(diagnostic => diagnostic.IsError).Select(diagnostic => $"{name}: {diagnostic}"));
        var feed = bound.Symbols.Feeds[0];
        var rule = bound.Symbols.Controls[0].Evidence[0];
        Assert.All(
            new[] { feed.TimeField, feed.KeyField, feed.SystemField, rule.Expectations[0].Figure.Field },
            field => Assert.Equal(parts, field?.Parts));
    }
}
