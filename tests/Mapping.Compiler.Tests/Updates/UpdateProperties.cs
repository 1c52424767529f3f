using FsCheck.Xunit;

namespace Mapping.Compiler.Tests.Updates;

/// <summary>However a workspace came to its state, what is known of it is what a compilation from nothing would know.</summary>
public sealed class UpdateProperties
{
    [Property(MaxTest = 60)]
    public void Any_edits_give_what_a_fresh_compilation_gives(int seed)
    {
        var workspace = new EditedWorkspace(seed);
        for (var step = 0; step < 40; step++)
        {
            workspace.Step();
            var current = workspace.Current ?? throw new InvalidOperationException("Nothing was compiled.");
            var (expected, actual) = (StatePicture.Of(workspace.Fresh()), StatePicture.Of(current));
            if (expected != actual)
            {
                var differences = expected.Split('\n').Except(actual.Split('\n')).Select(line => $"missing: {line}")
                    .Concat(actual.Split('\n').Except(expected.Split('\n')).Select(line => $"wrong: {line}"));
                Assert.Fail($"After step {step}:\n{string.Join('\n', differences)}\n\n{string.Join("\n--\n", workspace.Steps.TakeLast(3))}");
            }

            Assert.Empty(StatePicture.StalePlaces(current, workspace.TextsOfNow));
        }
    }

    /// <summary>The property above tries something: over few seeds every rare case comes, not only once.</summary>
    [Fact]
    public void The_edits_reach_every_case()
    {
        var counts = new Dictionary<UpdateCases, int>();
        for (var seed = 0; seed < 30; seed++)
        {
            var workspace = new EditedWorkspace(seed);
            for (var step = 0; step < 40; step++)
            {
                var reached = workspace.Step();
                foreach (var one in Enum.GetValues<UpdateCases>().Where(one => one is not (UpdateCases.None or UpdateCases.All) && reached.HasFlag(one)))
                {
                    counts[one] = counts.GetValueOrDefault(one) + 1;
                }
            }
        }

        var text = string.Join(", ", counts.OrderBy(entry => entry.Key).Select(entry => $"{entry.Key} {entry.Value}"));
        Assert.True(Enum.GetValues<UpdateCases>().All(one => one is UpdateCases.None or UpdateCases.All || counts.GetValueOrDefault(one) >= 5), text);
    }
}
