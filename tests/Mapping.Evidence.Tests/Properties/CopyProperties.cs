using FsCheck;
using FsCheck.Xunit;
using Mapping.Compiler.Coverage;

namespace Mapping.Evidence.Tests.Properties;

/// <summary>A file that holds the same as an older one, under a name of another date, was delivered again, or is of a run that found the same.</summary>
public sealed class CopyProperties
{
    /// <summary>With such a file a rule passes exactly where it passes without it, and where the file differs in a byte that says nothing.</summary>
    [Property(MaxTest = 600)]
    public void A_rule_passes_only_if_it_does_so_either_way(DoNotSize<int> seed)
    {
        if (CaseOf(seed.Item) is not var (without, with, asNew))
        {
            return;
        }

        var (once, copied, apart) = (ResultsOf(without), ResultsOf(with), ResultsOf(asNew));
        foreach (var key in KeysOf(with))
        {
            var isPassing = once.Of(key).Verdict == EvidenceVerdict.Passing && apart.Of(key).Verdict == EvidenceVerdict.Passing;
            Assert.True(isPassing == (copied.Of(key).Verdict == EvidenceVerdict.Passing), $"{with}\n{key}: {once.Of(key).Verdict} once, {apart.Of(key).Verdict} apart, {copied.Of(key).Verdict}");
        }
    }

    /// <summary>A property over cases that are all alike would show nothing.</summary>
    [Fact]
    public void Random_cases_meet_rules_that_pass_one_way_only()
    {
        var ways = Enumerable.Range(0, 1500).Select(CaseOf).OfType<(EvidenceCase Without, EvidenceCase With, EvidenceCase AsNew)>()
            .SelectMany(input => KeysOf(input.With).Select(key => (ResultsOf(input.Without).Of(key).Verdict == EvidenceVerdict.Passing, ResultsOf(input.AsNew).Of(key).Verdict == EvidenceVerdict.Passing)))
            .CountBy(way => way).ToDictionary();

        Assert.Equal(4, ways.Count);
    }

    private static (EvidenceCase Without, EvidenceCase With, EvidenceCase AsNew)? CaseOf(int seed)
    {
        var input = RandomCase.Of(seed) with { Time = EvidenceCase.OfName, HasKey = false };
        input = input with
        {
            Rules = [.. input.Rules.Select(rule => rule with { IsOfNewestFile = false })],
            Files = [.. input.Files.DistinctBy(file => string.Join('\n', file.Lines)).Select((file, index) => ($"runs/{(char)('a' + index)}-2026-11-{1 + (Math.Abs(seed % 20) + (3 * index)) % 20:00}.jsonl", file.Lines)).Where(file => file.Lines.Length > 0)],
        };
        if (input.Files.Length == 0)
        {
            return null;
        }

        var again = input.Files[0].Lines;
        return (input, With(again), With([.. again, ""]));

        EvidenceCase With(string[] lines) => input with { Files = [.. input.Files, ("runs/z-2026-11-22.jsonl", lines)] };
    }

    private static EvidenceResults ResultsOf(EvidenceCase input) => EvidenceEvaluator.Evaluate(input.Bind().Symbols, input.Store(), EvidenceCase.AsOf, DateOnly.MaxValue).Results;

    private static IEnumerable<EvidenceKey> KeysOf(EvidenceCase input) =>
        from rule in input.Rules
        from system in EvidenceCase.Systems
        select new EvidenceKey("c", rule.Name, system);
}
