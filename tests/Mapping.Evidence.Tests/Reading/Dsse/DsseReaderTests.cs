using System.Text;
using Mapping.Evidence.Reading;
using Mapping.Evidence.Reading.Dsse;

namespace Mapping.Evidence.Tests.Reading.Dsse;

public sealed class DsseReaderTests
{
    private const string Signed = """[{"keyid":"k","sig":"c2ln"}]""";

    [Fact]
    public void What_each_envelope_holds_is_a_record() => Reads("a, b.c, l.0, payload", $$"""
        {{Envelope("""{"a":"x","b":{"c":1}}""")}}

        {"mediaType":"bundle","dsseEnvelope":{{Envelope("""{"l":["é"]}""")}}}
        { "payloadType": "application/json",
          "payload": "{{Encode("""{"a":">>>???ÿÿ"}""").Replace('+', '-').Replace('/', '_').TrimEnd('=')}}",
          "signatures": {{Signed}} }
        """, """
        1 | a "x" b.c 1
        3 | l.0 "é"
        4 | a ">>>???ÿÿ"
        """);

    [Theory]
    [InlineData("{}", "it is no envelope of DSSE: it has no \"payloadType\" and \"payload\" that are texts")]
    [InlineData("{\"payloadType\":\"application/json\",\"payload\":{}}", "it is no envelope of DSSE: it has no \"payloadType\" and \"payload\" that are texts")]
    [InlineData("{\"dsseEnvelope\":[]}", "it is no envelope of DSSE: it has no \"payloadType\" and \"payload\" that are texts")]
    [InlineData("{\"payloadType\":\"application/json\",\"payload\":\"e30=\"}", "the envelope has no signature")]
    [InlineData("{\"payloadType\":\"application/json\",\"payload\":\"e30=\",\"signatures\":[]}", "the envelope has no signature")]
    [InlineData("{\"payloadType\":\"application/json\",\"payload\":\"e30=\",\"signatures\":[{\"sig\":\"c2ln\"},{\"sig\":\"\"}]}", "the envelope has no signature")]
    [InlineData("{\"payloadType\":\"text/plain\",\"payload\":\"e30=\",\"signatures\":[{\"sig\":\"c2ln\"}]}", "its payload is said to be something else than JSON")]
    [InlineData("{\"payloadType\":\"application/json\",\"payload\":\"e3*=\",\"signatures\":[{\"sig\":\"c2ln\"}]}", "its payload is no base64")]
    [InlineData("{\"payloadType\":\"application/json\",\"payload\":\"e\",\"signatures\":[{\"sig\":\"c2ln\"}]}", "its payload is no base64")]
    [InlineData("{\"payloadType\":\"application/json\",\"payload\":\"\",\"signatures\":[{\"sig\":\"c2ln\"}]}", "its payload is not as it should be: it is no valid JSON")]
    [InlineData("{\"payloadType\":\"application/json\",\"payload\":\"W10=\",\"signatures\":[{\"sig\":\"c2ln\"}]}", "its payload is not as it should be: it is no object")]
    [InlineData("{\"payloadType\":\"application/json\",\"payload\":\"/w==\",\"signatures\":[{\"sig\":\"c2ln\"}]}", "its payload is not as it should be: it is no valid UTF-8")]
    [InlineData("{\"payloadType\":\"\\ud800\",\"payload\":\"e30=\",\"signatures\":[{\"sig\":\"c2ln\"}]}", "a text holds an escape that is no character")]
    [InlineData("{\"payload\":\"e30=\",\"payload\":\"e30=\"}", "an object in it has a name twice")]
    public void What_is_no_signed_envelope_of_JSON_is_a_problem(string envelope, string what) => Reads("a", $"{Envelope("""{"a":1}""")}\n{envelope}\n{Envelope("""{"a":2}""")}", $"1 | a 1\n2:1 ! {what}\n3 | a 2");

    [Fact]
    public void A_run_that_did_not_end_is_heard_in_an_envelope_too() => Reads(
        "a", Envelope("""{"a":1,"timed_out":true}"""), ReaderCheck.Picture(new Mapping.Evidence.Reading.Json.JsonReader(), "a", """{"a":1,"timed_out":true}"""u8.ToArray(), new ReadLimits()));

    [Fact]
    public void A_payload_is_held_to_the_limit_of_a_record() => Assert.Equal(
        "1:1 ! the record is longer than 10 bytes\n",
        ReaderCheck.Picture(new DsseReader(), "a", Encoding.UTF8.GetBytes(Envelope("""{"a":12345678}""")), new ReadLimits { MaxRecordBytes = 10 }));

    private static string Envelope(string payload) => $$"""{"payloadType":"application/vnd.in-toto+json","payload":"{{Encode(payload)}}","signatures":{{Signed}}}""";

    private static string Encode(string payload) => Convert.ToBase64String(Encoding.UTF8.GetBytes(payload));

    private static void Reads(string fields, string text, string picture) => ReaderCheck.Reads(new DsseReader(), fields, text, picture, new ReadLimits());
}
