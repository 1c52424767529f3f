using System.IO.Compression;
using System.Text;
using Mapping.Compiler;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Text;
using Mapping.Evidence.Sources;
using Mapping.Evidence.Tests.Reading;
using Mapping.Evidence.Tests.Specs;

namespace Mapping.Evidence.Tests.Execution;

/// <summary>Files that somebody made to do harm, and files that are merely odd.</summary>
public sealed class FaultTests
{
    /// <summary>What a refused file is read on for, so that its digest is known; nothing of that is kept.</summary>
    private const long MaxTaken = 256L * 1024 * 1024 + 80L * 1024 * 1024;

    private const string Row = """{"time": "2026-11-20", "n": 1}""";

    [Theory]
    [InlineData("a.jsonl", "{\"n\": \"", "x", "the line has more than 16,777,216 bytes; nothing after it is read")]
    [InlineData("a.json", "[{\"n\": \"", "x", "the record is longer than 16777216 bytes")]
    [InlineData("a.csv", "time,n\n2026-11-20,", "x", "the record is longer than 16777216 bytes")]
    [InlineData("a.xml", "<testsuite name=\"", "x", "it is longer than 67108864 bytes")]
    public void What_never_ends_is_refused(string path, string first, string repeated, string why)
    {
        using var endless = new EndlessStream(Encoding.UTF8.GetBytes(first), Encoding.UTF8.GetBytes(repeated));
        var files = new MemoryEvidenceFiles().Add(path, () => new FileOpening(endless, null));
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal($"unreadable: {why}", Judge(path, files));

        Assert.InRange(endless.Taken, 1, MaxTaken);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MaxTaken);
    }

    [Fact]
    public void Mistakes_without_end_are_read_only_so_far()
    {
        using var endless = new EndlessStream([.. "time,n\n"u8], [.. "no record\n"u8]);
        var files = new MemoryEvidenceFiles().Add("a.csv", () => new FileOpening(endless, null));

        Assert.StartsWith("unreadable: ", Judge("a.csv", files), StringComparison.Ordinal);
        Assert.InRange(endless.Taken, 1, MaxTaken);
    }

    [Theory]
    [InlineData("a.jsonl.gz")]
    [InlineData("a.xml.gz")]
    public void A_bomb_of_gzip_is_refused(string path)
    {
        using var bomb = new MemoryStream();
        using (var zip = new GZipStream(bomb, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            var blanks = new byte[1024 * 1024];
            Array.Fill(blanks, (byte)' ');
            blanks[^1] = (byte)'\n';
            for (var i = 0; i < 300; i++)
            {
                zip.Write(blanks);
            }
        }

        Assert.Matches("^unreadable: .*(inflate|longer than)", Judge(path, new MemoryEvidenceFiles().Add(path, bomb.ToArray())));
    }

    [Fact]
    public void A_hundred_thousand_columns_are_refused()
    {
        var header = string.Join(',', Enumerable.Range(0, 100_000).Select(column => $"c{column}"));

        Assert.Equal("unreadable: it has more than 4096 columns", Judge("a.csv", new MemoryEvidenceFiles().Add("a.csv", $"time,n,{header}\n2026-11-20,1\n")));
    }

    [Fact]
    public void Deep_JSON_is_refused()
    {
        var deep = $"{{\"time\": \"2026-11-20\", \"n\": 1, \"x\": {new string('[', 200_000)}{new string(']', 200_000)}}}";

        Check("a.jsonl", $"{Row}\n{deep}\n", "unreadable: it nests deeper than 64 levels");
        Check("a.json", deep, "unreadable: it nests deeper than 100000 levels");
        Check("a.json", $"[{Row}, {{\"x\": {new string('[', 100)}{new string(']', 100)}}}]", "unreadable: it nests deeper than 64 levels");
    }

    [Fact]
    public void External_entities_are_not_fetched()
    {
        var secret = Path.GetTempFileName();
        File.WriteAllText(secret, "failed");
        Check(
            "a.xml",
            $"""<!DOCTYPE t [<!ENTITY x SYSTEM "file://{secret}">]><testsuite timestamp="2026-11-20"><testcase name="&x;"/></testsuite>""",
            "unreadable: it is no valid XML");
        File.Delete(secret);
    }

    [Fact]
    public void Odd_but_whole_files_are_read()
    {
        foreach (var odd in new[] { $"\uFEFF{Row}\n", $"{Row}\r\n\r\n", $"{Row}", $"\n\n \t{Row} \n", Row.Replace(", ", ",\u0020\t", StringComparison.Ordinal) })
        {
            Check("a.jsonl", odd, "passing");
            Check("a.json", odd, "passing");
        }

        Check("a.csv", "\uFEFFtime,n\r\n2026-11-20,1\r\n", "passing");
        Check("a.csv", "time,n\r2026-11-20,1\r", "passing");
        Check("a.jsonl", $"{Row}\r{Row}\r", "unreadable: it is no valid JSON");
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        foreach (var path in new[] { "a.jsonl", "a.json", "a.csv" })
        {
            var sound = path == "a.csv" ? "time,n,s\n2026-11-20,1,é\n" : """{"time": "2026-11-20", "n": 1, "s": "é"}""";
            var bytes = Encoding.UTF8.GetBytes(sound);
            Assert.Equal("passing", Judge(path, new MemoryEvidenceFiles().Add(path, bytes)));

            var latin = Encoding.Latin1.GetBytes(sound);
            Assert.Matches($"^unreadable: it is (not|no) valid UTF-8{(path == "a.csv" ? ": where a spreadsheet of Windows wrote it, say \"encoding windows-1252\" in the feed" : "")}$", Judge(path, new MemoryEvidenceFiles().Add(path, latin)));
            Assert.StartsWith("unreadable: ", Judge(path, new MemoryEvidenceFiles().Add(path, Encoding.Unicode.GetBytes(sound))), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_table_is_read_in_the_letters_that_the_feed_says()
    {
        const string Table = "time,n,s\n2026-11-20,1,é\n";
        Assert.Equal("passing", Of(Encoding.Latin1.GetBytes(Table), "encoding windows-1252"));
        Assert.Equal("passing", Of(Encoding.Unicode.GetBytes(Table), "encoding utf-16"));
        Assert.Equal("passing", Of(Encoding.UTF8.GetBytes(Table), "encoding utf-8"));
        Assert.Equal("unreadable: it is no valid utf-8", Of(Encoding.Latin1.GetBytes(Table), "encoding utf-8"));
        Assert.Equal("unreadable: the feed says windows-1252, and its letters are those of UTF-8", Of(Encoding.UTF8.GetBytes(Table), "encoding windows-1252"));
        Assert.Equal("unreadable: the feed says utf-16, and it is written in something else, or has no byte order mark", Of(Encoding.UTF8.GetBytes(Table), "encoding utf-16"));
        Assert.Equal(
            "unreadable: it is written in UTF-16, and the feed does not say so: say \"encoding utf-16\" in the feed, or save it as UTF-8",
            Of(Encoding.Unicode.GetBytes(Table), "encoding windows-1252"));

        static string Of(byte[] bytes, string item) => Judge("a.csv", new MemoryEvidenceFiles().Add("a.csv", bytes), item);
    }

    [Fact]
    public void Zero_bytes_are_no_part_of_a_number()
    {
        Check("a.jsonl", Row.Replace("1}", "1\0}", StringComparison.Ordinal), "unreadable: it is no valid JSON");
        Assert.StartsWith("unreadable: ", Judge("a.csv", new MemoryEvidenceFiles().Add("a.csv", "time,n\n2026-11-20,1\0\n")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_stream_that_breaks_is_no_end_of_a_file()
    {
        var files = new MemoryEvidenceFiles().Add("a.jsonl", () => new FileOpening(new BreakingStream(Encoding.UTF8.GetBytes(Row + "\n")), null));

        Assert.Equal("unreadable: the file was not read to its end: the system reports an error in reading it", Judge("a.jsonl", files));
    }

    private static void Check(string path, string content, string expected) => Assert.Equal(expected, Judge(path, new MemoryEvidenceFiles().Add(path, content)));

    private static string Judge(string path, MemoryEvidenceFiles files, string item = "")
    {
        var bound = BoundWorkspace.Bind([new SourceText("main.mapping", $$"""
            use iso-42001 edition 2023 as iso
            owner cro "Chief Risk Officer"
            system scoring "Scoring" {
              actor organisation
              scope iso A.6.2.6
            }
            feed runs "Runs" { files "{{path}}" time time {{item}} class audit-evidence }
            control c "C" { owner cro status operating since 2026-01-10 satisfies iso A.6.2.6 evidence e { from runs expect max(n) <= 1 } }
            """)], []);
        Assert.Empty(bound.Diagnostics.Where(finding => finding.IsError));
        var evaluation = EvidenceEvaluator.Evaluate(bound.Symbols, files, EvidenceWorkspace.Today, EvidenceWorkspace.Today, new() { Parallelism = 1 });
        var result = Assert.Single(EvidencePicture.Results(bound, evaluation.Results));
        var problem = result.Problems.IsEmpty ? "" : $": {result.Problems[0].What}";
        return CoverageNames.NameOf(result.Verdict) + problem;
    }

    private sealed class BreakingStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => Position == Length ? throw new IOException("gone") : base.Read(buffer, offset, count);
    }
}
