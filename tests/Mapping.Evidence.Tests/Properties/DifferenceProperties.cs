using System.Collections.Immutable;
using FsCheck;
using FsCheck.Xunit;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Comparison;

namespace Mapping.Evidence.Tests.Properties;

using Entry = DifferenceCase.Entry;

/// <summary>No removal and no edit of records that did not pass makes a difference better, whatever is added, in any format.</summary>
public sealed class DifferenceProperties
{
    private const int Kinds = 8;

    [Property(MaxTest = 400)]
    public void What_did_not_pass_and_is_gone_makes_nothing_better(DoNotSize<int> seed)
    {
        var (before, after) = RandomPair(new Random(seed.Item));
        if (!IsAnyGone(before, after))
        {
            return;
        }

        var comparison = DifferenceCase.Compare(before, after);

        Assert.True(comparison.Evidence.All(change => change.Direction != ChangeDirection.Better), $"{before.Path}\n{string.Join('\n', before.Records)}\nthen\n{string.Join('\n', after.Records)}");
        Assert.DoesNotContain(comparison.Systems.SelectMany(system => system.Obligations), change => change.Direction == ChangeDirection.Better);
    }

    /// <summary>The other way round is the mirror of it.</summary>
    [Property(MaxTest = 100)]
    public void The_other_way_round_is_the_mirror(DoNotSize<int> seed)
    {
        var (before, after) = RandomPair(new Random(seed.Item));

        Assert.Equal(
            DifferenceCase.Compare(before, after).Mirror().Evidence.Select(change => (change.Rule, change.Direction)),
            DifferenceCase.Compare(after, before).Evidence.Select(change => (change.Rule, change.Direction)));
    }

    [Property(MaxTest = 100)]
    public void However_few_digests_are_kept_at_a_time_the_same_is_lost(DoNotSize<int> seed)
    {
        var (before, after) = RandomPair(new Random(seed.Item));

        Assert.Equal(DifferenceCase.LostIn(before, after, 1_000).OrderBy(loss => loss.Key.Rule), DifferenceCase.LostIn(before, after, 1).OrderBy(loss => loss.Key.Rule));
    }

    [Fact]
    public void In_every_format_rules_turn_from_failing_and_from_unreadable() => Assert.All(DifferenceCase.Paths, path =>
    {
        var turned = Enumerable.Range(0, 400)
            .Select(seed => RandomPair(new Random(seed)))
            .Where(pair => pair.Before.Path == path)
            .SelectMany(pair => DifferenceCase.Compare(pair.Before, pair.After).Evidence)
            .Where(change => change.After?.Verdict == EvidenceVerdict.Passing)
            .Select(change => change.Before?.Verdict)
            .ToHashSet();

        Assert.Contains(EvidenceVerdict.Failing, turned);
        Assert.Contains(EvidenceVerdict.Unreadable, turned);
    });

    [Fact]
    public void What_is_only_added_to_may_be_better_and_so_may_a_newer_report() => Assert.All(DifferenceCase.Paths, path =>
    {
        ImmutableArray<Entry> failing = [new(2, 0, 0), new(3, 1, 1)];
        var newer = failing.Select(entry => entry with { Day = entry.Day + 10, Kind = 0 });
        Assert.Contains(Compare(failing, [.. newer, new(14, 0, 5)]).Evidence, change => change.Direction == ChangeDirection.Better);
        if (path != "a.sarif")
        {
            Assert.Contains(
                Compare(failing, [.. failing, .. Enumerable.Range(0, 8).Select(name => new Entry(5, 0, name))]).Evidence,
                change => change is { Rule: "share", Direction: ChangeDirection.Better });
        }

        WorkspaceComparison Compare(ImmutableArray<Entry> before, ImmutableArray<Entry> after) =>
            DifferenceCase.Compare(new DifferenceCase(path, before), new DifferenceCase(path, after));
    });

    /// <summary>At least one record that passes stands; of the others at least one goes, or becomes another one.</summary>
    private static (DifferenceCase Before, DifferenceCase After) RandomPair(Random random)
    {
        var path = DifferenceCase.Paths[random.Next(DifferenceCase.Paths.Length)];
        var standing = Entries(random, 1, 4, 0, 0);
        var bad = Entries(random, 1, 3, 1, random.Next(3) == 0 ? 1 : Kinds - 1);
        var touched = random.Next(1, bad.Count + 1);
        var edited = bad.Select((entry, index) => index >= touched ? entry : Edit(entry, random)).OfType<Entry>();
        var added = Entries(random, 0, 5, 0, random.Next(4) == 0 ? 1 : 0);
        return (
            new DifferenceCase(path, Shuffled(standing.Concat(bad), random)),
            new DifferenceCase(path, Shuffled(standing.Concat(edited).Concat(added), random)));
    }

    private static List<Entry> Entries(Random random, int least, int most, int lowest, int highest) =>
        [.. Enumerable.Range(0, random.Next(least, most + 1)).Select(_ => new Entry(random.Next(1, 23), random.Next(lowest, highest + 1), random.Next(100)))];

    /// <summary>Whether a record that did not pass is not in the other file as often, to rules which ask for no name: another one like it is as bad.</summary>
    private static bool IsAnyGone(DifferenceCase before, DifferenceCase after)
    {
        var there = after.Records.Select(entry => AsAsked(entry, after.Path)).ToList();
        return before.Records.Where(entry => entry.Kind > 0).Any(entry => !there.Remove(AsAsked(entry, before.Path)));
    }

    /// <summary>Reports of runs know one way only in which a record can't be judged; elsewhere a name tells which system is written.</summary>
    private static Entry AsAsked(Entry entry, string path) => path is "a.xml" or "a.sarif"
        ? entry with { Kind = Math.Min(entry.Kind, 2), Name = 0 }
        : entry with { Name = entry.Kind == 6 ? entry.Name % 2 : 0 };

    private static Entry? Edit(Entry entry, Random random) => random.Next(4) switch
    {
        0 => null,
        1 => entry with { Kind = 0 },
        2 => entry with { Day = random.Next(1, 23), Kind = 0 },
        _ => entry with { Kind = random.Next(Kinds), Day = random.Next(1, 23) },
    };

    private static ImmutableArray<Entry> Shuffled(IEnumerable<Entry> entries, Random random)
    {
        var all = entries.ToArray();
        random.Shuffle(all);
        return [.. all];
    }
}
