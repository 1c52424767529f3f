using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Xunit;
using Mapping.Compiler.Coverage;

namespace Mapping.Evidence.Tests.Properties;

/// <summary>Numbers that are read as percent and are all at most 1: no rule passes that would not pass if they were parts of one.</summary>
public sealed partial class DoubtfulShareProperties
{
    /// <summary>Whether it can't be told of some field whether its numbers are points of a hundred.</summary>
    internal static bool IsInDoubt(EvidenceResult result) => result.Problems.Any(problem => problem.What.Contains("may be parts of one", StringComparison.Ordinal));

    internal static bool IsInDoubtAsRatio(EvidenceResult result) => result.Problems.Any(problem => problem.What.Contains("may be points of a hundred", StringComparison.Ordinal));

    [Property(MaxTest = 1000)]
    public void What_passes_as_percent_passes_as_parts_of_one(DoNotSize<int> seed)
    {
        var input = SmallCase(seed.Item);
        var asParts = Evaluate(With(input, "ratio"));

        foreach (var (rule, result) in Evaluate(With(input, "percent")).Where(entry => entry.Value.Verdict == EvidenceVerdict.Passing))
        {
            Assert.True(asParts[rule].Verdict == EvidenceVerdict.Passing, $"{With(input, "percent")}\n--- {rule} passes, and of parts of one it is {asParts[rule].Verdict}");
        }
    }

    [Fact]
    public void Random_cases_are_in_doubt_and_not()
    {
        var results = Enumerable.Range(0, 600).Select(SmallCase).SelectMany(input => Evaluate(With(input, "percent")).Values.Zip(Evaluate(With(input, "ratio")).Values)).ToList();

        Assert.True(results.Count(pair => IsInDoubt(pair.First)) > 20);
        Assert.True(results.Count(pair => IsInDoubt(pair.First) && pair.Second.Verdict == EvidenceVerdict.Failing) > 5);
        Assert.True(results.Count(pair => pair.First.Verdict == EvidenceVerdict.Passing) > 20);
    }

    private static EvidenceCase SmallCase(int seed)
    {
        var input = RandomCase.Of(seed);
        return input with { Files = [.. input.Files.Select(file => (file.Path, file.Lines.Select(line => AboveOne().Replace(line, "\"n\": 0.5$1")).ToArray()))] };
    }

    private static EvidenceCase With(EvidenceCase input, string unit) => input with { Units = new Dictionary<string, string>(input.Units) { ["n"] = unit } };

    private static Dictionary<string, EvidenceResult> Evaluate(EvidenceCase input)
    {
        var results = EvidenceEvaluator.Evaluate(input.Bind().Symbols, input.Store(), EvidenceCase.AsOf, DateOnly.MaxValue).Results;
        return (
            from rule in input.Rules
            from system in EvidenceCase.Systems
            select (Name: $"{rule.Name} for {system}", Result: results.Of(new EvidenceKey("c", rule.Name, system)))).ToDictionary(entry => entry.Name, entry => entry.Result, StringComparer.Ordinal);
    }

    [GeneratedRegex("\"n\": (?:[2-9]|[1-9]\\d+|1\\.\\d*[1-9]|1[eE])[\\d.e+-]*([,}])")]
    private static partial Regex AboveOne();
}
