using System.Text;
using System.Text.Json;

namespace Mapping.LanguageServer.Tests;

/// <summary>Whatever a client sends, it gets an error for an answer, and the next request is served.</summary>
public sealed class MalformedMessageTests
{
    public static TheoryData<string, int> Messages => new()
    {
        { "Content-Length: 9\r\n\r\n{\"jsonrpc", -32700 },
        { "Content-Length: many\r\n\r\n", -32700 },
        { "Content-Type: text\r\n\r\n", -32700 },
        { "Content-Length: -5\r\n\r\n", -32700 },
        { "Content-Length: +5\r\n\r\n", -32700 },
        { "Content-Length: 5, 5\r\n\r\n", -32700 },
        { "Content-Length: 0\r\n\r\n", -32700 },
        { "Content-Length: 99999999999999999999\r\n\r\n", -32700 },
        { "Content-Length: 10737418240\r\n\r\n", -32600 },
        { "Content-Length: 209715200\r\n\r\n", -32600 },
        { "Content-Length: 209715200\r\n\r\n{\r\n\r\n\r\n\r\n\"jsonrpc\": \"2.0\",\r\n\r\n", -32600 },
        { "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", -32700 },
        { "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"shutdown\"}\r\n\r\n", -32700 },
        { "\u0000\u0001\u0002\u007f\n\n", -32700 },
        { "Content-Length: 40\r\n\r\n[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", -32700 },
        { "Content-Length: 2\r\n\r\n[]", -32600 },
        { "Content-Length: 2\r\n\r\n{}", -32600 },
        { "Content-Length: 12\r\n\r\n{\"method\":5}", -32600 },
        { "Content-Length: 15\r\n\r\n{\"method\":\"\\ud83", -32700 },
        { "Content-Length: 19\r\n\r\n{\"method\":\"\\ud83d\"}", -32600 },
        { "Content-Length: 26\r\n\r\n{\"method\":\"a\",\"id\":[1,2,3]}", -32700 },
        { "Content-Length: 28\r\n\r\n{\"method\":\"a\",\"id\":[1,2,3]}\n", -32600 },
    };

    [Theory]
    [MemberData(nameof(Messages))]
    public void A_broken_message_costs_only_itself(string message, int code)
    {
        using var server = Begun();
        server.Client.SendRaw(message);

        AssertLives(server);
        Assert.Equal(code, LspClient.CodeOf(Assert.Single(server.Client.Unasked, HasNullId)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(30)]
    [InlineData(60)]
    public void A_length_that_takes_in_the_next_header_costs_only_its_message(int more)
    {
        using var server = Begun();
        var body = Encoding.UTF8.GetBytes("""{"jsonrpc":"2.0","id":77,"method":"mapping/gates"}""");
        server.Client.SendRaw($"Content-Length: {body.Length + 20 + more}\r\n\r\n", body);

        AssertLives(server);
        Assert.Equal(-32700, LspClient.CodeOf(Assert.Single(server.Client.Unasked, HasNullId)));
    }

    [Fact]
    public void A_header_in_small_pieces_behind_a_long_line_is_found()
    {
        using var server = new ServerInMemory(ServerInMemory.Options with { MaxMessageBytes = 1000 });
        server.Client.Result("initialize", """{"capabilities":{}}""");
        server.Client.SendRaw("Content-Length: 5000000\r\n\r\n", Encoding.ASCII.GetBytes(new string('x', 30_000)));
        const string Body = """{"jsonrpc":"2.0","id":77,"method":"mapping/gates"}""";
        foreach (var sign in $"Content-Length: {Body.Length}\r\n\r\n{Body}")
        {
            server.Client.SendRaw(sign.ToString());
        }

        Assert.True(server.Client.Answer(77).TryGetProperty("result", out _));
    }

    /// <summary>What was asked gets its answer at once, however long the rest takes to come.</summary>
    [Theory]
    [InlineData("""{"jsonrpc":"2.0","id":77,"method":"mapping/gates","params":{"x":"xxxxxxxx""")]
    [InlineData("""{"id":77,""")]
    [InlineData("""{"method":"mapping/gates","params":{"id":5},"id":77,""")]
    public void A_request_that_is_too_long_is_refused_by_its_id(string beginning)
    {
        using var server = Begun();
        server.Client.SendRaw("Content-Length: 10737418240\r\n\r\n" + beginning);

        Assert.Equal(-32600, LspClient.CodeOf(server.Client.Answer(77)));
        AssertLives(server);
    }

    [Fact]
    public void Ten_gigabytes_are_not_kept()
    {
        const int Sent = 400;
        using var process = new ServerProcess();
        process.Client.Result("initialize", """{"capabilities":{}}""");
        process.Client.SendRaw("Content-Length: 10737418240\r\n\r\n");
        var megabyte = new byte[1024 * 1024];
        Array.Fill(megabyte, (byte)'x');
        for (var i = 0; i < Sent; i++)
        {
            process.Client.SendRaw("", megabyte);
        }

        Assert.Equal(-32600, LspClient.CodeOf(process.Client.WaitFor(HasNullId)));
        Assert.True(process.Client.Ask("mapping/gates", "{}").TryGetProperty("result", out _));
        Assert.InRange(process.PeakMegabytes, 1, Sent - 50);
    }

    [Fact]
    public void What_follows_a_wrong_length_is_found_again()
    {
        using var server = Begun();
        server.Client.SendRaw("Content-Length: 4\r\n\r\n{\"jsonrpc\":\"2.0\",\"id\":77,\"method\":\"a\"}");

        Assert.Equal(-32700, LspClient.CodeOf(server.Client.WaitFor(HasNullId)));
        Assert.Equal(JsonValueKind.Array, server.Client.Result("mapping/gates", "{}").GetProperty("gates").ValueKind);
    }

    [Fact]
    public void A_message_that_is_too_long_is_passed_over()
    {
        using var server = new ServerInMemory(ServerInMemory.Options with { MaxMessageBytes = 1000 });
        server.Client.Result("initialize", """{"capabilities":{}}""");
        server.Client.SendRaw("Content-Length: 200000\r\n\r\n", Encoding.ASCII.GetBytes(new string('x', 200_000)));

        Assert.Equal(-32600, LspClient.CodeOf(server.Client.WaitFor(HasNullId)));
        Assert.Equal(JsonValueKind.Array, server.Client.Result("mapping/gates", "{}").GetProperty("gates").ValueKind);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("""{"textDocument":null}""")]
    [InlineData("""{"textDocument":{"uri":5}}""")]
    [InlineData("""{"textDocument":{}}""")]
    public void Parameters_that_do_not_fit_are_said_to(string parameters)
    {
        using var server = Begun();

        Assert.Equal(-32602, server.Client.ErrorCode("textDocument/documentSymbol", parameters));
    }

    [Fact]
    public void A_notification_that_does_not_fit_is_logged()
    {
        using var server = Begun();
        server.Client.Tell("textDocument/didChange", """{"textDocument":{"uri":"file:///nowhere.mapping","version":2},"contentChanges":[]}""");
        server.Client.Tell("textDocument/didOpen", "{}");
        server.Client.Tell("mapping/unheardOf", "{}");

        server.Client.Told("window/logMessage", parameters => Says(parameters, "which is not open"));
        server.Client.Told("window/logMessage", parameters => Says(parameters, "textDocument/didOpen"));
        server.Client.Told("window/logMessage", parameters => Says(parameters, "mapping/unheardOf"));
    }

    private static bool Says(JsonElement parameters, string what) =>
        parameters.GetProperty("message").GetString()?.Contains(what, StringComparison.Ordinal) == true;

    private static bool HasNullId(JsonElement message) => message.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.Null;

    private static void AssertLives(ServerInMemory server) =>
        Assert.Equal(JsonValueKind.Array, server.Client.Result("mapping/gates", "{}").GetProperty("gates").ValueKind);

    private static ServerInMemory Begun()
    {
        var server = new ServerInMemory();
        server.Client.Result("initialize", """{"capabilities":{}}""");
        server.Client.Tell("initialized", "{}");
        return server;
    }
}
