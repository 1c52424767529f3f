using System.Globalization;
using Mapping.Compiler;

namespace Mapping.Workspaces.Tests.Green;

/// <summary>Damages workspaces and looks for green that came of it; counts what it tried.</summary>
internal sealed class MonotoneRun(Func<int, MemoryWorkspace> seedOf)
{
    private int removals;
    private int respellings;
    private int seenAsWorse;

    public int Reds { get; private set; }

    public int Greens { get; private set; }

    public string Summary => string.Create(
        CultureInfo.InvariantCulture,
        $"{removals} removals and {respellings} respellings, of {Reds} red and {Greens} green runs; {seenAsWorse} turned green where the difference said that it is worse");

    /// <summary>What turned green and should not have, a sentence each with what leads to it.</summary>
    public List<string> Check(int seed, int damages)
    {
        var random = new Random(seed ^ 0x5EED);
        var workspace = seedOf(seed);
        var before = workspace.Judge();
        var found = new List<string>();
        for (var i = 0; i < damages; i++)
        {
            var isRemoval = random.Next(2) == 0;
            var damage = isRemoval ? Removals.Draw(workspace, random) : Respellings.Draw(workspace, random);
            if (damage is not null)
            {
                Count(isRemoval, Colour.Of(before));
                found.AddRange(Check(before, damage, isRemoval).Select(what => string.Create(CultureInfo.InvariantCulture, $"seed {seed}, damage {i}: {damage.What}: {what}")));
            }
        }

        return found;
    }

    private IEnumerable<string> Check(Compilation before, Damage damage, bool isRemoval)
    {
        var after = damage.After.Judge();
        var colour = Colour.Of(after);
        if (!colour.HasJudged && colour.Gates.ContainsValue(true))
        {
            yield return "a gate over nothing holds";
        }

        var turned = Colour.Of(before).TurnedGreen(colour).ToList();
        if (turned.Count == 0)
        {
            yield break;
        }

        if (isRemoval && MemoryWorkspace.Compare(before, after).HasRegression)
        {
            seenAsWorse++;
            yield break;
        }

        yield return $"turned green: {string.Join(", ", turned)}";
    }

    private void Count(bool isRemoval, Colour before)
    {
        removals += isRemoval ? 1 : 0;
        respellings += isRemoval ? 0 : 1;
        Reds += before.IsGreen ? 0 : 1;
        Greens += before.IsGreen ? 1 : 0;
    }
}
