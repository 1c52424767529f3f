using System.IO.Compression;
using System.Text;
using Mapping.Compiler;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Text;
using Mapping.Evidence.Execution;
using Mapping.Evidence.Inspection;
using Mapping.Evidence.Sources;

namespace Mapping.Evidence.Tests.Execution;

/// <summary>Where the time of a file is looked for, however the file is stored, and what is made of one that changes meanwhile.</summary>
public sealed class FileTimesTests
{
    private static readonly DateOnly AsOf = new(2026, 11, 23);

    private static readonly DateTime Made = new(2026, 11, 20, 10, 0, 0, DateTimeKind.Utc);

    private const string Document = """{"runs": [{"ok": true}, {"ok": true}], "more": [0, {"made at": ["x", "2026-11-20T10:00:00Z"]}]}""";

    [Theory]
    [InlineData(Document)]
    [InlineData("\uFEFF" + Document)]
    [InlineData("""{"runs": [{"ok": true}], "mor\u0065": [0, {"made \u0061t": ["x", "2026-11-\u00320T10:00:00Z"]}]}""")]
    [InlineData("""{"runs": [{"ok": true}], "more": null, "more": [0, {"made at": {}}], "more": [{}, {"made at": [1, "2026-11-20T10:00:00Z", 2], "x": [[]]}, 3]}""")]
    [InlineData("""{"more": [0, {"made at": [null, "2026-11-20T10:00:00Z"]}], "x": {"more": [0, {"made at": [0, "2026-01-01"]}]}, "runs": [{"ok": true}]}""")]
    public void A_document_says_it_anywhere(string content) => Assert.Equal(Made, LastOf(Encoding.UTF8.GetBytes(content)));

    [Theory]
    [InlineData("""{"runs": [{"ok": true}], "more": [0, {"made at": "2026-11-20T10:00:00Z"}]}""")]
    [InlineData("""{"runs": [{"ok": true}], "more": {"1": {"made at": ["2026-11-20T10:00:00Z"]}}}""")]
    [InlineData("""{"runs": [{"ok": true}], "more": [{"made at": ["x", "2026-11-20T10:00:00Z"]}]}""")]
    [InlineData("""{"runs": [{"ok": true}], "more": [0, {"made at": ["x", " "]}]}""")]
    [InlineData("""{"runs": [{"ok": true}], "more": [0, {"made at": ["x", null]}]}""")]
    public void Another_place_is_none(string content) => Assert.Null(LastOf(Encoding.UTF8.GetBytes(content)));

    [Fact]
    public void A_compressed_file_says_it()
    {
        using var stored = new MemoryStream();
        using (var gzip = new GZipStream(stored, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(Document));
        }

        Assert.Equal(Made, LastOf(stored.ToArray(), "a.json.gz"));
    }

    [Fact]
    public void More_than_fits_into_memory_at_once_may_stand_before_it()
    {
        var records = string.Join(", ", Enumerable.Repeat("""{"ok": true, "note": "12345678901234567890"}""", 20_000));

        Assert.Equal(Made, LastOf(Encoding.UTF8.GetBytes(Document.Replace("""{"ok": true}, {"ok": true}""", records, StringComparison.Ordinal))));
    }

    [Fact]
    public void A_file_that_changes_between_the_two_readings_is_not_believed()
    {
        var count = 0;
        var files = new MemoryEvidenceFiles().Add("a.json", () => new FileOpening(
            new MemoryStream(Encoding.UTF8.GetBytes(count++ == 0 ? Document : Document.Replace("true", "null", StringComparison.Ordinal))), null));

        var result = ResultOf(files);

        Assert.Equal(EvidenceVerdict.Unreadable, result.Verdict);
        Assert.Contains(result.Problems, problem => problem.What.Contains("written to while it was read", StringComparison.Ordinal));
    }

    /// <summary>Who looks at the beginning of a file only does not know what stands at its end.</summary>
    [Fact]
    public void A_sample_does_not_say_that_a_time_is_missing()
    {
        var records = string.Join(", ", Enumerable.Repeat("""{"ok": true, "note": "12345678901234567890"}""", 5_000));
        var files = new MemoryEvidenceFiles().Add("a.json", Document.Replace("""{"ok": true}, {"ok": true}""", records, StringComparison.Ordinal));
        var feed = Bind().Symbols.Feeds.Single();

        var sample = FeedInspector.Inspect(feed, files, new InspectionOptions { AsOf = AsOf, MaxRecordsPerFile = 10, MaxBytesPerFile = 1000 });
        var whole = FeedInspector.Inspect(feed, files, new InspectionOptions { AsOf = AsOf });

        Assert.Equal((10, 0), (sample.Records, sample.Problems.Length));
        Assert.Equal((5_000, Made, 0), (whole.Records, whole.Last, whole.Problems.Length));
        Assert.Equal(["ok", "note"], whole.Fields.Select(field => field.Path));
    }

    private static DateTime? LastOf(byte[] content, string path = "a.json") => ResultOf(new MemoryEvidenceFiles().Add(path, content)).Last;

    private static EvidenceResult ResultOf(MemoryEvidenceFiles files) =>
        EvidenceEvaluator.Evaluate(Bind().Symbols, files, AsOf, AsOf, new EvidenceOptions()).Results.Of(new EvidenceKey("c", "e", "s"));

    private static BoundWorkspace Bind() => BoundWorkspace.Bind(
        [
            new SourceText("main.mapping", """
                owner cro "Chief Risk Officer"
                system s "S" { }
                feed f "F" { files "a.*" format json at runs time of file more.1.`made at`.1 class audit-evidence }
                control c "C" { owner cro status operating since 2026-01-10 evidence e { from f expect share(where ok = true) = 100% } }
                """),
        ],
        []);
}
