namespace Mapping.LanguageService.Tests;

public sealed class CompletionEditTests
{
    private static void Check(string marked, string label, string expected) =>
        Assert.Equal(expected, CompletionPicture.Take(EditorSamples.Head + marked, label));

    [Fact]
    public void A_citation_gives_way_as_a_whole() =>
        Check("control c \"C\" { satisfies aia Article 15(5$0) }", "Article 15(5) on evasion", """
        control c "C" { satisfies aia Article 15(5) on evasion }
        """);

    [Fact]
    public void A_citation_found_by_its_title_replaces_the_words() =>
        Check("control c \"C\" { satisfies aia data poison$0 }", "Article 15(5) on data-poisoning", """
        control c "C" { satisfies aia Article 15(5) on data-poisoning }
        """);

    [Fact]
    public void A_control_is_filled_with_what_is_known() => Check("con$0", "control", """
        control ${1:name} "${2:Title}" {
          owner ${3|ciso,cro|}
          domain ${4|security,assurance|}
          status planned
          satisfies ${5|aia,iso|} $0
        }
        """);

    [Fact]
    public void A_keyword_before_its_declaration_brings_no_second_one() => Check("con$0 c \"C\" { }", "control", """
        control c "C" { }
        """);

    [Fact]
    public void A_date_gives_way_as_a_whole() => Check("waive aia Article 15(3) until 2027-0$0", "2027-05-23", "waive aia Article 15(3) until 2027-05-23");
}
