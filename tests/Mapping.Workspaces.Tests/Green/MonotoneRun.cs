using System.Globalization;
using Mapping.Compiler.Coverage.Comparison;

namespace Mapping.Workspaces.Tests.Green;

/// <summary>Damages workspaces and looks for green that came of it; counts what it tried.</summary>
internal sealed class MonotoneRun(Func<int, MemoryWorkspace> seedOf)
{
    private int removals;
    private int respellings;
    private int loosenings;
    private int seenAsWorse;

    public int Reds { get; private set; }

    public int Greens { get; private set; }

    public string Summary => string.Create(
        CultureInfo.InvariantCulture,
        $"{removals} removals, {respellings} respellings and {loosenings} loosenings, of {Reds} red and {Greens} green runs; {seenAsWorse} turned green where the difference said that it is worse");

    /// <summary>What turned green and should not have, a sentence each with what leads to it.</summary>
    public List<string> Check(int seed, int damages)
    {
        var random = new Random(seed ^ 0x5EED);
        var workspace = seedOf(seed);
        var before = workspace.Judge();
        Assert.False(before.Compilation.HasErrors, string.Join('\n', before.Compilation.Diagnostics.Where(finding => finding.IsError).Select(finding => finding.Message)));
        var found = new List<string>();
        for (var i = 0; i < damages; i++)
        {
            var kind = random.Next(3);
            var damage = kind switch
            {
                0 => Removals.Draw(workspace, random),
                1 => Respellings.Draw(workspace, random),
                _ => Loosenings.Draw(workspace, random),
            };
            if (damage is not null)
            {
                Count(kind, before.Colour);
                found.AddRange(Check(before, damage, kind).Select(what => string.Create(CultureInfo.InvariantCulture, $"seed {seed}, damage {i}: {damage.What}: {what}")));
            }
        }

        return found;
    }

    private IEnumerable<string> Check(Judged before, Damage damage, int kind)
    {
        var after = damage.After.Judge();
        var difference = before.CompareTo(after);
        if (!after.Colour.HasJudged && after.Colour.Gates.ContainsValue(true))
        {
            yield return "a gate over nothing holds";
        }

        if (difference.IsEmpty && !before.Verdicts.SequenceEqual(after.Verdicts))
        {
            yield return $"no difference names it: {string.Join(", ", before.Verdicts.Except(after.Verdicts))} became {string.Join(", ", after.Verdicts.Except(before.Verdicts))}";
        }

        var turned = before.Colour.TurnedGreen(after.Colour).ToList();
        foreach (var what in kind == 2 ? Loosened(difference) : Turned(turned, isRemoval: kind == 0, difference))
        {
            yield return what;
        }
    }

    /// <summary>What was taken away can't be seen in what is left; it is the difference that must say it. A respelling is no other value, so it may turn nothing.</summary>
    private IEnumerable<string> Turned(List<string> turned, bool isRemoval, WorkspaceComparison difference)
    {
        if (turned.Count == 0)
        {
            yield break;
        }

        if (isRemoval && difference.HasRegression)
        {
            seenAsWorse++;
            yield break;
        }

        yield return $"turned green: {string.Join(", ", turned)}";
    }

    /// <summary>Who promises less has got nothing better by it, and is told so.</summary>
    private static IEnumerable<string> Loosened(WorkspaceComparison difference)
    {
        if (!difference.HasWeakening)
        {
            yield return "the difference does not say that less is promised";
        }

        var better = difference.Systems.SelectMany(system => system.Obligations).Where(change => change.Direction == ChangeDirection.Better).Select(change => change.Provision.DisplayName)
            .Concat(difference.Gates.Where(change => change.Direction == ChangeDirection.Better).Select(change => $"gate {change.Name}"))
            .Concat(difference.Evidence.Where(change => change.Direction == ChangeDirection.Better).Select(change => $"{change.Control}/{change.Rule}"))
            .ToList();
        if (better.Count > 0)
        {
            yield return $"called better: {string.Join(", ", better)}";
        }
    }

    private void Count(int kind, Colour before)
    {
        removals += kind == 0 ? 1 : 0;
        respellings += kind == 1 ? 1 : 0;
        loosenings += kind == 2 ? 1 : 0;
        Reds += before.IsGreen ? 0 : 1;
        Greens += before.IsGreen ? 1 : 0;
    }
}
