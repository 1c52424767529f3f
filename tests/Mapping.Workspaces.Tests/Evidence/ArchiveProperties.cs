using System.IO.Compression;
using System.Text;
using FsCheck.Xunit;
using Mapping.Compiler;
using Mapping.Compiler.Coverage;
using Mapping.Evidence;
using Mapping.Evidence.Plans;
using Mapping.Workspaces.Evidence;

namespace Mapping.Workspaces.Tests.Evidence;

/// <summary>Evidence in an archive counts as the same files do that lie in a folder of the same name.</summary>
public sealed class ArchiveProperties
{
    private static readonly DateOnly Today = new(2026, 11, 28);

    private static readonly string[] Names = ["a.jsonl", "b.jsonl", "A.JSONL", ".c.jsonl", "d.jsonl.gz", "d.jsonl.zst", "e.ndjson", "f.csv", "node_modules/a.jsonl", "x/a.jsonl", "x/.h/a.jsonl", "y/z/b.jsonl", "__MACOSX/a.jsonl"];

    private static readonly string[] Patterns = ["ci/run.zip/*.jsonl", "ci/*.zip/a.jsonl", "**/*.zip/**/*.jsonl", "*/run.zip/x/*", "ci/run.zip/**/b.jsonl", "ci/R*.zip/*.jsonl", "ci/*.zip/*.jsonl*", "ci/*.zip/*/*.jsonl"];

    private static readonly string[] Lines =
    [
        "{\"id\":1,\"ok\":true,\"time\":\"2026-11-20\"}", "{\"id\":2,\"ok\":true,\"time\":\"2026-11-21\"}", "{\"id\":3,\"ok\":false,\"time\":\"2026-11-22\"}",
        "{\"id\":4,\"ok\":true}", "{\"id\":5,\"ok\":", "{\"id\":6,\"ok\":true,\"time\":\"2025-11-21\"}",
    ];

    [Property(MaxTest = 300)]
    public void It_counts_as_it_does_in_a_folder(int seed)
    {
        using var packed = new TemporaryFolder();
        using var unpacked = new TemporaryFolder();
        Make(seed, packed, unpacked);

        Assert.Equal(Picture(unpacked.Path), Picture(packed.Path));
    }

    [Fact]
    public void Each_verdict_comes_up()
    {
        var seen = new HashSet<EvidenceVerdict>();
        var findings = new HashSet<string>(StringComparer.Ordinal);
        for (var seed = 0; seed < 150; seed++)
        {
            using var packed = new TemporaryFolder();
            using var unpacked = new TemporaryFolder();
            Make(seed, packed, unpacked);
            var (verdict, said, _) = Judge(packed.Path);
            seen.Add(verdict);
            findings.UnionWith(said.Select(finding => finding.Split("MAP") is [_, var code, ..] ? $"MAP{code[..4]}" : finding));
        }

        Assert.Superset(new HashSet<EvidenceVerdict> { EvidenceVerdict.Passing, EvidenceVerdict.Failing, EvidenceVerdict.Missing, EvidenceVerdict.Unreadable }, seen);
        Assert.Superset(new HashSet<string> { "MAP5001", "MAP5038" }, findings);
    }

    [Theory]
    [InlineData("", EvidenceVerdict.Passing, "")]
    [InlineData("ci/run.zip.sha256 of run.zip", EvidenceVerdict.Passing, "")]
    [InlineData("SHA256SUMS of ci/run.zip", EvidenceVerdict.Passing, "")]
    [InlineData("ci/run.zip.sha256 of another", EvidenceVerdict.Unreadable, "the SHA-256 of the archive that holds it is not the one that ci/run.zip.sha256 says")]
    [InlineData("SHA256SUMS of another", EvidenceVerdict.Unreadable, "the SHA-256 of the archive that holds it is not the one that SHA256SUMS says")]
    [InlineData("ci/gone.zip.sha256 of another", EvidenceVerdict.Unreadable, "its digest lies there, and the file is gone")]
    [InlineData("ci/again.zip is a copy", EvidenceVerdict.Passing, "ci/run.zip/a.jsonl")]
    [InlineData("ci/a.jsonl is a copy", EvidenceVerdict.Passing, "ci/a.jsonl")]
    [InlineData("ci/again.zip is damaged", EvidenceVerdict.Unreadable, "the file was not read: its archive can't be read: it is cut off")]
    public void What_lies_beside_an_archive_counts(string beside, EvidenceVerdict verdict, string said)
    {
        using var folder = new TemporaryFolder();
        Write(folder, "ci/*.zip/a.jsonl\", \"ci/*.jsonl");
        var (one, two) = (Lines[0] + "\n", Lines[1] + "\n");
        var archive = ArchiveFile.Of(("a.jsonl", one));
        folder.Write("ci/run.zip", archive).Write("ci/b.jsonl", two);
        var path = beside.Split(' ')[0];
        var digest = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(beside.EndsWith("another", StringComparison.Ordinal) ? "x"u8 : archive));
        _ = path switch
        {
            "" => folder,
            "ci/again.zip" => folder.Write(path, beside.EndsWith("damaged", StringComparison.Ordinal) ? archive[..^9] : ArchiveFile.Of(("a.jsonl", one), ("b.txt", "x"))),
            "ci/a.jsonl" => folder.Write(path, one),
            _ => folder.Write(path, path == "SHA256SUMS" ? $"{digest}  ci/run.zip\n" : digest),
        };

        var (found, findings, _) = Judge(folder.Path);

        Assert.Equal(verdict, found);
        Assert.True(said.Length == 0 ? findings.Count == 0 : findings.Any(finding => finding.Contains(said, StringComparison.Ordinal)), string.Join('\n', findings));
    }

    [Fact]
    public void An_archive_is_an_input_of_the_workspace()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "ci/*.zip/**/a.jsonl");
        var workspace = WorkspaceReader.Read(folder.Path);
        var symbols = BoundWorkspace.Bind(workspace.Sources, workspace.Catalogs).Symbols;

        Assert.Equal(["ci/*.zip", "ci/*.zip/**/a.jsonl"], EvidenceInputs.Of(symbols).ToArray());
        Assert.Equal("evidence of the feed \"runs\"", new WorkspaceInputs(folder.Path, symbols).Find(folder.At("ci/new.zip")));
        Assert.Null(new WorkspaceInputs(folder.Path, symbols).Find(folder.At("ci/new.tar")));
    }

    private static void Make(int seed, TemporaryFolder packed, TemporaryFolder unpacked)
    {
        var random = new Random(seed);
        Write(packed, Patterns[random.Next(Patterns.Length)]);
        File.Copy(packed.At("a.mapping"), unpacked.At("a.mapping"));
        var files = Names.Where(_ => random.Next(5) == 0).DistinctBy(name => name.ToUpperInvariant()).Select(name => (name, Content(name, random))).ToList();
        if (files.Count == 0)
        {
            files.Add(("a.jsonl", Content("a.jsonl", random)));
        }

        packed.Write("ci/run.zip", ArchiveFile.Of(files, random.Next(2) == 0 ? CompressionLevel.Optimal : CompressionLevel.NoCompression));
        foreach (var (name, content) in files)
        {
            unpacked.Write($"ci/run.zip/{name}", content);
        }
    }

    private static byte[] Content(string name, Random random)
    {
        // Broken lines and such without a time are rare, or nothing would ever pass.
        var lines = Enumerable.Range(0, random.Next(4)).Select(_ => Lines[random.Next(5) == 0 ? random.Next(Lines.Length) : random.Next(2)] + "\n");
        var text = Encoding.UTF8.GetBytes(string.Concat(lines));
        if (!name.EndsWith(".gz", StringComparison.Ordinal))
        {
            return text;
        }

        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest))
        {
            gzip.Write(text);
        }

        return bytes.ToArray();
    }

    private static void Write(TemporaryFolder folder, string patterns) => folder.Write("a.mapping", $$"""
        use iso-42001 edition 2023 as iso
        owner cro "Chief Risk Officer"
        system one "One" {
          actor organisation
          scope iso A.6.2.4
        }
        feed runs "Runs" {
          files "{{patterns}}"
          system any
          class audit-evidence
        }
        control c "C" {
          owner cro
          domain assurance
          status operating since 2026-01-10
          satisfies iso A.6.2.4
          evidence e {
            from runs
            expect count(where not ok) = 0
            within 30 days
          }
        }
        """);

    private static string Picture(string root)
    {
        var (verdict, findings, files) = Judge(root);
        return $"{verdict}\n{string.Join('\n', findings)}\n{string.Join('\n', files)}";
    }

    private static (EvidenceVerdict Verdict, IReadOnlyList<string> Findings, IReadOnlyList<string> Files) Judge(string root)
    {
        var workspace = WorkspaceReader.Read(root);
        var bound = BoundWorkspace.Bind(workspace.Sources, workspace.Catalogs);
        var evaluation = EvidenceEvaluator.Evaluate(bound.Symbols, new WorkspaceEvidenceFiles(root), Today, Today);
        var result = evaluation.Results.Of(new EvidenceKey("c", "e", "one"));
        return (
            result.Verdict,
            [.. evaluation.Diagnostics.SelectMany(finding => finding.Related.Select(related => related.ToString()).Prepend(finding.ToString()))],
            [.. result.Files.Select(file => file.ToString())]);
    }
}
