using Mapping.Compiler;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Text;
using Mapping.Evidence.Forecasting;

namespace Mapping.Reports.Tests.Html;

/// <summary>A workspace that says the same text wherever free text may stand: in titles, reasons, descriptions, paths, evidence, findings.</summary>
internal static class HostileWorkspace
{
    private static readonly DateOnly AsOf = new(2026, 11, 23);

    public static ReportContent Content(string text)
    {
        var compilation = Compile(text);
        var judgement = Judge(compilation, text);
        return new ReportContent(judgement, Forecast(judgement, text), text)
        {
            Gaps = compilation.AnalyzeGaps(),
            PlaceAddress = (path, line) => $"{Uri.EscapeDataString(path)}#L{line}",
        };
    }

    private static Compilation Compile(string text)
    {
        var compilation = Compilation.Create(new CompilationInput
        {
            Sources = [new SourceText($"{text}.mapping", Source(OnOneLine(text), InBlock(text)))],
            Evidence = Evidence(text),
            AsOf = AsOf,
            Today = AsOf,
        });
        Assert.DoesNotContain(compilation.Diagnostics, diagnostic => diagnostic.IsError);
        return compilation;
    }

    private static Judgement Judge(Compilation compilation, string text)
    {
        var judgement = Judgement.Of(compilation, []);

        // Which findings there are depends on the text; that they are written is what matters here.
        return judgement with { Diagnostics = [judgement.Diagnostics[0] with { Message = text, Help = text }] };
    }

    private static WorkspaceForecast Forecast(Judgement judgement, string text) => new(AsOf, AsOf.AddDays(90))
    {
        Days = [new ForecastDay(AsOf.AddDays(3), [new Turn(TurnKind.Evidence, text, "passing", "stale") { Cause = text, Next = text }], [])],
        Gates =
        [
            .. judgement.Coverage.Gates.Select(gate => new GateForecast(gate, [new GateTurn(AsOf.AddDays(3), gate.Name, gate.System.Name, true, [text])], [])),
        ],
    };

    private static EvidenceResults Evidence(string text) => EvidenceResults.Create(
    [
        new EvidenceResult(new EvidenceKey("screening", "rate", "loan"), EvidenceVerdict.Failing)
        {
            Records = 3,
            First = AsOf.AddDays(-9).ToDateTime(TimeOnly.MinValue),
            Last = AsOf.ToDateTime(TimeOnly.MinValue),
            Reason = text,
            Figures = [new ExpectationFigure(text, new TextFigure(text), false) { Records = [new RecordPlace(text, 7)] }],
            Problems = [new EvidenceProblem(text, 2, [new RecordPlace(text, 8)])],
            Files = [new EvidenceFile(text, new string('a', 64), 1, 3)],
        },
    ]);

    /// <summary>A text in quotes ends on its line and with a quotation mark.</summary>
    private static string OnOneLine(string text) => "x" + string.Concat(text.Select(c => c is '"' or '\f' or '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' ? ' ' : c));

    private static string InBlock(string text) => "x" + text.Replace('"', '\'').ReplaceLineEndings(" ");

    private static string Source(string line, string block) => $$""""
        use eu-ai-act edition 2026-07-27 as aia
        use iso-42001 edition 2023 as iso
        owner ciso "{{line}}" domain security
        owner cro "{{line}}" domain assurance
        system loan "{{line}}" {
          actor provider
          class high-risk annex-iii
          scope aia Article 9(1), Article 9(2), Article 15(5)
          scope iso A.10.3
        }
        feed runs "{{line}}" {
          files "evidence/runs.jsonl"
          time at
          class audit-evidence
        }
        control screening "{{line}}" {
          """
          {{block}}
          """
          owner ciso
          domain security
          pillar protect-and-enforce
          status operating since 2026-03-01
          satisfies aia Article 15(5) on evasion
          satisfies aia Article 9(1) partially because "half {{line}}"
          evidence rate "{{line}}" {
            from runs where suite = "{{line}}"
            expect count() >= 1
          }
        }
        waive aia Article 15(5) on model-poisoning until 2027-01-31
          because """
          half
          {{block}}
          """ approved by ciso on 2026-02-02
        exclude iso A.10.3 because "half {{line}}" approved by cro on 2026-02-02
        vendor guardco "{{line}}" {
          product shield "{{line}}" {
            domain security
            renewal ciso, 120000 EUR per year, until 2027-06-30
            provides screening
            claims aia Article 15(5) on evasion, confidentiality
            claims aia Article 9(2) partially because "half {{line}}"
            produces telemetry
            attests "evidence/soc2.pdf" expires 2027-01-31
          }
          product wall "{{line}}" {
            domain security, assurance
            renewal ciso, 90000 EUR per year
            claims aia Article 9(1)
          }
        }
        gate release {
          require aia Article 15 evidenced
        }
        """".ReplaceLineEndings("\n");
}
