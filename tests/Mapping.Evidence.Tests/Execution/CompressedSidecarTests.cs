using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Mapping.Compiler;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Text;
using Mapping.Evidence.Execution;

namespace Mapping.Evidence.Tests.Execution;

/// <summary>A digest that was taken before a file was compressed, or after, and one that was left behind.</summary>
public sealed class CompressedSidecarTests
{
    private const string Content = "{\"at\": \"2026-11-20\", \"n\": 1}\n";

    private static readonly DateOnly Day = new(2026, 11, 23);

    [Theory]
    [InlineData("a.jsonl.sha256", "plain", EvidenceVerdict.Passing)]
    [InlineData("a.jsonl.SHA256", "packed", EvidenceVerdict.Passing)]
    [InlineData("a.jsonl.sha256", "other", EvidenceVerdict.Unreadable)]
    [InlineData("a.jsonl.gz.sha256", "packed", EvidenceVerdict.Passing)]
    [InlineData("a.jsonl.gz.sha256", "plain", EvidenceVerdict.Unreadable)]
    [InlineData("SHA256SUMS", "other", EvidenceVerdict.Unreadable)]
    public void Digests_beside_compressed_files_count(string sidecar, string of, EvidenceVerdict expected)
    {
        var packed = Packed();
        var digest = of switch { "plain" => DigestOf(Encoding.UTF8.GetBytes(Content)), "packed" => DigestOf(packed), _ => new string('0', 64) };
        var name = sidecar == "SHA256SUMS" ? "  a.jsonl.gz" : "";
        var files = new MemoryEvidenceFiles().Add("runs/a.jsonl.gz", packed).Add($"runs/{sidecar}", $"{digest}{name}\n");

        Assert.Equal(expected, VerdictOf(files, takesDigests: true));
        Assert.Equal(expected, VerdictOf(new MemoryEvidenceFiles().Add("runs/a.jsonl.gz", packed).Add($"runs/{sidecar}", $"{digest}{name}\n"), takesDigests: false));
    }

    private static EvidenceVerdict VerdictOf(MemoryEvidenceFiles files, bool takesDigests)
    {
        var bound = BoundWorkspace.Bind([new SourceText("main.mapping", Source)], []);
        return EvidenceEvaluator.Evaluate(bound.Symbols, files, Day, Day, new EvidenceOptions { TakesDigests = takesDigests }).Results.Of(new EvidenceKey("c", "e", "scoring")).Verdict;
    }

    private static string DigestOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static byte[] Packed()
    {
        using var stream = new MemoryStream();
        using (var zip = new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true))
        {
            zip.Write(Encoding.UTF8.GetBytes(Content));
        }

        return stream.ToArray();
    }

    private const string Source = """
        use iso-42001 edition 2023 as iso
        owner cro "Chief Risk Officer"
        system scoring "Scoring" {
          actor organisation
          scope iso A.6.2.6
        }
        feed runs "Runs" {
          files "runs/*.jsonl.gz"
          time at
          class audit-evidence
        }
        control c "C" {
          owner cro
          status operating since 2026-01-10
          satisfies iso A.6.2.6
          evidence e {
            from runs
            expect max(n) <= 1
          }
        }
        """;
}
