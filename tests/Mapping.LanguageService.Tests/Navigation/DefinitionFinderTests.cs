using Mapping.Compiler;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Text;
using Mapping.LanguageService.Navigation;

namespace Mapping.LanguageService.Tests.Navigation;

public sealed class DefinitionFinderTests
{
    [Theory]
    [InlineData("control c \"C\" { owner $0cro }", "cro -> main.mapping:2:7 cro")]
    [InlineData("control c \"C\" { satisfies ai$0a Article 9 }", "aia -> main.mapping:1:37 aia")]
    [InlineData("waive $0eu-ai-act Article 9", "eu-ai-act -> main.mapping:1:37 aia")]
    [InlineData("control c \"C\" { satisfies aia Art$0icle 15(5) on evasion }", "Article 15(5) -> shipped Article 15(5)")]
    [InlineData("control c \"C\" { satisfies aia Article 15(5) on eva$0sion }", "evasion -> shipped Article 15(5) on evasion")]
    [InlineData("system t \"T\" { facts $0credit-scoring }", "credit-scoring -> shipped credit-scoring")]
    [InlineData("system t \"T\" { class high$0-risk annex-iii }", "high-risk -> shipped high-risk")]
    [InlineData("system t \"T\" { class high-risk $0annex-iii }", "annex-iii -> shipped annex-iii")]
    [InlineData("control c \"C\" { evidence e { from run$0s } }", "runs -> main.mapping:3:6 runs")]
    [InlineData("limit cap 5 set 2026-01-01 by cro control c \"C\" { evidence e { from runs where a > ca$0p } }", "cap -> main.mapping:5:7 cap")]
    [InlineData("limit cap 5 set 2026-01-01 by cro control c \"C\" { evidence e { from runs expect max(a - b) <= ca$0p } }", "cap -> main.mapping:5:7 cap")]
    [InlineData("control c \"C\" { evidence e { from runs } } waive c$0/e until 2027-01-01", "c -> main.mapping:5:9 c")]
    [InlineData("control c \"C\" { evidence e { from runs } } waive c/e$0 until 2027-01-01", "e -> main.mapping:5:26 e")]
    [InlineData("control c \"C\" { evidence e { from runs } } waive c/f$0 until 2027-01-01", "nothing")]
    [InlineData("control c \"C\" { for $0s }", "s -> main.mapping:4:8 s")]
    [InlineData("control c \"C\" { evidence e { document \"docs/p$0.md\" approved by cro on 2026-01-01 } }", "\"docs/p.md\" -> docs/p.md")]
    [InlineData("feed g \"G\" { files \"on$0e.csv\" }", "\"one.csv\" -> one.csv")]
    [InlineData("use eu-$0ai-act as law", "eu-ai-act -> shipped ---")]
    [InlineData("use eu-ai-act edition 2026$0-07-27 as law", "2026-07-27 -> shipped ---")]
    [InlineData("control c \"C\" { sta$0tus planned }", "nothing")]
    [InlineData("control c \"C\" { owner nobo$0dy }", "nothing")]
    [InlineData("// com$0ment\nowner a \"A\"", "nothing")]
    public void A_name_leads_to_its_declaration(string source, string expected)
    {
        var marked = MarkedSource.Parse($$"""
            use eu-ai-act edition 2026-07-27 as aia
            owner cro "CRO"
            feed runs "Runs" { files "runs/*.jsonl" }
            system s "S" { scope aia }
            {{source}}
            """);
        Assert.Equal(expected, Draw(marked));
    }

    [Fact]
    public void A_pattern_leads_to_the_files_that_were_read()
    {
        var evidence = EvidenceResults.Create(
        [
            new EvidenceResult(new EvidenceKey("c", "e", "s"), EvidenceVerdict.Passing)
            {
                Files = [new EvidenceFile("runs/a/1.jsonl", null, 1, 1), new EvidenceFile("runs/2.jsonl", null, 1, 1), new EvidenceFile("runs/2.csv", null, 1, 1)],
            },
        ]);
        var marked = MarkedSource.Parse("""
            system s "S" { }
            feed runs "Runs" { files "runs/**/*.$0jsonl", "runs/*.csv" }
            control c "C" { evidence e { from runs } }
            """, evidence);

        Assert.Equal("\"runs/**/*.jsonl\" -> runs/2.jsonl, runs/a/1.jsonl", Draw(marked));
    }

    [Fact]
    public void A_catalog_of_the_workspace_is_no_shipped_one()
    {
        var compilation = Compilation.Create(new CompilationInput
        {
            Sources = [new SourceText("a.mapping", "use acme edition 1\ncontrol c \"C\" { satisfies acme R-1 }\n")],
            Catalogs = [new SourceText("catalogs/acme/1.md", "---\nframework: acme\nedition: 1\ntitle: Acme\n---\n\n## Provisions\n\n### R-1 — Register\n\nWords.\n")],
            AsOf = new DateOnly(2026, 11, 23),
            Today = new DateOnly(2026, 11, 23),
        });
        var document = new EditorDocument(compilation, compilation.Trees[0]);
        var target = Assert.IsType<SourceTarget>(Assert.Single(DefinitionFinder.Find(document, document.Source.Content.IndexOf("R-1", StringComparison.Ordinal))?.Targets ?? []));

        Assert.Equal("catalogs/acme/1.md:9:5 False", $"{target.Location.Path}:{target.Location.Start} {target.IsShipped}");
    }

    private static string Draw(MarkedSource marked)
    {
        var definition = DefinitionFinder.Find(marked.Document, marked.Offset);
        return definition is null
            ? "nothing"
            : $"{marked.Document.Source.ToString(definition.Origin)} -> {string.Join(", ", definition.Targets.Select(Draw))}";
    }

    private static string Draw(DefinitionTarget target) => target switch
    {
        FileTarget file => file.Path,
        SourceTarget { IsShipped: true } shipped => $"shipped {HeadingOf(shipped)}",
        SourceTarget source => Drawing.Place(source.Location),
        _ => "",
    };

    private static string HeadingOf(SourceTarget target)
    {
        var source = target.Location.Source;
        return source.ToString(source.LineSpan(target.Location.Start.Line)).TrimStart('#', ' ').Split(" —")[0];
    }
}
