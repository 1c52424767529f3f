using Mapping.Compiler.Formatting;
using Mapping.Compiler.Text;
using Mapping.LanguageService.Formatting;

namespace Mapping.LanguageService.Tests.Formatting;

public sealed class DocumentFormattingTests
{
    [Fact]
    public void Only_what_is_wrong_changes()
    {
        var document = MarkedSource.Parse("owner  a \"A\" // x  \n\n\n\ncontrol c \"C\" {\nowner a\n    status planned\n}").Document;
        var drawn = DocumentFormatting.Format(document).Select(edit => $"{edit.Location.Start} {edit.Location.Span.Length} '{edit.NewText.Replace('\n', '↵')}'");
        Assert.Equal(["1:7 1 ''", "1:14 8 ' // x'", "6:1 0 '  '", "7:3 2 ''", "8:2 0 '↵'"], drawn);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(int.MaxValue)]
    public void Edits_give_exactly_the_formatters_text(int every)
    {
        foreach (var original in ExampleWorkspace.Damaged(every).Trees)
        {
            foreach (var text in Untidy(original.Source.Content))
            {
                var document = MarkedSource.Parse(text).Document;
                Assert.Equal(Formatter.Format(document.Tree), Drawing.Apply(document.Source, DocumentFormatting.Format(document)));
            }
        }
    }

    [Fact]
    public void A_selection_formats_the_items_it_touches() => CheckRange(
        """
        control c "C" {
         owner   a
         status   plan[ned
         domain   ]security
         pillar   test-and-detect
        }
        owner   a "A"
        """,
        """
        control c "C" {
         owner   a
          status planned
          domain security
         pillar   test-and-detect
        }
        owner   a "A"
        """);

    [Fact]
    public void A_selection_over_declarations_formats_both() => CheckRange(
        "owner   a \"A\"\nowner   b[ \"B\"\nowner   ]c \"C\"\n",
        "owner   a \"A\"\nowner b \"B\"\nowner c \"C\"\n");

    [Fact]
    public void A_selection_of_blanks_formats_nothing() => CheckRange("owner   a \"A\"\n\n[ ]\n\nowner b \"B\"", "owner   a \"A\"\n\n \n\nowner b \"B\"");

    [Theory]
    [InlineData("control c \"C\" {\nowner   a\n}$0\nowner   b \"B\"", '}', "control c \"C\" {\n  owner a\n}\nowner   b \"B\"")]
    [InlineData("control c \"C\" {\nevidence e {\nfrom  f\n}$0\nowner   a\n}", '}', "control c \"C\" {\n  evidence e {\n    from f\n  }\nowner   a\n}")]
    [InlineData("control c \"C\" {\n  owner   a\n$0\n}", '\n', "control c \"C\" {\n  owner a\n  \n}")]
    [InlineData("control c \"C\" {\n$0", '\n', "control c \"C\" {\n  ")]
    [InlineData("control c \"C\" {\n  evidence e {\n    from f\n$0", '\n', "control c \"C\" {\n  evidence e {\n    from f\n    ")]
    [InlineData("control c \"C\" {\n  $0}", '\n', "control c \"C\" {\n}")]
    [InlineData("control c \"C\" {\n}\n  $0", '\n', "control c \"C\" {\n}\n")]
    [InlineData("control c \"C\" {\n  \"\"\"\n$0\n  \"\"\"\n}", '\n', "control c \"C\" {\n  \"\"\"\n\n  \"\"\"\n}")]
    public void Typing_formats_what_was_just_ended(string source, char typed, string expected)
    {
        var marked = MarkedSource.Parse(source);
        Assert.Equal(expected, Drawing.Apply(marked.Document.Source, DocumentFormatting.FormatTyped(marked.Document, marked.Offset, typed)));
    }

    private static IEnumerable<string> Untidy(string text)
    {
        yield return text;
        yield return text.Replace("  ", "\t", StringComparison.Ordinal);
        yield return text.Replace("\n", "\r\n", StringComparison.Ordinal);
        yield return text.Replace("{", "\n{\n\n", StringComparison.Ordinal).Replace(",", " ,", StringComparison.Ordinal);
    }

    private static void CheckRange(string marked, string expected)
    {
        var text = marked.ReplaceLineEndings("\n");
        var start = text.IndexOf('[', StringComparison.Ordinal);
        var end = text.IndexOf(']', StringComparison.Ordinal) - 1;
        var document = MarkedSource.Parse(text.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal)).Document;
        var edits = DocumentFormatting.FormatRange(document, TextSpan.FromBounds(start, end));
        Assert.Equal(expected.ReplaceLineEndings("\n"), Drawing.Apply(document.Source, edits));
    }
}
