using Mapping.Compiler;
using Mapping.Compiler.Text;
using Mapping.Evidence.Execution;
using Mapping.Evidence.Tests.Properties;
using Mapping.Evidence.Tests.Specs;

namespace Mapping.Evidence.Tests.Caching;

/// <summary>What is kept of a plan answers no other one.</summary>
public sealed class KeptAnswerTests
{
    private static readonly DateOnly Day = new(2026, 11, 23);

    /// <summary>The same day is that of a plan first, and then that since which the control operates: its record is older.</summary>
    [Theory]
    [InlineData("planned by 2026-11-21", "operating since 2026-11-21")]
    [InlineData("operating since 2026-11-21", "planned by 2026-11-21")]
    [InlineData("operating since 2026-11-01", "operating since 2026-11-21")]
    public void Since_when_a_control_operates_is_part_of_the_question(string first, string second)
    {
        var cache = new MemoryCache();
        Evaluate(first, cache);

        Assert.Equal(Evaluate(second, null), Evaluate(second, cache));
    }

    private static string Evaluate(string status, MemoryCache? cache)
    {
        var workspace = BoundWorkspace.Bind([new SourceText("main.mapping", Source(status))], []);
        var files = new MemoryEvidenceFiles();
        files.Add("runs/a.jsonl", """{"at":"2026-11-20","n":1}""");
        return EvidencePicture.Of(workspace, EvidenceEvaluator.Evaluate(workspace.Symbols, files, Day, Day, new EvidenceOptions { Cache = cache }));
    }

    private static string Source(string status) => $$"""
        use iso-42001 edition 2023 as iso
        owner cro "Chief Risk Officer"
        system scoring "Scoring" {
          actor organisation
          scope iso A.6.2.6
        }
        feed runs "Runs" {
          files "runs/*"
          time at
          class audit-evidence
        }
        control c "C" {
          owner cro
          status {{status}}
          satisfies iso A.6.2.6
          evidence e {
            from runs
            expect max(n) < 5
          }
        }
        """;
}
