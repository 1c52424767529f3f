using Mapping.LanguageService.Structure;

namespace Mapping.LanguageService.Tests.Structure;

public sealed class FoldingTests
{
    [Fact]
    public void Blocks_prose_comments_and_uses_fold() => Check(""""
        // One
        // two.
        use eu-ai-act as aia
        // alone
        use iso-42001 as iso

        control c "C" {
          """
          Prose.
          """
          evidence e {
            from f // a
            // b
          }
        }
        owner o "O"
        """", """"
        «Comment:// One
        // two.»
        «Uses:use eu-ai-act as aia
        // alone
        use iso-42001 as iso»

        control c "C" «Block:{
          «Prose:"""
          Prose.
          """»
          evidence e «Block:{
            from f // a
            // b
          }»
        }»
        owner o "O"
        """");

    [Fact]
    public void A_block_that_does_not_end_folds_to_its_last_item() => Check("control c \"C\" {\n  owner a\n\n", "control c \"C\" «Block:{\n  owner a»\n\n");

    private static void Check(string source, string expected)
    {
        var document = MarkedSource.Parse(source).Document;
        var drawn = Drawing.Spans(document.Source.Content, Folding.Of(document).Select(range => (range.Span, range.Kind.ToString())));
        Assert.Equal(expected.ReplaceLineEndings("\n"), drawn);
    }
}
