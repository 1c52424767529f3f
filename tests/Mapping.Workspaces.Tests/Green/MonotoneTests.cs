using System.Globalization;
using FsCheck.Xunit;
using Xunit.Abstractions;

namespace Mapping.Workspaces.Tests.Green;

/// <summary>
/// Green means green: taking something away never turns red into green unless the difference says that it is worse, and writing a value
/// otherwise never does. A failure names its seed, and <c>Check(seed)</c> makes the same input again. <c>MAPPING_GREEN_SEEDS=20000</c> tries as
/// many, and prints what each kind of damage did.
/// </summary>
public sealed class MonotoneTests(ITestOutputHelper output)
{
    private const int DamagesPerSeed = 6;

    [Property(MaxTest = 250)]
    public void Damage_never_turns_red_into_green(int seed) => Assert.Empty(new MonotoneRun(Seeds.Generated).Check(seed, DamagesPerSeed));

    [Property(MaxTest = 12)]
    public void Damage_to_the_examples_never_turns_red_into_green(int seed) => Assert.Empty(new MonotoneRun(Seeds.Example).Check(seed, DamagesPerSeed));

    [Fact]
    public void The_inputs_reach_red_and_green()
    {
        var run = new MonotoneRun(Seeds.Generated);
        for (var seed = 0; seed < 60; seed++)
        {
            run.Check(seed, DamagesPerSeed);
        }

        Assert.True(run.Greens > 0 && run.Reds > 10 * DamagesPerSeed, run.Summary);
    }

    [Fact]
    public void As_many_seeds_as_are_asked_for()
    {
        if (!int.TryParse(Environment.GetEnvironmentVariable("MAPPING_GREEN_SEEDS"), CultureInfo.InvariantCulture, out var count))
        {
            return;
        }

        var run = new MonotoneRun(seed => seed % 20 == 0 ? Seeds.Example(seed) : Seeds.Generated(seed));
        var found = Enumerable.Range(0, count).SelectMany(seed => run.Check(seed, DamagesPerSeed)).ToList();
        output.WriteLine(run.Summary);
        found.ForEach(output.WriteLine);
        Assert.Empty(found);
    }
}
