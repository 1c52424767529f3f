using System.Globalization;
using System.Text;
using Mapping.Compiler;
using Mapping.Compiler.Text;
using Mapping.Evidence.Execution;
using Mapping.Evidence.Tests.Specs;

namespace Mapping.Evidence.Tests.Execution;

/// <summary>A file of many chunks, which several threads scan.</summary>
public sealed class LargeFileTests
{
    private const int Records = 60_000;

    private static readonly BoundWorkspace Bound = BoundWorkspace.Bind([new SourceText("main.mapping", """
        use iso-42001 edition 2023 as iso
        owner cro "Chief Risk Officer"
        system scoring "Scoring" {
          actor organisation
          scope iso A.6.2.6
        }
        feed runs "Runs" {
          files "runs.jsonl"
          time at
          class audit-evidence
        }
        control c "C" {
          owner cro
          status operating since 2026-01-10
          satisfies iso A.6.2.6
          evidence e {
            from runs
            expect count() = 60000
            expect max(n) < 59999
            expect count(where n >= 59000) = 0
            expect latest(n) = 0
            expect median(n) = 29999.5
            expect distinct(n) = 60000
          }
        }
        """)], []);

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Lines_keep_their_numbers_over_the_borders_of_chunks(int parallelism)
    {
        var content = Content();
        Assert.True(content.Length > 6 * 1024 * 1024);

        Assert.Equal(
            """
            c/e for scoring: failing, 60000 records, 2026-11-20 to 2026-11-20, stale from 2027-11-20
              holds count() = 60000: 60000
              fails max(n) < 59999: 59999 (runs.jsonl:90000)
              fails count(where n >= 59000) = 0: 1000 (runs.jsonl:88501, runs.jsonl:88503, runs.jsonl:88504)
              fails latest(n) = 0: 1 (runs.jsonl:3)
              holds median(n) = 29999.5: 29999.5
              holds distinct(n) = 60000: 60000
              problem 1 x a line must hold one JSON object (runs.jsonl:90001)
            runs.jsonl:90001:1: MAP5001 Not a record of the feed "runs": a line must hold one JSON object.
            """,
            string.Join('\n', Draw(content, parallelism).Split('\n').Where(line => line.StartsWith("c/e", StringComparison.Ordinal) || line.Contains("runs.jsonl:90001:1: MAP", StringComparison.Ordinal) || IsFigure(line))));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Of_many_values_that_may_be_one_none_is_named(int parallelism)
    {
        var content = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, Records).Select(i => $"{{\"at\": \"2026-11-20\", \"n\": \"{(i == Records - 1 ? "V1" : $"v{i}")}\", \"padding\": \"{new string('x', 80)}\"}}\n")));

        Assert.Contains(
            "  problem 1 x the field \"n\" holds values that differ only in how they are written, which may be one value (runs.jsonl:1)\n",
            Draw(content, parallelism),
            StringComparison.Ordinal);
    }

    private static bool IsFigure(string line) => line.StartsWith("  holds", StringComparison.Ordinal)
        || line.StartsWith("  fails", StringComparison.Ordinal)
        || line.StartsWith("  problem", StringComparison.Ordinal);

    private static string Draw(byte[] content, int parallelism)
    {
        var files = new MemoryEvidenceFiles().Add("runs.jsonl", content);
        var today = EvidenceWorkspace.Today;
        return EvidencePicture.Of(Bound, EvidenceEvaluator.Evaluate(Bound.Symbols, files, today, today, new EvidenceOptions { Parallelism = parallelism }));
    }

    /// <summary>Every second record is followed by an empty line, the last one by what is no record.</summary>
    private static byte[] Content()
    {
        var text = new StringBuilder();
        for (var i = 0; i < Records; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{{\"at\": \"2026-11-20\", \"n\": {i}, \"padding\": \"{new string('x', 80)}\"}}\n{(i % 2 == 0 ? "\n" : "")}");
        }

        return Encoding.UTF8.GetBytes(text.Append("{\n").ToString());
    }
}
