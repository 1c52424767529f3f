using System.Globalization;
using Xunit.Abstractions;

namespace Mapping.Workspaces.Tests.Green;

/// <summary>
/// Green means green: taking something away never turns red into green unless the difference says that it is worse, writing a value
/// otherwise never does, and to promise less is never better. <c>MAPPING_GREEN_SEEDS=20000</c> tries as many seeds, and
/// <c>MAPPING_GREEN_SEED=4711</c> the one that a failure names.
/// </summary>
public sealed class MonotoneTests(ITestOutputHelper output)
{
    private const int DamagesPerSeed = 6;

    private const int FixedSeeds = 120;

    private const int RandomSeeds = 60;

    [Fact]
    public void The_inputs_reach_red_and_green()
    {
        var run = new MonotoneRun(Seeds.Generated);
        for (var seed = 0; seed < FixedSeeds; seed++)
        {
            run.Check(seed, DamagesPerSeed);
        }

        Assert.True(run.Greens > 0 && run.Reds > 10 * DamagesPerSeed, run.Summary);
    }

    [Fact]
    public void Less_is_never_greener() => Check([.. Enumerable.Range(0, FixedSeeds), .. Enumerable.Range(0, RandomSeeds).Select(_ => Random.Shared.Next())]);

    [Fact]
    public void As_many_seeds_as_are_asked_for()
    {
        if (NumberOf("MAPPING_GREEN_SEED") is { } seed)
        {
            Check([seed]);
        }
        else if (NumberOf("MAPPING_GREEN_SEEDS") is { } count)
        {
            Check([.. Enumerable.Range(0, count)]);
        }
    }

    private void Check(int[] seeds)
    {
        var run = new MonotoneRun(seed => seed % 20 == 0 ? Seeds.Example(seed / 20) : Seeds.Generated(seed));
        var found = seeds.SelectMany(seed => run.Check(seed, DamagesPerSeed)).ToList();
        output.WriteLine(run.Summary);
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    private static int? NumberOf(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number) ? number : null;
}
