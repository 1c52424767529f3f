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
}
