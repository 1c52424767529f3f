using Mapping.LanguageService.Hover;
using Markdig;
using Written = Mapping.LanguageService.Hover.Markdown;

namespace Mapping.LanguageService.Tests;

public sealed class MarkdownTests
{
    private const string Words = "@octocat #12 http://evil.example www.evil.example a@b.example [x](http://evil.example) <img src=x>";

    private static readonly MarkdownPipeline Reader = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().UseEmphasisExtras().Build();

    [Theory]
    [InlineData("[click](http://x)", "\\[click\\](http:\u2060//x)")]
    [InlineData("<img src=x>", "\\<img src=x\\>")]
    [InlineData("a\nb", "a b")]
    [InlineData("a\u202eb", "a\\<U+202E\\>b")]
    [InlineData(" by ", " by ")]
    public void Text_of_others_is_no_markup(string text, string expected) => Assert.Equal(expected, Written.Escape(text));

    [Fact]
    public void Code_stays_one_piece() => Assert.Equal("`a'b`", Written.Code("a`b"));

    /// <summary>Editors make links of addresses too, and a click on a hover is soon made.</summary>
    [Theory]
    [InlineData("owner $0cro")]
    [InlineData("system $0s")]
    [InlineData("control $0c")]
    [InlineData("gate $0g")]
    [InlineData("vendor $0v")]
    [InlineData("product $0p")]
    [InlineData("feed $0f")]
    [InlineData("satisfies aia $0Article")]
    public void Nobody_writes_links_into_an_editor(string position)
    {
        var source = $$"""
            use eu-ai-act edition 2026-07-27 as aia
            owner cro "{{Words}}" domain assurance
            system s "{{Words}}" {
              actor provider
              class high-risk annex-iii
              facts trains-models
              scope aia Article 9
            }
            waive aia Article 9(2) until 2027-01-01 because "{{Words}}" approved by cro on 2026-01-01
            feed f "{{Words}}" { files "runs.jsonl" class audit-evidence retained 10 years }
            control c "{{Words}}" {
              "{{Words}}"
              owner cro
              domain assurance
              pillar prove-and-comply
              status operating since 2026-01-01
              satisfies aia Article 9(1) partially because "{{Words}}"
              evidence e { from f where name = "{{Words}}" expect count() >= 1 }
            }
            gate g { require aia mapped }
            vendor v "{{Words}}" {
              product p "{{Words}}" {
                domain assurance
                renewal cro 10000 EUR per year
                claims aia Article 9(1)
              }
            }
            """;
        var at = source.IndexOf(position.Replace("$0", "", StringComparison.Ordinal), StringComparison.Ordinal) + position.IndexOf("$0", StringComparison.Ordinal);
        var marked = MarkedSource.Parse(source.Insert(at, "$0"), null, null);
        var hover = Hovers.At(marked.Document, marked.Offset, EditorSamples.Fields);

        Assert.NotNull(hover);
        Assert.DoesNotMatch("<a (?!href=\"https://eur-lex)|<img", Markdig.Markdown.ToHtml(hover.Markdown, Reader));
    }
}
