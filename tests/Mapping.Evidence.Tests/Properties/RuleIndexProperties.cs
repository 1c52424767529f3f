using FsCheck;
using FsCheck.Xunit;
using Mapping.Compiler.Coverage;
using Mapping.Evidence.Filters;

namespace Mapping.Evidence.Tests.Properties;

/// <summary>Which rules a record is shown to is found by the texts that they want; what they say is what each says where it stands alone.</summary>
public sealed class RuleIndexProperties
{
    private static readonly string[] Texts = ["a", "b", "A", "B", "c", "2%", "\u00c4", "\u00e4"];

    [Property(MaxTest = 400)]
    public void Rules_judged_together_say_what_each_says_alone(DoNotSize<int> seed)
    {
        var random = new Random(seed.Item);
        var input = RandomCase.Of(seed.Item);
        input = input with { Rules = [.. input.Rules.Select(rule => rule with { Where = Where(random) })] };
        var together = Judge(input);

        foreach (var rule in input.Rules)
        {
            Assert.Equal(Judge(input with { Rules = [rule] }).Where(line => line.Rule == rule.Name), together.Where(line => line.Rule == rule.Name));
        }
    }

    /// <summary>Letters of ASCII are folded by a bit, others by the tables of the runtime: no letter may be both.</summary>
    [Fact]
    public void Letters_that_differ_in_case_only_have_one_key()
    {
        var byUpper = Enumerable.Range(0x21, 0xD800 - 0x21).Select(letter => ((char)letter).ToString()).GroupBy(letter => letter, StringComparer.OrdinalIgnoreCase);

        Assert.All(byUpper.Where(group => group.Count() > 1), group => Assert.Single(group.Select(KeyOf).Distinct()));
        Assert.Equal(KeyOf("item-17 of Many"), KeyOf("\u00a0ITEM-17 OF many\t"));
        Assert.NotEqual(KeyOf("item-00017"), KeyOf("item-00018"));
    }

    private static ulong KeyOf(string text) => Spelling.KeyOf(System.Text.Encoding.UTF8.GetBytes(text));

    private static OracleTest Where(Random random)
    {
        var first = OracleTest.Compare("s", "=", Text(random));
        return random.Next(4) switch
        {
            0 => first,
            1 => OracleTest.In("s", [Text(random), Text(random)]),
            2 => OracleTest.All(first, OracleTest.Compare("id", "=", OracleLiteral.Of($"{random.Next(30)}"))),
            _ => OracleTest.All(OracleTest.Compare("about", "!=", OracleLiteral.Of("x")), first),
        };
    }

    private static OracleLiteral Text(Random random) => OracleLiteral.Of(Texts[random.Next(Texts.Length)]);

    private static List<(string Rule, string Said)> Judge(EvidenceCase input)
    {
        var bound = input.Bind();
        var results = EvidenceEvaluator.Evaluate(bound.Symbols, input.Store(), EvidenceCase.AsOf, EvidenceCase.AsOf).Results;
        return
        [
            .. from rule in input.Rules
               from system in EvidenceCase.Systems
               let result = results.Of(new EvidenceKey("c", rule.Name, system))
               select (rule.Name, $"{system}: {result.Verdict} {result.Records} {result.First:O} {result.Reason} {string.Join("; ", result.Figures.Select(figure => $"{figure.Value} {figure.Holds}"))} {string.Join("; ", result.Problems.Select(problem => $"{problem.Count} {problem.What}"))}"),
        ];
    }
}
