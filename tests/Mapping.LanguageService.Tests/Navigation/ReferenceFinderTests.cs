using Mapping.LanguageService.Navigation;

namespace Mapping.LanguageService.Tests.Navigation;

public sealed class ReferenceFinderTests
{
    [Fact]
    public void References_reach_other_files() => Check("""
        //- a.mapping
        owner $0cro "CRO"
        //- b.mapping
        control c "C" { owner cro }
        waive x 1 until 2026-01-01 because "y" approved by cro on 2026-02-02
        """, """
        a.mapping:1:7 cro Declaration
        b.mapping:1:23 cro Use
        b.mapping:2:52 cro Use
        """);

    [Fact]
    public void A_limit_is_named_in_rules() => Check("""
        //- a.mapping
        limit cap 5 set 2026-01-01 by cro
        //- b.mapping
        control c "C" { evidence e { from f where cap > $0cap expect count(where a - b < cap) = 0 expect max(a) <= cap } }
        """, """
        a.mapping:1:7 cap Declaration
        b.mapping:1:49 cap Use
        b.mapping:1:80 cap Use
        b.mapping:1:106 cap Use
        """);

    [Fact]
    public void A_group_is_named_where_systems_are() => Check("""
        //- a.mapping
        system s "S" { }
        group $0lending "Lending" { systems s }
        //- b.mapping
        control c "C" { for lending except s }
        gate g for s except lending { }
        waive x 1 for lending until 2026-01-01 because "y" approved by cro on 2026-02-02
        """, """
        a.mapping:2:7 lending Declaration
        b.mapping:1:21 lending Use
        b.mapping:2:21 lending Use
        b.mapping:3:15 lending Use
        """);

    [Fact]
    public void The_declaration_may_be_left_out() => Check("""
        owner cro "CRO"
        control c "C" { owner $0cro }
        """, "main.mapping:2:23 cro Use", ReferenceOptions.UsesOnly);

    [Fact]
    public void Citations_of_the_whole_and_of_parts_count_as_such() => Check("""
        use eu-ai-act edition 2026-07-27 as aia
        control c "C" {
          satisfies aia Article $015(5), 15, 15(5) on evasion, 15(4)
          satisfies aia 14..16
          satisfies aia 15(4)..15(5)
          satisfies aia Article 9
        }
        """, """
        main.mapping:3:17 Article 15(5) Use
        main.mapping:3:32 15 Whole
        main.mapping:3:36 15(5) Part
        main.mapping:4:17 14..16 Whole
        main.mapping:5:24 15(5) Use
        """, ReferenceOptions.UsesOnly);

    [Fact]
    public void An_element_is_meant_where_no_other_is_named() => Check("""
        use eu-ai-act edition 2026-07-27 as aia
        control c "C" {
          satisfies aia Article 15(5) on $0evasion, confidentiality
          satisfies aia Article 15(5) on confidentiality
          satisfies aia Article 15(5)
        }
        crosswalk aia to aia { Article 15(5) on evasion equal 9 because "x" }
        """, """
        main.mapping:3:34 evasion Use
        main.mapping:5:17 Article 15(5) Whole
        main.mapping:7:41 evasion Use
        """, ReferenceOptions.UsesOnly);

    [Fact]
    public void Facts_are_asked_in_the_catalog() => Check("""
        use eu-ai-act edition 2026-07-27 as aia
        system s "S" { facts $0credit-scoring }
        system t "T" { facts not credit-scoring }
        """, """
        main.mapping:2:22 credit-scoring Use
        main.mapping:3:26 credit-scoring Use
        """, ReferenceOptions.UsesOnly);

    [Fact]
    public void Highlights_stay_in_the_file()
    {
        var marked = MarkedSource.Parse("""
            //- a.mapping
            owner cro "CRO"
            control c "C" { owner $0cro evidence e { from f where a = 1 and b.c = 2 and a = 3 } }
            //- b.mapping
            control d "D" { owner cro }
            """);
        Assert.Equal(
            "owner «Declaration:cro» \"CRO\"\ncontrol c \"C\" { owner «Read:cro» evidence e { from f where a = 1 and b.c = 2 and a = 3 } }\n",
            Highlighted(marked.Document, marked.Offset));
        Assert.Contains("where «Read:a» = 1 and b.c = 2 and «Read:a» = 3", Highlighted(marked.Document, marked.Document.Source.Content.IndexOf("a = 1", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    private static string Highlighted(EditorDocument document, int offset) =>
        Drawing.Spans(document.Source.Content, Highlighter.Find(document, offset).Select(highlight => (highlight.Span, highlight.Kind.ToString())));

    private static void Check(string source, string expected, ReferenceOptions? options = null)
    {
        var marked = MarkedSource.Parse(source);
        var found = ReferenceFinder.Find(marked.Document, marked.Offset, options ?? ReferenceOptions.WithDeclaration);
        Assert.Equal(expected.ReplaceLineEndings("\n"), string.Join('\n', found.Select(reference => $"{Drawing.Place(reference.Location)} {reference.Kind}")));
    }
}
