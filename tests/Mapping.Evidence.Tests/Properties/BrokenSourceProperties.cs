using FsCheck;
using FsCheck.Xunit;
using Mapping.Compiler;
using Mapping.Compiler.Text;

namespace Mapping.Evidence.Tests.Properties;

/// <summary>Sources with mistakes are evaluated as far as they are whole: a mistake is a finding, never a crash.</summary>
public sealed class BrokenSourceProperties
{
    private static readonly string[] Words =
    [
        "", "\"text\"", "2%", "1.5", "-1", "true", "2026-11-20", "3 days", "9999999999999999999999999999 years", "count()", "share(where n)",
        "latest(n)", "max(s)", "within", "0", "2147483647", "document", "\"x.md\" approved by cro on 9999-12-31 review 2147483647 years", "}", "{",
    ];

    [Property(MaxTest = 1500)]
    public void Evaluation_never_throws(DoNotSize<int> seed)
    {
        var random = new Random(seed.Item);
        var input = RandomCase.Of(seed.Item);
        var words = input.Source.Split(' ');
        for (var i = random.Next(1, 5); i > 0; i--)
        {
            words[random.Next(words.Length)] = Words[random.Next(Words.Length)];
        }

        var bound = BoundWorkspace.Bind([new SourceText("main.mapping", string.Join(' ', words))], []);
        var evaluation = EvidenceEvaluator.Evaluate(bound.Symbols, input.Store().Add("x.md", "x"), EvidenceCase.AsOf, EvidenceCase.AsOf);

        Assert.All(evaluation.Diagnostics, finding => Assert.False(finding.IsError));
    }

    [Theory]
    [InlineData("expect count() >= \"many\"")]
    [InlineData("expect max(n) <= \"much\"")]
    [InlineData("expect sum(n) <= true")]
    [InlineData("expect share(where n = 1) <= 79228162514264337593543950335")]
    [InlineData("expect max(t) <= 9999999999999999999999999999 years")]
    [InlineData("expect min(t) >= -9999999999999999999999999999 years")]
    [InlineData("expect count() >= 1 within 2147483647 years fresh 2147483647 days")]
    [InlineData("expect count() >= 1 within 0 days")]
    [InlineData("expect median(n) <= 79228162514264337593543950335")]
    public void Values_that_do_not_fit_are_no_crash(string expectation)
    {
        var bound = BoundWorkspace.Bind([new SourceText("main.mapping", $$"""
            use iso-42001 edition 2023 as iso
            system scoring "Scoring" { actor organisation scope iso A.6.2.6 }
            feed runs "Runs" { files "a.jsonl" time at class audit-evidence }
            control c "C" { status operating since 2026-01-10 satisfies iso A.6.2.6 evidence e { from runs {{expectation}} } }
            """)], []);
        var files = new MemoryEvidenceFiles().Add("a.jsonl", "{\"at\": \"2026-11-20\", \"n\": 79228162514264337593543950335, \"t\": 1}\n");

        var evaluation = EvidenceEvaluator.Evaluate(bound.Symbols, files, EvidenceCase.AsOf, EvidenceCase.AsOf);

        Assert.NotNull(evaluation.Results);
    }
}
