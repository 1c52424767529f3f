using Mapping.Compiler.Coverage;
using Mapping.LanguageService.CodeLens;
using Mapping.LanguageService.Hover;

namespace Mapping.LanguageService.Tests;

public sealed class LensesTests
{
    private static void Check(string text, string expected)
    {
        var evidence = EvidenceResults.Create(
        [
            new EvidenceResult(new EvidenceKey("screen", "rate", "loans"), EvidenceVerdict.Passing) { Last = new DateTime(2026, 11, 21, 1, 0, 0, DateTimeKind.Utc) },
        ]);
        var document = MarkedSource.Parse(EditorSamples.Head + text, evidence).Document;
        var lenses = Lenses.Of(document).Select(lens => Lenses.Resolve(document, lens, EditorSamples.Fields));
        Assert.Equal(expected, string.Join('\n', lenses.Select(lens => $"{lens.Kind} {document.Source.ToString(lens.Span)}: {lens.Title}")));
    }

    [Fact]
    public void Every_declaration_has_its_state() => Check(
        """
        control screen "Screening" {
          owner ciso
          status operating since 2026-03-01
          satisfies aia Article 15(5) on evasion
          evidence rate { from runs expect count() >= 1 }
        }
        control bare "Bare" {
          owner ciso
          status planned
          satisfies aia Article 15(3)
          satisfies aia Article 15(5) partially
            because "some of it"
          satisfies aia Article 9
        }
        gate release { require aia Article 15(5) mapped }
        gate soft { require aia Article 15(5) mapped at least 1% }
        """,
        """
        System loans: 1 of 13 obligations evidenced, 12 open
        Feed runs: newest record 2026-11-22, 1 day ago · 1 file
        Control screen: covers 1 obligation · evidence passing · last record 2026-11-21
        Citation satisfies: evidenced · also covered by bare
        Control bare: covers 8 obligations · no evidence rule
        Citation satisfies: planned
        Citation satisfies: 7 obligations: 1 evidenced, 6 planned · also covered by screen
        Citation satisfies: in no scope
        Gate release: does not hold for loans: 6 obligations in the way
        Gate soft: holds
        """);

    [Fact]
    public void With_errors_no_gate_holds() => Check("gate g { require aia Article 15 mapped at least 1% }\nowner", """
        System loans: 0 of 13 obligations evidenced, 13 open
        Feed runs: newest record 2026-11-22, 1 day ago · 1 file
        Gate g: not judged: the sources have errors
        """);

    /// <summary>Only the gate that asks for less through a relief names it.</summary>
    [Fact]
    public void A_gate_that_holds_through_a_relief_names_it()
    {
        var document = MarkedSource.Parse(
            """
            use eu-ai-act edition 2026-07-27 as aia
            owner cro "CRO" domain assurance
            system s "S" {
              actor provider
              class high-risk annex-iii
              facts annex-iii-derogation because "preparatory" approved by cro on 2026-05-01
              facts not profiles-people
              scope aia Article 6(4), Article 9(1)
            }
            control c "C" {
              owner cro
              status operating since 2026-01-01
              satisfies aia Article 6(4)
            }
            gate release { require aia mapped }
            gate other { require aia Article 6(4) mapped }
            """).Document;
        var gates = Lenses.Of(document).Where(lens => lens.Kind == LensKind.Gate).Select(lens => Lenses.Resolve(document, lens, EditorSamples.Fields).Title);

        Assert.Equal(["holds through the relief annex-iii-derogation", "holds"], gates);
        Assert.Equal(
            ["Gate other holds for s.", "Gate release holds for s, through the relief annex-iii-derogation."],
            Mapping.LanguageService.Coverage.GateSummary.Of(document.Compilation).Select(gate => gate.Text).Order(StringComparer.Ordinal));
        var hover = Hovers.At(document, document.Source.Content.IndexOf("release", StringComparison.Ordinal), EditorSamples.Fields)?.Markdown ?? "";
        Assert.Contains("**s**: holds, through the relief annex-iii-derogation", hover, StringComparison.Ordinal);
        Assert.Contains("Without it, it would ask for 1 obligation more.", hover, StringComparison.Ordinal);
        Assert.Contains("approved by cro on 2026-05-01", hover, StringComparison.Ordinal);
    }
}
