using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using FsCheck.Xunit;
using Mapping.Compiler;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Text;
using Mapping.Reports.Json;

namespace Mapping.Reports.Tests;

/// <summary>Groups are another way to write systems: written out by hand, the same workspace has the same verdict, to the byte.</summary>
public sealed partial class GroupProperties
{
    private static readonly DateOnly AsOf = new(2026, 11, 23);

    [Property(MaxTest = 60)]
    public void With_groups_and_written_out_the_verdict_is_the_same(int seed)
    {
        var workspace = new GroupedWorkspace(seed);
        var (grouped, long_) = (Judge(workspace.WithGroups), Judge(workspace.WrittenOut));

        Assert.False(grouped.HasErrors, string.Join('\n', grouped.Diagnostics.Where(diagnostic => diagnostic.IsError).Select(diagnostic => diagnostic.Message)));
        Assert.Equal(JsonOf(long_), WrittenFor().Replace(JsonOf(grouped), "\"forWritten\": null"));
    }

    /// <summary>The property would say nothing of workspaces in which groups change nothing.</summary>
    [Fact]
    public void Many_kinds_of_groups_are_tried()
    {
        ImmutableArray<Judgement> judgements = [.. Enumerable.Range(0, 60).Select(seed => Judge(new GroupedWorkspace(seed).WithGroups))];

        Assert.True(judgements.Count(judgement => judgement.Symbols.Controls.Any(control => control.ForWritten?.Contains("except", StringComparison.Ordinal) == true)) > 20);
        Assert.True(judgements.Count(judgement => judgement.Symbols.Waivers.Any(waiver => waiver.ForWritten is not null)) > 20);
        Assert.True(judgements.Count(judgement => judgement.Symbols.Exclusions.Any(exclusion => exclusion.ForWritten is not null)) > 20);
        Assert.True(judgements.Count(judgement => judgement.Symbols.Gates.Any(gate => gate.ForWritten is not null)) > 20);
        Assert.True(judgements.Count(judgement => judgement.Coverage.Gates.Select(gate => gate.Holds).Distinct().Count() == 2) > 10);
    }

    private static Judgement Judge(ImmutableArray<SourceText> sources) => Judgement.Of(
        Compilation.Create(new CompilationInput { Sources = sources, Evidence = EvidenceResults.None, AsOf = AsOf, Today = AsOf }), []);

    /// <summary>Lines count, columns do not: a name may be longer than what it stands for.</summary>
    private static string JsonOf(Judgement judgement)
    {
        using var stream = new MemoryStream();
        JsonReport.Write(stream, judgement, "1.0.0");
        return Columns().Replace(Encoding.UTF8.GetString(stream.ToArray()), "");
    }

    [GeneratedRegex("\"forWritten\": \"[^\"]*\"")]
    private static partial Regex WrittenFor();

    [GeneratedRegex("\n *\"(?:column|endColumn)\": \\d+,?")]
    private static partial Regex Columns();
}
