namespace Mapping.Evidence.Tests.Inspection;

/// <summary>Fields that no record has: the nearest name comes from a look at the files.</summary>
public sealed class UnknownFieldTests
{
    private static readonly DateOnly Day = new(2026, 11, 23);

    private const string Records = "{\"at\":\"2026-11-22\",\"success_rate\":0.01,\"Case ID\":\"a\",\"tool\":{\"version\":3}}\n";

    [Theory]
    [InlineData("expect max(succes_rate) <= 2%", "succes_rate", "success_rate")]
    [InlineData("expect max(tool.versoin) <= 2", "tool.versoin", "tool.version")]
    [InlineData("expect count(where `Case Id` = \"a\") >= 1", "Case Id", "`Case ID`")]
    [InlineData("expect max(quite_different) <= 2", "quite_different", null)]
    [InlineData("expect count(where waived is missing) >= 1", null, null)]
    [InlineData("expect count(where waived is missing or waved = true) >= 1", "waved", null)]
    public void The_nearest_name_and_its_fix(string rule, string? field, string? nearest)
    {
        var workspace = new InlineWorkspace(
            $$"""
            system s "S" { }
            feed runs "Runs" { files "runs/*" time at class telemetry }
            control c "C" { status operating since 2026-01-01 evidence e { from runs {{rule}} } }
            """,
            ("runs/a.jsonl", Records));

        var findings = EvidenceEvaluator.Evaluate(workspace.Symbols, workspace, Day, Day).Diagnostics
            .Where(diagnostic => diagnostic.Name == "unknown-field").ToList();

        if (field is null)
        {
            Assert.Empty(findings);
            return;
        }

        var finding = Assert.Single(findings);
        Assert.Equal($"No record of the feed \"runs\" has the field \"{field}\".", finding.Message);
        Assert.Equal(nearest is null ? "\"mapping evidence\" lists the fields that there are." : $"Did you mean \"{nearest}\"?", finding.Help);
        Assert.Equal(nearest is null ? [] : [nearest], finding.Fixes.SelectMany(fix => fix.Edits).Select(edit => edit.NewText));
    }

    [Fact]
    public void Files_are_looked_into_twice_only_where_a_field_is_unknown()
    {
        var sound = Opened("success_rate");
        Assert.Equal(1, sound);
        Assert.Equal(2, Opened("succes_rate"));
    }

    private static long Opened(string field)
    {
        var workspace = new InlineWorkspace(
            $$"""
            system s "S" { }
            feed runs "Runs" { files "runs/*" time at class telemetry }
            control c "C" { status operating since 2026-01-01 evidence e { from runs expect max({{field}}) <= 2% } }
            """,
            ("runs/a.jsonl", Records));
        EvidenceEvaluator.Evaluate(workspace.Symbols, workspace, Day, Day);
        return workspace.Opened;
    }
}
