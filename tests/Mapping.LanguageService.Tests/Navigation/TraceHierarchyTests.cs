using Mapping.LanguageService.Navigation;

namespace Mapping.LanguageService.Tests.Navigation;

public sealed class TraceHierarchyTests
{
    private const string Workspace = """
        use eu-ai-act edition 2026-07-27 as aia
        feed runs "Runs" { files "runs.jsonl" }
        control c "C" {
          status operating since 2026-01-01
          satisfies aia Article 15(5) on evasion
          evidence attacks "Attacks" { from runs expect count() >= 1 }
        }
        control d "D" { satisfies aia Article 9(1) evidence plan { document "d.md" approved by o on 2026-01-01 } }

        """;

    [Theory]
    [InlineData("gate g { require aia Article $015(5) }", "Obligation aia Article 15(5)", "Control c by catalogs/eu-ai-act/2026-07-27.md")]
    [InlineData("vendor v \"V\" { product p \"P\" { provides $0c } }", "Control c", "Rule attacks by main.mapping:6")]
    [InlineData("control e \"E\" { evidence $0x { from runs } }", "Rule x", "Feed runs by main.mapping:9")]
    [InlineData("control e \"E\" { evidence x { from $0runs } }", "Feed runs", "")]
    [InlineData("owner $0o \"O\"", "nothing", "")]
    public void Outgoing_leads_to_the_records(string source, string item, string expected) => Check(source, item, expected, isOutgoing: true);

    [Theory]
    [InlineData("gate g { require aia Article $015(5) }", "Obligation aia Article 15(5)", "")]
    [InlineData("vendor v \"V\" { product p \"P\" { provides $0d } }", "Control d", "Obligation aia Article 9(1) by catalogs/eu-ai-act/2026-07-27.md")]
    [InlineData("control e \"E\" { evidence $0x { from runs } }", "Rule x", "Control e by main.mapping:9")]
    [InlineData("control e \"E\" { evidence x { from $0runs } }", "Feed runs", "Rule attacks by main.mapping:6; Rule x by main.mapping:9")]
    public void Incoming_leads_to_the_law(string source, string item, string expected) => Check(source, item, expected, isOutgoing: false);

    [Fact]
    public void What_a_crosswalk_infers_is_part_of_the_chain() => Check(
        """
        use iso-42001 edition 2023 as iso
        system s "S" { actor provider, organisation class high-risk annex-iii scope aia Article 9 scope iso }
        control e "E" { status operating since 2026-01-01 satisfies iso 6.1.2 }
        crosswalk iso to aia { 6.1.2 superset of Article 9(2)(a) because "x" }
        gate g { require aia Article $09(2)(a) mapped }
        """,
        "Obligation aia Article 9(2)(a)", "Control e by catalogs/eu-ai-act/2026-07-27.md", isOutgoing: true);

    private static void Check(string source, string item, string expected, bool isOutgoing)
    {
        var marked = MarkedSource.Parse(Workspace + source);
        var compilation = marked.Document.Compilation;
        var found = TraceHierarchy.Prepare(marked.Document, marked.Offset);
        Assert.Equal(item, found is null ? "nothing" : $"{found.Kind} {found.Name}");
        if (found is not null)
        {
            var links = isOutgoing ? TraceHierarchy.Outgoing(compilation, found) : TraceHierarchy.Incoming(compilation, found);
            Assert.Equal(expected, string.Join("; ", links.Select(Draw)));
        }
    }

    private static string Draw(TraceLink link)
    {
        var place = Assert.Single(link.Places);
        return $"{link.Item.Kind} {link.Item.Name} by {place.Path}{(link.Item.Kind == TraceKind.Obligation || place.Path != "main.mapping" ? "" : $":{place.Start.Line}")}";
    }
}
