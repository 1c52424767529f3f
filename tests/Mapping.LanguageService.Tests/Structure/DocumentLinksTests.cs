using Mapping.LanguageService.Structure;

namespace Mapping.LanguageService.Tests.Structure;

public sealed class DocumentLinksTests
{
    [Fact]
    public void Texts_documents_and_single_files_are_linked()
    {
        var document = MarkedSource.Parse("""
            use eu-ai-act edition 2026-07-27 as aia
            use nothing as n
            feed f "F" { files "runs/2026.jsonl", "runs/*.jsonl", "../up.jsonl", "" }
            control c "C" { evidence e { document "docs/plan.pdf" approved by a on 2026-01-01 } }
            vendor v "V" { product p "P" { attests "soc2.pdf" expires 2027-01-01 } }
            """).Document;

        var drawn = Drawing.Spans(document.Source.Content, DocumentLinks.Of(document).Select(link => (link.Span, link.IsPath ? $"[{link.Target}]" : link.Target)));

        Assert.Equal("""
            use «https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:02024R1689-20260727:eu-ai-act» edition 2026-07-27 as aia
            use nothing as n
            feed f "F" { files "«[runs/2026.jsonl]:runs/2026.jsonl»", "runs/*.jsonl", "../up.jsonl", "" }
            control c "C" { evidence e { document "«[docs/plan.pdf]:docs/plan.pdf»" approved by a on 2026-01-01 } }
            vendor v "V" { product p "P" { attests "«[soc2.pdf]:soc2.pdf»" expires 2027-01-01 } }
            """.ReplaceLineEndings("\n"), drawn);
    }
}
