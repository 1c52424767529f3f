using FsCheck;
using FsCheck.Xunit;
using Mapping.Compiler;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Text;
using Mapping.Evidence.Tests.Specs;

namespace Mapping.Evidence.Tests.Properties;

/// <summary>A number in a text is that number, and the digits of a number are that text: rules say of both what they say of the other.</summary>
public sealed class FormProperties
{
    private const string Source = """
        use iso-42001 edition 2023 as iso
        owner cro "Chief Risk Officer"
        system scoring "Scoring" { actor organisation scope iso A.6.2.6 }
        feed runs "Runs" { files "runs/*.jsonl" time at system any DECIMAL class audit-evidence }
        control c "C" {
          owner cro
          status operating since 2026-01-10
          satisfies iso A.6.2.6
          evidence most { from runs expect max(n NUMBER) <= 2 }
          evidence sum { from runs expect sum(n NUMBER) <= 4 }
          evidence none { from runs expect count(where n NUMBER > 1.5) = 0 }
          evidence some { from runs where n NUMBER in (1, 2.5) expect count() >= 1 }
          evidence list { from runs expect min(l.*.n NUMBER) >= 1 }
          evidence pair { from runs expect count(where n NUMBER < m NUMBER) = 0 }
          evidence text { from runs expect count(where n TEXT = "1.0") = 0 }
          evidence each { from runs expect count() >= 1 for each n TEXT in ("1.0", "2") }
        }

        """;

    private static readonly string[] Numbers = ["0", "1", "1.0", "2", "2.5", "-3", "1e1"];

    [Property(MaxTest = 200)]
    public void Numbers_in_texts_are_numbers(DoNotSize<int> seed)
    {
        var random = new Random(seed.Item);
        List<string[]> records = [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => Enumerable.Range(0, 3).Select(_ => Numbers[random.Next(Numbers.Length)]).ToArray())];
        var (plain, quoted) = (VerdictsOf(records, _ => false, isForm: false, ""), VerdictsOf(records, _ => true, isForm: true, ""));

        // Without a word for it a number is no text, and what is none can't be read.
        Assert.Equal(plain.Take(6), quoted.Take(6));
        Assert.Equal(quoted, VerdictsOf(records, _ => random.Next(2) == 0, isForm: true, ""));
        Assert.Equal(plain.Take(6), VerdictsOf(records, _ => true, isForm: true, "decimal \",\"").Take(6));
    }

    [Property(MaxTest = 100)]
    public void What_is_no_number_never_passes(DoNotSize<int> seed)
    {
        var random = new Random(seed.Item);
        string[] others = ["n/a", "", "1,5", "one", "1.0.0", "0x10", "1 2", "NaN", "\u0661"];
        List<string[]> records = [["1", "1", "1"], [others[random.Next(others.Length)], "1", "1"]];

        foreach (var verdict in VerdictsOf(records, _ => true, isForm: true, "").Take(6).Where((_, rule) => rule != 4))
        {
            Assert.NotEqual(EvidenceVerdict.Passing, verdict);
        }
    }

    private static List<EvidenceVerdict> VerdictsOf(List<string[]> records, Func<int, bool> isText, bool isForm, string decimals)
    {
        var lines = records.Select(numbers => $"{{\"at\": \"2026-11-20\", \"n\": {Written(numbers[0], 0)}, \"m\": {Written(numbers[1], 1)}, \"l\": [{{\"n\": {Written(numbers[2], 2)}}}]}}");
        var source = Source.Replace("NUMBER", isForm ? "as number" : "", StringComparison.Ordinal).Replace("TEXT", isForm ? "as text" : "", StringComparison.Ordinal).Replace("DECIMAL", decimals, StringComparison.Ordinal);
        var bound = BoundWorkspace.Bind([new SourceText("main.mapping", source)], []);
        Assert.Empty(bound.Diagnostics.Where(finding => finding.IsError));
        var files = new MemoryEvidenceFiles().Add("runs/a.jsonl", string.Join('\n', lines));
        var evaluation = EvidenceEvaluator.Evaluate(bound.Symbols, files, EvidenceCase.AsOf, EvidenceCase.AsOf);
        var results = EvidencePicture.Results(bound, evaluation.Results).ToList();
        return [.. bound.Symbols.Controls.Single().Evidence.Select(rule => results.Single(result => result.Key.Rule == rule.Name).Verdict)];

        string Written(string number, int field) => isText(field) ? $"\"{(decimals.Length > 0 ? number.Replace("1e1", "10", StringComparison.Ordinal).Replace('.', ',') : number)}\"" : number;
    }
}
