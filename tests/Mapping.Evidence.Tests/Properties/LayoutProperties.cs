using System.Globalization;
using FsCheck;
using FsCheck.Xunit;
using Mapping.Compiler;
using Mapping.Compiler.Coverage;
using Mapping.Evidence.Execution;
using Mapping.Evidence.Tests.Specs;

namespace Mapping.Evidence.Tests.Properties;

/// <summary>How records are laid out in files, who reads them and what is kept never changes what they say.</summary>
public sealed class LayoutProperties
{
    [Property(MaxTest = 300)]
    public void Threads_and_caches_change_no_byte(DoNotSize<int> seed)
    {
        var input = RandomCase.Of(seed.Item);
        var bound = input.Bind();
        var cache = new MemoryCache();
        var alone = Picture(bound, input, new EvidenceOptions { Parallelism = 1 });

        Assert.Equal(alone, Picture(bound, input, new EvidenceOptions { Parallelism = 4 }));
        Assert.Equal(alone, Picture(bound, input, new EvidenceOptions { TakesDigests = false }));
        Assert.Equal(alone, Picture(bound, input, new EvidenceOptions { Cache = cache }));
        Assert.Equal(0, cache.Hits);
        Assert.Equal(alone, Picture(bound, input, new EvidenceOptions { Cache = cache }));
        Assert.Equal(1, cache.Hits);
    }

    [Property(MaxTest = 500)]
    public void Order_and_files_change_no_value(DoNotSize<int> seed)
    {
        var input = RandomCase.Of(seed.Item);
        if (input.Time is EvidenceCase.OfFile or EvidenceCase.OfName)
        {
            return; // There the file says something that its records do not.
        }

        // A rule of one file asks which one.
        input = input with { Rules = [.. input.Rules.Select(rule => rule with { IsOfNewestFile = false })] };
        var bound = input.Bind();
        var random = new Random(seed.Item);

        var before = Values(bound, input);
        var after = Values(bound, input with { Files = Shuffled(input, random) });

        Assert.Equal(before, after);
    }

    /// <summary>
    /// The same lines in any order in other files, some of them in folders, some empty. Each has as many empty lines at its end as no
    /// other one, because of files with the same bytes one is read.
    /// </summary>
    private static (string Path, string[] Lines)[] Shuffled(EvidenceCase input, Random random)
    {
        var lines = input.Read.SelectMany(file => file.Lines).ToArray();
        random.Shuffle(lines);
        var count = random.Next(1, 6);
        return
        [
            .. lines.GroupBy(_ => random.Next(count)).Select(group => ($"runs/{(group.Key % 2 == 0 ? "deep/er/" : "")}{group.Key}.jsonl", Apart(group))),
            ("runs/empty.jsonl", []),
        ];
    }

    private static string[] Apart(IGrouping<int, string> lines) => [.. lines, .. Enumerable.Repeat("", lines.Key)];

    private static string Picture(BoundWorkspace bound, EvidenceCase input, EvidenceOptions options) =>
        EvidencePicture.Of(bound, EvidenceEvaluator.Evaluate(bound.Symbols, input.Store(), EvidenceCase.AsOf, EvidenceCase.AsOf, options));

    /// <summary>What does not say where a record stands.</summary>
    private static string Values(BoundWorkspace bound, EvidenceCase input)
    {
        var results = EvidenceEvaluator.Evaluate(bound.Symbols, input.Store(), EvidenceCase.AsOf, EvidenceCase.AsOf).Results;
        return string.Join('\n', EvidencePicture.Results(bound, results).Select(Values));
    }

    private static string Values(EvidenceResult result)
    {
        // Which of several twins that differ is the first one depends on where they stand; that they differ does not.
        if (result.Problems.Any(problem => problem.What.Contains("differs", StringComparison.Ordinal)))
        {
            return $"{result.Key} {result.Verdict}";
        }

        var figures = result.Figures.Select(figure => $"  {figure.Expect} {figure.Value} {figure.Holds}");
        var problems = result.Problems.Select(problem => string.Create(CultureInfo.InvariantCulture, $"  {problem.Count} x {problem.What}"));
        var head = string.Create(CultureInfo.InvariantCulture, $"{result.Key} {result.Verdict} {result.Records} {result.First:O} {result.Last:O} {result.StaleFrom:O}");
        return string.Join('\n', figures.Concat(problems).Prepend(head));
    }
}
