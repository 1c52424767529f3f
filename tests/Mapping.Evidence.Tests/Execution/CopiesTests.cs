using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Mapping.Compiler;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Text;
using Mapping.Evidence.Execution;
using Mapping.Evidence.Findings;
using Mapping.Evidence.Tests.Specs;

namespace Mapping.Evidence.Tests.Execution;

/// <summary>Files of a feed that hold the same: each counts once, under the first of its names. A feed that has copies is read twice for it, one that has none is not.</summary>
public sealed class CopiesTests
{
    private static readonly DateOnly Day = new(2026, 11, 23);

    private static readonly BoundWorkspace Bound = BoundWorkspace.Bind([new SourceText("main.mapping", Source("time at"))], []);

    private static readonly BoundWorkspace WithKeys = BoundWorkspace.Bind([new SourceText("main.mapping", Source("time at key n"))], []);

    /// <summary>Without digests copies are told by checksums, which is looked at again.</summary>
    [Theory]
    [InlineData(1, 10, true)]
    [InlineData(1, 10, false)]
    [InlineData(4, 10, true)]
    [InlineData(4, 60_000, true)]
    [InlineData(4, 60_000, false)]
    public void Copies_count_once(int parallelism, int records, bool takesDigests)
    {
        var (first, second) = (Content(records, 0), Content(records, 1));
        var files = Files(("runs/a.jsonl", first), ("runs/b.jsonl", second), ("runs/c.jsonl", first), ("runs/d.jsonl", second), ("runs/e.jsonl", first));

        var copies = Evaluate(Bound, files, parallelism, takesDigests);
        Assert.All(files.Opened.Values, count => Assert.InRange(count, 1, takesDigests ? 2 : 3));
        Assert.Equal(Evaluate(Bound, Files(("runs/a.jsonl", first), ("runs/b.jsonl", second)), parallelism).Picture, copies.Picture);
        Assert.Equal(
            ["The file holds the same as \"runs/a.jsonl\"", "The file holds the same as \"runs/b.jsonl\"", "The file holds the same as \"runs/a.jsonl\""],
            copies.Findings.Select(finding => finding.Split(',')[0]));
    }

    /// <summary>Most feeds are like this: daily files, often of the same length, that hold one record more each.</summary>
    [Fact]
    public void Files_of_one_length_that_are_no_copies_are_read_once()
    {
        var files = Files(("runs/a.jsonl", Content(10, 0)), ("runs/b.jsonl", Content(10, 1)), ("runs/c.jsonl", Content(10, 2)));

        Assert.Empty(Evaluate(Bound, files, 4).Findings);
        Assert.Empty(Evaluate(Bound, files, 4, takesDigests: false).Findings);
        Assert.All(files.Opened.Values, count => Assert.Equal(2, count));
    }

    /// <summary>A digest is taken where something is judged by it, and of a copy.</summary>
    [Fact]
    public void What_nobody_asks_for_is_not_worked_out()
    {
        var (first, second) = (Content(10, 0), Content(10, 1));
        var files = Files(("runs/a.jsonl", first), ("runs/b.jsonl", second));

        Assert.Equal([null, null], DigestsOf(files));
        Assert.Equal([null, Sha256Of(second)], DigestsOf(Files(("runs/a.jsonl", first), ("runs/b.jsonl", second), ("runs/b.jsonl.sha256", "0000"))));
        Assert.Equal([Sha256Of(first)], DigestsOf(Files(("runs/a.jsonl", first), ("runs/b.jsonl", first))));
    }

    private static string Sha256Of(string content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));

    private static List<string?> DigestsOf(MemoryEvidenceFiles files) =>
    [
        .. EvidenceEvaluator.Evaluate(Bound.Symbols, files, Day, Day, new EvidenceOptions { TakesDigests = false })
            .Results.Of(new EvidenceKey("c", "e", "scoring")).Files.Select(file => file.Sha256),
    ];

    /// <summary>What is compressed is of another length, which only reading shows; and a feed with keys is read as one.</summary>
    [Fact]
    public void Copies_of_another_length_and_those_of_feeds_with_keys_are_left_out_all_the_same()
    {
        var (first, second) = (Content(10, 0), Content(10, 1));
        var alone = Files(("runs/a.jsonl", first), ("runs/b.jsonl", second));

        Assert.Equal(
            Evaluate(Bound, alone, 4).Picture,
            Evaluate(Bound, Files(("runs/a.jsonl", first), ("runs/b.jsonl", second)).Add("runs/c.jsonl.gz", Packed(first)), 4).Picture);
        Assert.Equal(
            Evaluate(WithKeys, alone, 4).Picture,
            Evaluate(WithKeys, Files(("runs/a.jsonl", first), ("runs/b.jsonl", second), ("runs/c.jsonl", first)), 4).Picture);
    }

    [Fact]
    public void Of_very_many_files_of_one_length_the_copies_are_left_out_too()
    {
        var files = new MemoryEvidenceFiles();
        for (var i = 0; i < 3_000; i++)
        {
            files.Add(string.Create(CultureInfo.InvariantCulture, $"runs/{i:0000}.jsonl"), Content(1, 1000 + (i / 2)));
        }

        var copies = Evaluate(Bound, files, 4);
        Assert.Contains("1500 records", copies.Picture, StringComparison.Ordinal);
        Assert.Equal(1_500, copies.Findings.Count);
        Assert.All(files.Opened.Values, count => Assert.InRange(count, 1, 2));
    }

    private static (string Picture, List<string> Findings) Evaluate(BoundWorkspace workspace, MemoryEvidenceFiles files, int parallelism, bool takesDigests = true)
    {
        var evaluation = EvidenceEvaluator.Evaluate(
            workspace.Symbols, files, Day, Day, new EvidenceOptions { Parallelism = parallelism, TakesDigests = takesDigests });
        var findings = evaluation.Diagnostics.Where(finding => finding.Descriptor == EvidenceDiagnostics.SameContent).ToList();
        var others = evaluation with { Diagnostics = evaluation.Diagnostics.RemoveAll(findings.Contains) };
        return (EvidencePicture.Of(workspace, others), [.. findings.OrderBy(finding => finding.Location.Path, StringComparer.Ordinal).Select(finding => finding.Message)]);
    }

    private static MemoryEvidenceFiles Files(params ReadOnlySpan<(string Path, string Content)> all)
    {
        var files = new MemoryEvidenceFiles();
        foreach (var (path, content) in all)
        {
            files.Add(path, content);
        }

        return files;
    }

    private static byte[] Packed(string content)
    {
        using var stream = new MemoryStream();
        using (var zip = new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true))
        {
            zip.Write(Encoding.UTF8.GetBytes(content));
        }

        return stream.ToArray();
    }

    private static string Content(int records, int start)
    {
        var text = new StringBuilder();
        for (var i = 0; i < records; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $$"""{"at":"2026-11-20","n":{{start + (2 * i) + 1_000_000}},"note":"padding so that a large file has several chunks of whole lines"}""").Append('\n');
        }

        return text.ToString();
    }

    private static string Source(string feed) => $$"""
        use iso-42001 edition 2023 as iso
        owner cro "Chief Risk Officer"
        system scoring "Scoring" {
          actor organisation
          scope iso A.6.2.6
        }
        feed runs "Runs" {
          files "runs/*"
          {{feed}}
          class audit-evidence
        }
        control c "C" {
          owner cro
          status operating since 2026-01-10
          satisfies iso A.6.2.6
          evidence e {
            from runs
            expect count() = 20
            expect max(n) < 1000010
            expect distinct(n) = 20
            expect sum(n) <= 5
          }
        }
        """;
}
