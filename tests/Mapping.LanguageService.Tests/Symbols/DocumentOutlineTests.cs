using Mapping.Compiler.Text;
using Mapping.LanguageService.Symbols;

namespace Mapping.LanguageService.Tests.Symbols;

public sealed class DocumentOutlineTests
{
    [Fact]
    public void Items_stand_under_their_declarations() => Check("""
        use eu-ai-act edition 2026-07-27 as aia
        owner ciso "CISO"
        control c "Control" {
          satisfies aia Article 9,
            10
          evidence e "Rule" { from f }
        }
        waive aia Article 9 until 2027-01-01 because "x" approved by ciso on 2026-02-02
        waive c/e until 2027-01-01 because "x" approved by ciso on 2026-02-02
        vendor v "V" { product p "P" { claims aia 9 } }
        gate g { require aia Article 9 mapped }
        crosswalk a to b { 9 equal 10 because "x" }
        limit cap 5 EUR set 2026-01-01 by ciso
        group lending "Lending" { systems s }
        """, """
        Framework aia (eu-ai-act edition 2026-07-27 as aia) at aia in 1..1
        Owner ciso (CISO) at ciso in 2..2
        Control c (Control) at c in 3..7
          Mapping aia Article 9, 10 () at satisfies in 4..5
          Evidence e (Rule) at e in 6..6
        Waiver aia Article 9 () at waive in 8..8
        Waiver c/e () at waive in 9..9
        Vendor v (V) at v in 10..10
          Product p (P) at p in 10..10
            Mapping aia 9 () at claims in 10..10
        Gate g () at g in 11..11
          Requirement aia Article 9 mapped () at require in 11..11
        Crosswalk a to b () at crosswalk in 12..12
          CrosswalkRow 9 (equal) at 9 in 12..12
        Limit cap (5 EUR) at cap in 13..13
        Group lending (Lending) at lending in 14..14
        """);

    [Fact]
    public void What_has_no_name_goes_by_its_keyword() => Check("control {\n  satisfies\n", """
        Control control () at control in 1..2
          Mapping satisfies () at satisfies in 2..2
        """);

    private static void Check(string source, string expected)
    {
        var document = MarkedSource.Parse(source).Document;
        var drawn = DocumentOutline.Of(document).SelectMany(entry => Draw(document.Source, entry, ""));
        Assert.Equal(expected.ReplaceLineEndings("\n"), string.Join('\n', drawn));
    }

    private static IEnumerable<string> Draw(SourceText source, OutlineEntry entry, string indent)
    {
        Assert.True(entry.Span.Start <= entry.Selection.Start && entry.Selection.End <= entry.Span.End);
        var (first, last) = (source.PositionOf(entry.Span.Start).Line, source.PositionOf(entry.Span.End).Line);
        var line = $"{indent}{entry.Kind} {entry.Name} ({entry.Detail}) at {source.ToString(entry.Selection)} in {first}..{last}";
        return entry.Children.SelectMany(child => Draw(source, child, indent + "  ")).Prepend(line);
    }
}
