using FsCheck.Xunit;

namespace Mapping.Compiler.Tests.Coverage;

/// <summary>What holds of a comparison of any two workspaces.</summary>
[Properties(MaxTest = 100)]
public sealed class ComparisonProperties
{
    [Property]
    public void A_workspace_does_not_differ_from_itself(int seed)
    {
        var (before, after) = (SetWorkspace.Create(seed).Compile(), SetWorkspace.Create(seed).Compile());

        var comparison = ComparisonPicture.Compare(before, after);
        Assert.True(comparison.IsEmpty);
        Assert.False(comparison.HasRegression);
        Assert.Equal("", ComparisonPicture.Of(comparison));
    }

    [Property]
    public void The_other_way_round_it_is_the_mirror(int seed, int chance)
    {
        var (before, after) = Pair(seed, chance);

        Assert.Equal(
            ComparisonPicture.Of(ComparisonPicture.Compare(before, after).Mirror()),
            ComparisonPicture.Of(ComparisonPicture.Compare(after, before)));
    }

    [Property]
    public void Every_change_has_a_reason(int seed, int chance)
    {
        var (before, after) = Pair(seed, chance);

        Assert.All(
            ComparisonPicture.Compare(before, after).Systems.SelectMany(system => system.Obligations),
            change => Assert.NotEmpty(change.Reasons));
    }

    [Property]
    public void What_differs_in_the_verdicts_is_what_is_reported(int seed, int chance)
    {
        var (before, after) = Pair(seed, chance);

        var outcomes = before.Coverage.Systems.Concat(after.Coverage.Systems)
            .SelectMany(system => system.Obligations)
            .GroupBy(obligation => $"{obligation.Framework.Framework.Id} {obligation.Provision.DisplayName}")
            .Where(pair => pair.Count() == 2 && pair.First().Outcome != pair.Last().Outcome)
            .Select(pair => pair.Key);
        var reported = ComparisonPicture.Compare(before, after).Systems.SelectMany(system => system.Obligations)
            .Where(change => change.Before is not null && change.After is not null)
            .Select(change => $"{change.Framework.Id} {change.Provision.DisplayName}");
        Assert.Equal(outcomes.Order(StringComparer.Ordinal), reported.Order(StringComparer.Ordinal));
    }

    /// <summary>A workspace, and the same with some declarations gone and some controls in another state.</summary>
    private static (Compilation Before, Compilation After) Pair(int seed, int chance)
    {
        var workspace = SetWorkspace.Create(seed);
        var random = new Random(chance);
        var edited = workspace.Declarations
            .Where(declaration => declaration.StartsWith("use", StringComparison.Ordinal)
                || declaration.StartsWith("system", StringComparison.Ordinal)
                || random.Next(4) > 0)
            .Select(declaration => random.Next(3) switch
            {
                0 => declaration.Replace("operating since 2026-01-01", "retired since 2026-06-01", StringComparison.Ordinal),
                1 => declaration.Replace("planned by 2027-01-01", "operating since 2026-01-01", StringComparison.Ordinal),
                _ => declaration,
            });
        return (workspace.Compile(), workspace.Compile(edited));
    }
}
