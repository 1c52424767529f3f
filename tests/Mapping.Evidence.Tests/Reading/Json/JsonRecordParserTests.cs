using System.Text;
using Mapping.Evidence.Reading;
using Mapping.Evidence.Reading.Json;
using Mapping.Evidence.Records;
using Record = Mapping.Evidence.Records.Record;

namespace Mapping.Evidence.Tests.Reading.Json;

public sealed class JsonRecordParserTests
{
    [Theory]
    [InlineData("a", """{"a":"x"}""", """a "x" """)]
    [InlineData("a", """ {"b":[1,{"a":2}],"a":-1.5e3,"c":null} """, "a -1.5e3")]
    [InlineData("a, b, c, d", """{"a":true,"b":false,"c":null,"d":{"x":1}}""", "a true b false d {}")]
    [InlineData("a, b, c, d, e, f", """{"a":[],"b":{},"c":[null,[" "],{"x":null}],"d":[0],"e":{"x":{"y":"z"}},"f":[false]}""", "d {} e {} f {}")]
    [InlineData("*", """{"a":[],"b":[null],"c":[1]}""", "c {}")]
    [InlineData("a, b, c", """{"c":[],"b":"","a":0}""", """a 0""")]
    [InlineData("a.b", """{"a":{"c":1,"b":2},"b":3}""", "a.b 2")]
    [InlineData("a, a.b", """{"a":{"b":{"c":1}}}""", "a {} a.b {}")]
    [InlineData("a, a.b", """{"a":"x"}""", """a "x" """)]
    [InlineData("r.1.id, r.0.id, r.2", """{"r":[{"id":7},{"id":8},[1],9]}""", "r.1.id {} r.0.id {} r.2 {}")]
    [InlineData("r.1", """{"r":[]}""", "")]
    [InlineData("r.1", """{"r":[[2],"b"]}""", "r.1 {}")]
    [InlineData("r.0, r.1", """{"r":["b"]}""", """r.0 "b" """)]
    [InlineData("r.1, r.01", """{"r":{"1":"a","01":"b"}}""", """r.1 "a" r.01 "b" """)]
    [InlineData("r.01", """{"r":["a","b"]}""", "")]
    [InlineData("é", """{"\u00e9":"\u0041\n\"\ud83d\ude00"}""", "é \"A\n\"😀\" ")]
    [InlineData("a", """{"b":"\ud800","a":1}""", "a 1")]
    [InlineData("aa, ab, ba, a", """{"ba":1,"bb":2,"aa":3,"a":4,"ab":5}""", "aa 3 ab 5 ba 1 a 4")]
    [InlineData("a", "{}", "")]
    [InlineData("*", """{"a":{"b":1,"c":{"d":"x"},"e":{}},"f":[1,{"g":2}],"h":null,"i":true}""", """a.b 1 a.c.d "x" f {} i true""")]
    [InlineData("*", "{}", "")]
    public void Fields_of_an_object(string fields, string json, string expected) => Assert.Equal(expected.TrimEnd(), Parse(fields, json));

    [Theory]
    [InlineData("a", """[{"a":1}]""", "0 it is no object")]
    [InlineData("a", " 12", "1 it is no object")]
    [InlineData("a", "", "0 it is no valid JSON")]
    [InlineData("a", "nonsense", "1 it is no valid JSON")]
    [InlineData("a", """{"a":1""", "6 it is no valid JSON")]
    [InlineData("a", """{"a":1}{"a":2}""", "7 it is no valid JSON")]
    [InlineData("a", """{"a":1,}""", "7 it is no valid JSON")]
    [InlineData("a", "{\n\"a\":1,\n\"b\":tru}", "16 it is no valid JSON")]
    [InlineData("a", """{"b":{"c":[1,]},"a":1}""", "13 it is no valid JSON")]
    [InlineData("a", """{"a":1,"b":2,"a":null}""", "13 the field \"a\" occurs twice")]
    [InlineData("a", """{"a":null,"\u0061":1}""", "10 the field \"a\" occurs twice")]
    [InlineData("a.b", """{"a":{"b":1},"a":{}}""", "13 the field \"a\" occurs twice")]
    [InlineData("a.b", """{"a":{"b":1,"b":1}}""", "12 the field \"a.b\" occurs twice")]
    [InlineData("a", """{"a":"x\ud800"}""", "5 a text holds an escape that is no character")]
    [InlineData("a", """{"b":[[[[1]]]],"a":1}""", "8 it nests deeper than 4 levels")]
    [InlineData("a", """{"b":{"c":{"d":{"e":{}}}}}""", "20 it nests deeper than 4 levels")]
    [InlineData("*", """{"b":[[[[1]]]]}""", "8 it nests deeper than 4 levels")]
    [InlineData("*", """{"a":{"b":1,"b":2}}""", "16 a field occurs twice")]
    [InlineData("*", """{"\ud800":1}""", "1 a text holds an escape that is no character")]
    [InlineData("*", """{"a":1} x""", "8 it is no valid JSON")]
    public void What_is_no_record(string fields, string json, string expected) => Assert.Equal(expected, Parse(fields, json));

    [Fact]
    public void What_nobody_wants_may_occur_twice() => Assert.Equal("a 1", Parse("a", """{"b":1,"a":1,"b":2}"""));

    [Fact]
    public void Records_leave_nothing_behind()
    {
        var table = Fields.Of("a, b");
        var parser = new JsonRecordParser(table, new ReadLimits());
        var record = new Record();
        Assert.Equal("""a "x" b 1""", Parse(parser, table, record, """{"a":"\u0078","b":1}"""));
        Assert.Equal("5 it is no valid JSON", Parse(parser, table, record, """{"a":?}"""));
        Assert.Equal("""b "y" """.TrimEnd(), Parse(parser, table, record, """{"b":"y"}"""));
    }

    [Fact]
    public void Long_escapes_outlive_the_growth_of_the_scratch()
    {
        var text = new string('x', 300);
        Assert.Equal(
            $"b \"\n{text}\" c \"\n{text}{text}\"",
            Parse("a, b, c", $$"""{"a":"\n","b":"\n{{text}}","c":"\n{{text}}{{text}}"}"""));
    }

    [Fact]
    public void Bytes_that_are_no_text_do_not_throw()
    {
        foreach (var fields in new[] { "a", "*" })
        {
            var table = Fields.Of(fields);
            byte[] bytes = [.. "{\"a\":\"\\n"u8, 0xff, .. "\"}"u8];
            var record = new Record();
            record.Begin(table, 1);
            Assert.False(new JsonRecordParser(table, new ReadLimits()).TryParse(bytes, 0, bytes.Length, record, out var fault));
            Assert.Equal(5, fault.Offset);
        }
    }

    private static string Parse(string fields, string json)
    {
        var table = Fields.Of(fields);
        return Parse(new JsonRecordParser(table, new ReadLimits { MaxDepth = 4 }), table, new Record(), json);
    }

    /// <summary>Between other bytes, so that a wrong start or end shows.</summary>
    private static string Parse(JsonRecordParser parser, FieldTable table, Record record, string json)
    {
        var bytes = Encoding.UTF8.GetBytes($"}}{json}{{");
        record.Begin(table, 1);
        return parser.TryParse(bytes, 1, bytes.Length - 2, record, out var fault)
            ? RecordPicture.Of(table, record).TrimStart()
            : $"{fault.Offset} {fault.What}";
    }
}
