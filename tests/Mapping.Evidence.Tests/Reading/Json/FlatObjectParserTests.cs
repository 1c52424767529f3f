using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Mapping.Evidence.Reading.Json;
using Mapping.Evidence.Records;
using Record = Mapping.Evidence.Records.Record;

namespace Mapping.Evidence.Tests.Reading.Json;

/// <summary>The quick way accepts nothing that a JSON reader refuses, and reads the same values.</summary>
public sealed class FlatObjectParserTests
{
    private static readonly string[] Names = ["a", "b", "name"];

    private static readonly string[] Lines =
    [
        """{"a": 1, "b": "x", "name": true}""",
        """{"name":null,"b":-0.5e+3,"a":""}""",
        """ { "other" : "a text that is longer than sixteen bytes, and then some" , "a" : 0 , "b":"é" }  """,
        """{"b": 12.50, "x": false, "a": "\u0041"}""",
        """{"a": {"b": 1}, "name": [1, 2]}""",
    ];

    [Theory]
    [InlineData("""{"a": 1, "b": "x", "name": true}""", """a 1 b "x" name true""")]
    [InlineData("""{"name":null,"b":-0.5e+3,"a":""}""", """b -0.5e+3""")]
    [InlineData(" { \"x\" : \"{}\" ,\t\"a\" : 0 } \r", "a 0")]
    [InlineData("{\n  \"a\": 1,\n  \"b\": 2\n}", "a 1 b 2")]
    public void Flat_objects_are_read(string line, string picture) => Assert.Equal(picture, Read(new OneParser(), Encoding.UTF8.GetBytes(line)));

    [Theory]
    [InlineData("""{"a": 1, "a": 2}""")]
    [InlineData("""{"a": {"b": 1}}""")]
    [InlineData("""{"x": [1]}""")]
    [InlineData("""{"a": "\n"}""")]
    [InlineData("""{"\u0061": 1}""")]
    [InlineData("""{"a": 01}""")]
    [InlineData("""{"a": 1.}""")]
    [InlineData("""{"a": -}""")]
    [InlineData("""{"a": 1e}""")]
    [InlineData("""{"a": .5}""")]
    [InlineData("""{"a": truE}""")]
    [InlineData("""{"a": 1,}""")]
    [InlineData("""{,"a": 1}""")]
    [InlineData("""{"a" 1}""")]
    [InlineData("""{"a": 1} {""")]
    [InlineData("""{"a": 1}}""")]
    [InlineData("""{"a": 1 "b": 2}""")]
    [InlineData("{\"a\": \"\t\"}")]
    [InlineData("""{"a": "x""")]
    [InlineData("""{"a": """)]
    [InlineData("""{"a""")]
    [InlineData("{}")]
    [InlineData("{")]
    [InlineData("")]
    public void Everything_else_is_left_to_the_reader(string line) => Assert.Null(Read(new OneParser(), Encoding.UTF8.GetBytes(line)));

    [Fact]
    public void Damaged_lines_are_read_as_a_JSON_reader_reads_them_or_not_at_all()
    {
        var random = new Random(11);
        var one = new OneParser();
        var accepted = 0;
        for (var round = 0; round < 200_000; round++)
        {
            var line = Damaged(Encoding.UTF8.GetBytes(Lines[random.Next(Lines.Length)]), random);
            if (Utf8.IsValid(line) && Read(one, line) is { } picture)
            {
                accepted++;
                Assert.Equal(Expected(line), picture);
            }
        }

        Assert.InRange(accepted, 10_000, 199_999);
    }

    private static byte[] Damaged(byte[] line, Random random)
    {
        const string Interesting = "\"\\{}[]:, \t\r\n019.-+eEtfn\u0000\u001F\u007Fab";
        for (var changes = random.Next(4); changes > 0; changes--)
        {
            var at = random.Next(line.Length);
            var with = (byte)Interesting[random.Next(Interesting.Length)];
            line = random.Next(3) switch
            {
                0 => [.. line[..at], .. line[(at + 1)..]],
                1 => [.. line[..at], with, .. line[at..]],
                _ => [.. line[..at], with, .. line[(at + 1)..]],
            };
        }

        return line;
    }

    /// <summary>Reads the line from the middle of a buffer whose rest looks like more of it.</summary>
    private static string? Read(OneParser one, byte[] line)
    {
        byte[] buffer = [.. "{\"a\": 7, "u8, .. line, .. "\", \"b\": 8}, 99, true\"}"u8];
        one.Record.Begin(one.Fields, line: 1);
        return one.Parser.TryParse(buffer, 9, line.Length, ++one.Number, one.Record)
            ? RecordPicture.Of(one.Fields, one.Record).TrimStart()
            : null;
    }

    private static string Expected(byte[] line)
    {
        using var document = JsonDocument.Parse(line);
        var members = document.RootElement.EnumerateObject().Where(member => Names.Contains(member.Name)).ToList();
        Assert.Equal(members.Count, members.DistinctBy(member => member.Name).Count());
        return string.Join(' ', members
            .Where(member => !IsMissing(member.Value))
            .OrderBy(member => Array.IndexOf(Names, member.Name))
            .Select(member => $"{member.Name} {member.Value.GetRawText()}"));
    }

    /// <summary>A text that shows nothing is missing, as null is.</summary>
    private static bool IsMissing(JsonElement value) =>
        value.ValueKind == JsonValueKind.Null || (value.ValueKind == JsonValueKind.String && value.GetString()!.All(sign => char.IsWhiteSpace(sign) || sign == '\u007F'));

    /// <summary>One parser for many lines, so that it guesses by what came before.</summary>
    private sealed class OneParser
    {
        public OneParser() => Parser = new FlatObjectParser(WantedField.Tree(Fields), takesBreaks: true);

        public FieldTable Fields { get; } = Reading.Fields.Of("a, b, name");

        public FlatObjectParser Parser { get; }

        public Record Record { get; } = new();

        public long Number { get; set; }
    }
}
