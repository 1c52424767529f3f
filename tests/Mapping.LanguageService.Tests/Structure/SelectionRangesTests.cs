using Mapping.LanguageService.Structure;

namespace Mapping.LanguageService.Tests.Structure;

public sealed class SelectionRangesTests
{
    [Fact]
    public void A_selection_grows_from_the_word_to_the_file() => Check(
        "owner a \"A\"\ncontrol c \"C\" { evidence e { from f where s = \"p$0q\" } }\n",
        """
        pq
        "pq"
        s = "pq"
        where s = "pq"
        from f where s = "pq"
         from f where s = "pq" 
        { from f where s = "pq" }
        evidence e { from f where s = "pq" }
         evidence e { from f where s = "pq" } 
        { evidence e { from f where s = "pq" } }
        control c "C" { evidence e { from f where s = "pq" } }
        owner a "A"↵control c "C" { evidence e { from f where s = "pq" } }↵
        """);

    [Fact]
    public void A_citation_grows_to_its_list() => Check(
        "waive aia Article 9$0(2), 10 on x until 2027-01-01 because \"y\" approved by z",
        """
        9
        Article 9(2)
        Article 9(2), 10 on x
        waive aia Article 9(2), 10 on x until 2027-01-01 because "y" approved by z
        """);

    [Fact]
    public void A_comment_is_taken_whole() => Check("// so$0me words\nowner a \"A\"", """
        // some words
        // some words↵owner a "A"
        """);

    private static void Check(string source, string expected)
    {
        var marked = MarkedSource.Parse(source);
        var spans = SelectionRanges.At(marked.Document, marked.Offset);
        var drawn = spans.Select(span => marked.Document.Source.ToString(span).Replace('\n', '↵'));
        Assert.Equal(expected.ReplaceLineEndings("\n"), string.Join('\n', drawn));
    }
}
