namespace Mapping.LanguageService.Tests;

public sealed class EditorDocumentTests
{
    [Fact]
    public void The_cursor_stands_in_its_file()
    {
        var marked = MarkedSource.Parse("""
            //- a.mapping
            owner cro "CRO"
            //- b.mapping
            control c "C" { owner $0cro }
            """);

        Assert.Equal("b.mapping", marked.Document.Path);
        Assert.Equal("cro", marked.Document.Source.ToString(marked.Document.Model.At(marked.Offset)?.Span ?? default));
    }

    [Fact]
    public void A_file_that_is_not_there_has_no_document() =>
        Assert.Null(EditorDocument.Find(MarkedSource.Parse("owner cro \"CRO\"").Document.Compilation, "other.mapping"));
}
