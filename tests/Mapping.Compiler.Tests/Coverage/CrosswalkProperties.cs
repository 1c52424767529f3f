using FsCheck.Xunit;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Tests.Coverage;

/// <summary>Coverage is sound: whatever it says, holds of the sets from which the workspace was made.</summary>
[Properties(MaxTest = 300)]
public sealed class CrosswalkProperties
{
    [Property]
    public void Nothing_is_said_that_the_sets_refute(int seed)
    {
        var workspace = SetWorkspace.Create(seed);
        var compilation = workspace.Compile();
        Assert.DoesNotContain(compilation.Diagnostics, finding => finding.IsError || finding.Code == "MAP4011");

        var system = Assert.Single(compilation.Coverage.Systems);
        foreach (var obligation in system.Obligations)
        {
            CheckDesign(workspace, obligation);
            CheckControls(workspace, obligation);
            Assert.All(obligation.Controls, covering => CheckWay(obligation, covering));
        }

        Assert.All(system.PartialUnknowns, entry => Assert.NotEqual(0, SetOf(workspace, entry) & workspace.Union(withPlanned: false)));
    }

    /// <summary>What is rare is tried as well: among these are halves of a whole that do not meet the leaf.</summary>
    [Fact]
    public void Nothing_is_said_that_rare_sets_refute() => Assert.All([631, 662, 872, 1030, 1276, 1458, 1543, 1640, 1702, 1732, 6138, 24715], Nothing_is_said_that_the_sets_refute);

    [Fact]
    public void The_made_up_workspaces_reach_every_case()
    {
        var systems = Enumerable.Range(0, 200).Select(seed => Assert.Single(SetWorkspace.Create(seed).Compile().Coverage.Systems)).ToList();
        var inferred = systems
            .SelectMany(system => system.Obligations)
            .SelectMany(obligation => obligation.Controls)
            .Where(covering => covering.Via.Length > 0)
            .ToList();

        Assert.Equal(
            [MappingStrength.Partial, MappingStrength.Full],
            inferred.Select(covering => covering.Strength).Distinct().Order());
        Assert.Equal(
            [ControlState.Planned, ControlState.Operating],
            inferred.Select(covering => covering.State).Distinct().Order());
        Assert.Contains(inferred, covering => covering.Via.Length > 1);
        Assert.Contains(systems, system => !system.PartialUnknowns.IsEmpty);
        Assert.Equal(
            Enum.GetValues<DesignState>().Cast<DesignState?>(),
            systems.SelectMany(system => system.Obligations).Select(obligation => obligation.Design).Distinct().Order());
    }

    private static void CheckDesign(SetWorkspace workspace, ObligationResult obligation)
    {
        var set = SetOf(workspace, obligation);
        var operating = workspace.Union(withPlanned: false);
        switch (obligation.Design)
        {
            case DesignState.Mapped:
                Assert.Equal(0, set & ~operating);
                break;
            case DesignState.Partial:
                Assert.NotEqual(0, set & operating);
                break;
            case DesignState.Planned:
                Assert.NotEqual(0, set & workspace.Union(withPlanned: true));
                break;
        }
    }

    /// <summary>The controls that are named carry the verdict together, without any other.</summary>
    private static void CheckControls(SetWorkspace workspace, ObligationResult obligation)
    {
        var named = obligation.Controls
            .Where(covering => covering.State == ControlState.Operating)
            .Where(covering => covering.Strength == MappingStrength.Full || obligation.Design != DesignState.Mapped)
            .Aggregate(0, (union, covering) => union | workspace.SetOf(covering.Control.Name));
        var set = SetOf(workspace, obligation);
        Assert.True(obligation.Design != DesignState.Mapped || (set & ~named) == 0, $"{obligation.Provision.DisplayName} is mapped by others");
        Assert.True(obligation.Design != DesignState.Partial || (set & named) != 0, $"{obligation.Provision.DisplayName} is touched by others");
        Assert.Equal(obligation.Design == DesignState.Unmapped, obligation.Controls.IsEmpty);
        Assert.All(obligation.Controls, covering => Assert.True(HasPart(workspace, obligation, covering), $"{covering.Control.Name} has no part in {obligation.Provision.DisplayName}"));
    }

    /// <summary>
    /// No control is named that does nothing for it: each meets the leaf itself, or is one of those that only together cover the whole that a
    /// row then carries on, and covers its part of it. Half of a whole need not meet what the row says of all of it. Of a whole that is still planned only the planned
    /// controls are named, so that those that operate may be the other half.
    /// </summary>
    private static bool HasPart(SetWorkspace workspace, ObligationResult obligation, CoveringControl covering)
    {
        var own = workspace.SetOf(covering.Control.Name);
        if ((own & SetOf(workspace, obligation)) != 0)
        {
            return true;
        }

        var others = covering.State == ControlState.Planned ? workspace.Union(withPlanned: false) : 0;
        var together = obligation.Controls.Aggregate(others, (union, other) => union | workspace.SetOf(other.Control.Name));
        return !covering.Mapping.IsPartial && covering.Via.Select(step => workspace.SetOf(step.FromFramework.Framework.Id, step.From.Citation))
            .Any(whole => (own & whole) != 0 && (whole & ~own) != 0 && (whole & ~together) == 0);
    }

    /// <summary>A way begins at the control's own clause, each step where the last one ended, and none in the framework that it leads to.</summary>
    private static void CheckWay(ObligationResult obligation, CoveringControl covering)
    {
        Assert.DoesNotContain(covering.Via, step => step.FromFramework.Framework == obligation.Framework.Framework);
        if (!covering.Via.IsEmpty)
        {
            Assert.Equal(covering.Mapping.Framework.Framework, covering.Via[0].FromFramework.Framework);
            Assert.Equal(obligation.Framework.Framework, covering.Via[^1].ToFramework.Framework);
            Assert.All(covering.Via.Zip(covering.Via.Skip(1)), pair => Assert.Equal(pair.First.ToFramework.Framework, pair.Second.FromFramework.Framework));
        }
    }

    private static int SetOf(SetWorkspace workspace, ObligationResult obligation) =>
        workspace.SetOf(obligation.Framework.Framework.Id, obligation.Provision.Citation);

    private static int SetOf(SetWorkspace workspace, PartialUnknown entry) =>
        workspace.SetOf(entry.Framework.Framework.Id, entry.Provision.Citation);
}
