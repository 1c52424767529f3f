using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Xunit;
using Mapping.Evidence.Execution;
using Mapping.Evidence.Reading;
using Mapping.Evidence.Tests.Reading;

namespace Mapping.Evidence.Tests.Execution;

/// <summary>However a stream hands out its bytes, the chunks hold the same lines.</summary>
public sealed class LineChunksTests
{
    private const int MaxLine = 4 * 1024 * 1024;

    [Property(MaxTest = 200)]
    public void Small_reads_give_the_records_of_a_whole_read(DoNotSize<int> seed)
    {
        var bytes = RandomLines(new Random(seed.Item));

        Assert.Equal(Picture(new MemoryStream(bytes), out _), Picture(new TrickleStream(bytes, seed.Item), out _));
    }

    [Property(MaxTest = 12)]
    public void Lines_over_several_chunks_are_whole(DoNotSize<int> seed)
    {
        var random = new Random(seed.Item);
        var text = new StringBuilder();
        var expected = new StringBuilder();
        for (var line = 1; line <= 12; line++)
        {
            var length = random.Next(3) == 0 ? random.Next(3_000_000) : random.Next(1000);
            text.Append(CultureInfo.InvariantCulture, $"{{\"a\": {line}, \"b\": \"").Append('x', length).Append(line % 3 == 0 ? "\"}\r\n" : "\"}\n");
            expected.Append(CultureInfo.InvariantCulture, $"{line} | a {line}\n");
        }

        var picture = Picture(new RaggedStream(Encoding.UTF8.GetBytes(text.ToString()), seed.Item), out var chunks);

        Assert.Equal(expected.ToString(), picture);
        Assert.False(chunks.IsRefused);
    }

    [Fact]
    public void A_byte_order_mark_and_a_last_line_without_break_are_read()
    {
        Assert.Equal("1 | a 1\n", Picture(new MemoryStream([.. "\uFEFF{\"a\": 1}"u8]), out _));
        Assert.Equal("1 | a 1\n3 | a 3\n", Picture(new MemoryStream([.. "{\"a\": 1}\r\n \t\r\n{\"a\": 3}\r"u8]), out _));
        Assert.Equal("", Picture(new MemoryStream([.. "\uFEFF"u8]), out _));
        Assert.Equal("", Picture(new MemoryStream(), out _));
    }

    [Theory]
    [InlineData("{\"b\": 1,\n\"a\": 2}\n")]
    [InlineData("{\n\"a\": 2}\n")]
    [InlineData("{\"a\": 2\n}\n")]
    [InlineData("{\"a\":\n2}\n")]
    [InlineData("{\"a\": 2} {\"a\": 2}\n")]
    [InlineData("{\"a\": 2}\r{\"a\": 2}\n")]
    public void No_record_goes_on_in_the_next_line_and_none_shares_its_line(string broken)
    {
        const string Whole = "{\"a\": 1}\n";
        var text = string.Concat(Enumerable.Repeat(broken, 3)) + Whole + string.Concat(Enumerable.Repeat(broken, 3)) + Whole;

        var picture = Picture(new MemoryStream(Encoding.UTF8.GetBytes(text)), out _);

        Assert.Equal(2, picture.Split(" | a 1").Length - 1);
        Assert.DoesNotContain("a 2", picture, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_is_too_long_is_refused_and_what_comes_before_it_is_read()
    {
        using var stream = new EndlessStream([.. "{\"a\": 1}\n{\"a\": 2}\n"u8], [(byte)'x']);

        Assert.Equal("1 | a 1\n2 | a 2\n", Picture(stream, out var chunks));
        Assert.True(chunks.IsRefused);
        Assert.Equal(2, chunks.Lines);
        Assert.InRange(stream.Taken, MaxLine, 3 * MaxLine);
    }

    private static string Picture(Stream content, out LineChunks chunks)
    {
        using (content)
        {
            var table = Fields.Of("a");
            var scan = new LineChunkScan(table, new ReadLimits());
            var picture = new StringBuilder();
            chunks = new LineChunks(content, MaxLine);
            while (chunks.Next() is { } chunk)
            {
                var lines = new RecordPicture(table);
                scan.Scan(chunk, lines);
                picture.Append(Shift(lines.ToString(), chunk.LinesBefore));
            }

            return picture.ToString();
        }
    }

    /// <summary>A chunk counts its lines from 1.</summary>
    private static string Shift(string picture, long linesBefore) => string.Concat(picture.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line =>
    {
        var end = line.IndexOfAny([' ', ':']);
        return string.Create(CultureInfo.InvariantCulture, $"{long.Parse(line[..end], CultureInfo.InvariantCulture) + linesBefore}{line[end..]}\n");
    }));

    private static byte[] RandomLines(Random random)
    {
        string[] lines = ["{\"a\": 1}", " {\"a\": \"é\"} ", "", "{", "nothing", "{\"a\": {\"b\": [1]}}", "\t", "{\"a\": 1} {}"];
        string[] ends = ["\n", "\r\n", "\n\n"];
        return Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => lines[random.Next(lines.Length)] + ends[random.Next(ends.Length)])));
    }

    /// <summary>Gives any number of bytes a read, up to some hundred thousand.</summary>
    private sealed class RaggedStream(byte[] bytes, int seed) : MemoryStream(bytes)
    {
        private readonly Random random = new(seed);

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, random.Next(1, 300_000)));
    }
}
