using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using FsCheck.Xunit;
using Mapping.Evidence.Reading;
using Mapping.Evidence.Reading.Csv;
using Mapping.Evidence.Reading.Dsse;
using Mapping.Evidence.Reading.Json;
using Mapping.Evidence.Reading.JUnit;
using Mapping.Evidence.Reading.Otlp;
using Mapping.Evidence.Reading.Sarif;
using Mapping.Evidence.Reading.Xlsx;
using Mapping.Evidence.Reading.Yaml;
using Mapping.Evidence.Tests.Reading.Xlsx;

namespace Mapping.Evidence.Tests.Reading;

/// <summary>Whatever the bytes, a reader ends without throwing, and says the same however they arrive.</summary>
public sealed partial class ReaderProperties
{
    private const string Wanted = "a, b.c, r.0, rule, level, name, outcome, properties.p";

    /// <summary>Blank lines before them are written in other bytes.</summary>
    private static readonly IRecordReader[] Encoded = [new CsvReader(encoding: "windows-1252"), new CsvReader(encoding: "utf-16")];

    private static readonly (IRecordReader Reader, byte[] Valid)[] Readers =
    [
        (new JsonReader(), """[ {"a":"x\n\u00e9","b":{"c":1.5e3}}, {"a":null,"r":[[],{"a":"\ud83d\ude00"}]},{"a":true} ]"""u8.ToArray()),
        (new JsonReader(["b", "c"]), """{"z":[1,{"b":[]}],"b":{"x":"y","c":[{"a":"x"},{"r":[1,2]}]},"l":"é"}"""u8.ToArray()),
        (new JsonReader(["g", "*", "c"]), """{"level":"x","g":[{"b":{"c":2},"c":[{"a":1},{"a":"\u00e9","r":[3]}]},{"c":[]},{"c":[{"name":null}]}],"l":{}}"""u8.ToArray()),
        (new CsvReader(), "a,b.c,\"x;\"\"y\"\r\n1,\"two\r\nlines\",\r\n\r\né,\"\",\"q\"\"q\"\r\n"u8.ToArray()),
        (new SarifReader(), """
            {"version":"2.1.0","runs":[{"tool":{"driver":{"name":"t","rules":[{"id":"R","defaultConfiguration":{"level":"error"}}]}},
            "invocations":[{"startTimeUtc":"2026-11-01","executionSuccessful":true}],"results":[{"ruleId":"R/x","ruleIndex":0,
            "message":{"text":"\u00e9"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"a"},"region":{"startLine":1}}}],
            "suppressions":[{"status":"accepted"}],"properties":{"p":1,"q.r":"s"}}]}]}
            """u8.ToArray()),
        (new JUnitReader(), """
            <?xml version="1.0" encoding="UTF-8"?><testsuites><testsuite name="s" timestamp="2026-11-01"><properties><property name="p" value="1"/>
            </properties><testcase name="x" time="1.5"><failure message="&lt;é">t<![CDATA[u]]></failure></testcase><testcase/></testsuite></testsuites>
            """u8.ToArray()),
        (new DsseReader(), """{"payloadType":"application/json","payload":"eyJhIjoieCIsImIiOnsiYyI6MX19","signatures":[{"sig":"eA"}]}"""u8.ToArray()),
        (new OtlpReader(), """
            {"resourceSpans":[{"resource":{"attributes":[{"key":"p","value":{"stringValue":"\u00e9"}}]},"scopeSpans":[{"spans":[{"name":"a","kind":1,"startTimeUnixNano":"1795681800000000000",
            "attributes":[{"key":"b.c","value":{"arrayValue":{"values":[{"intValue":"1"},{"doubleValue":1e3}]}}}],"status":{"code":2}}]}]}]}
            {"resourceMetrics":[{"scopeMetrics":[{"metrics":[{"name":"m","sum":{"dataPoints":[{"asInt":"7"}]}}]}]}]}
            """u8.ToArray()),
        (Encoded[0], [.. "a;b.c\r\n"u8, 0x80, 0xE9, .. ";1\r\n"u8]),
        (Encoded[1], Encoding.BigEndianUnicode.GetBytes("\uFEFFa\tb.c\r\né\t😀\r\n")),
        (new YamlReader(), "a: &x [1, 2]\nb: {c: 'q', d: *x}\n---\n- level: |\n    é\n- !!str a: !x y\n  r: [\"\\u00e9\"]\n"u8.ToArray()),
        (new YamlReader(["b"], isFrontMatter: true), "---\nb:\n- a: >-\n    x\n---\nText\n"u8.ToArray()),
        (new XlsxReader(), WorkbookText.ToBytes("# S\na|b.c|level\n1|@46348|x\n\n?1|2|é")),
    ];

    /// <summary>Pieces that mean something to some format.</summary>
    private static readonly byte[][] Pieces =
    [
        .. ((string[])["\"", "\"\"", "{", "}", "[", "]", ",", ":", "\n", "\r", "\r\n", "\\", "\\ud800", "\\u0061", "\"a\":1,", "<", ">", "/>", "<a>",
            "</testcase>", "<testsuite>", "&", "&#0;", "&#x41;", "]]>", "<!--", "<!DOCTYPE a>", "<?xml version='1.1'?>", ";", "\0", "\uFEFF", "é", "null", "1e999",
            "-", "- ", "? ", ": ", "&x ", "*x", "!", "|\n", "---\n", "%YAML 1.2\n", "<<: ", "\t", "9999999999999999999", "encoding=\"utf-16\"", "encoding=\"nope\""]).Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC3], [0xFE, 0xFF], [0xED, 0xA0, 0x80],
    ];

    [Property(MaxTest = 300)]
    public void Any_bytes(byte[] bytes, int seed) => AllRead(_ => bytes, seed);

    [Property(MaxTest = 300)]
    public void Any_text(string? text, int seed) => AllRead(_ => Encoding.UTF8.GetBytes(text ?? ""), seed);

    [Property(MaxTest = 1000)]
    public void Valid_files_changed_at_random(int seed) => AllRead(valid => Mutate(valid, new Random(seed)), seed);

    [Fact]
    public void Valid_files_cut_off_anywhere()
    {
        foreach (var (reader, valid) in Readers)
        {
            for (var length = 0; length <= valid.Length; length++)
            {
                ReaderCheck.SameInPieces(reader, Wanted, valid[..length], seed: length, new ReadLimits());
            }
        }
    }

    /// <summary>A streaming reader refills after so many bytes; blank lines before push the seam through the file.</summary>
    [Fact]
    public void Valid_files_across_the_seam_of_two_buffers()
    {
        foreach (var (reader, valid) in Streaming)
        {
            for (var before = 0; before <= valid.Length; before++)
            {
                SameAcrossSeam(reader, valid, before);
            }
        }
    }

    [Property(MaxTest = 200)]
    public void Changed_files_across_the_seam_of_two_buffers(int seed)
    {
        var random = new Random(seed);
        foreach (var (reader, valid) in Streaming)
        {
            var bytes = Mutate(valid, random);
            SameAcrossSeam(reader, bytes, random.Next(bytes.Length + 1));
        }
    }

    [Fact]
    public void The_files_that_are_changed_are_valid()
    {
        foreach (var (reader, valid) in Readers)
        {
            Assert.DoesNotContain(" ! ", ReaderCheck.Picture(reader, Wanted, valid, new ReadLimits()), StringComparison.Ordinal);
        }
    }

    private static IEnumerable<(IRecordReader Reader, byte[] Valid)> Streaming =>
        Readers.Where(pair => pair.Reader is JsonReader or CsvReader && !Encoded.Contains(pair.Reader));

    private static void SameAcrossSeam(IRecordReader reader, byte[] bytes, int before)
    {
        if (bytes.AsSpan().StartsWith("\uFEFF"u8))
        {
            // A byte order mark is one only where nothing stands before it.
            return;
        }

        var blank = (64 * 1024) - before;
        byte[] pushed = [.. Enumerable.Repeat((byte)'\n', blank), .. bytes];
        var limits = new ReadLimits();
        Assert.Equal(
            ReaderCheck.Picture(reader, Wanted, bytes, limits, showRaw: true),
            LineNumbers().Replace(
                ReaderCheck.Picture(reader, Wanted, pushed, limits, showRaw: true),
                match => (int.Parse(match.Value, CultureInfo.InvariantCulture) - blank).ToString(CultureInfo.InvariantCulture)));
    }

    [GeneratedRegex(@"^\d+(?= [|*] | names |:\d+ ! )", RegexOptions.Multiline)]
    private static partial Regex LineNumbers();

    private static void AllRead(Func<byte[], byte[]> make, int seed)
    {
        foreach (var (reader, valid) in Readers)
        {
            var bytes = make(valid);
            ReaderCheck.SameInPieces(reader, Wanted, bytes, seed, new ReadLimits());
            ReaderCheck.SameInPieces(reader, "*", bytes, seed);
        }
    }

    private static byte[] Mutate(byte[] valid, Random random)
    {
        var bytes = valid.ToList();
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 20), bytes.Count - at));
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(1, 40), bytes.Count - at)));
                    break;
                default:
                    bytes.InsertRange(at, Pieces[random.Next(Pieces.Length)]);
                    break;
            }

            if (bytes.Count == 0)
            {
                break;
            }
        }

        return [.. bytes];
    }
}
