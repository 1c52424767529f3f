using System.Diagnostics;

namespace Mapping.LanguageServer.Tests;

public sealed class LifecycleTests
{
    [Fact]
    public void A_session_begins_and_ends()
    {
        using var server = new ServerInMemory();
        var result = server.Client.Result("initialize", """{"processId":null,"rootUri":null,"capabilities":{}}""");

        Assert.Equal("utf-16", result.GetProperty("capabilities").GetProperty("positionEncoding").GetString());
        Assert.Equal("mapping", result.GetProperty("serverInfo").GetProperty("name").GetString());
        Assert.Equal(0, server.End());
    }

    [Theory]
    [InlineData("""["utf-8","utf-16"]""", "utf-8")]
    [InlineData("""["utf-16","utf-8"]""", "utf-16")]
    [InlineData("""["utf-32"]""", "utf-32")]
    [InlineData("""["utf-64","utf-8"]""", "utf-8")]
    [InlineData("7", "utf-16")]
    public void An_encoding_is_agreed_on(string offered, string taken)
    {
        using var server = new ServerInMemory();
        var result = server.Client.Result("initialize", $$"""{"capabilities":{"general":{"positionEncodings":{{offered}} } } }""");

        Assert.Equal(taken, result.GetProperty("capabilities").GetProperty("positionEncoding").GetString());
    }

    [Fact]
    public void Messages_out_of_order_get_an_error_for_an_answer()
    {
        using var server = new ServerInMemory();
        Assert.Equal(-32002, server.Client.ErrorCode("mapping/gates", "{}"));
        server.Client.Result("initialize", """{"capabilities":{}}""");
        Assert.Equal(-32600, server.Client.ErrorCode("initialize", """{"capabilities":{}}"""));
        Assert.Equal(-32601, server.Client.ErrorCode("textDocument/moniker", "{}"));
        server.Client.Result("shutdown", "null");
        Assert.Equal(-32600, server.Client.ErrorCode("mapping/gates", "{}"));
    }

    [Fact]
    public async Task Leaving_without_goodbye_is_a_failure()
    {
        using var server = new ServerInMemory();
        server.Client.Result("initialize", """{"capabilities":{}}""");
        server.Client.Tell("exit", "null");

        Assert.Equal(1, await server.Ended);
    }

    [Fact]
    public void The_real_process_speaks_over_its_streams()
    {
        using var process = new ServerProcess();
        process.Client.Result("initialize", """{"processId":null,"capabilities":{}}""");
        process.Client.Tell("initialized", "{}");
        process.Client.Result("shutdown", "null");
        process.Client.Tell("exit", "null");

        Assert.Equal(0, process.WaitForExit());
    }

    [Fact]
    public void A_closed_input_ends_the_process()
    {
        using var process = new ServerProcess();
        process.Client.Result("initialize", """{"processId":null,"capabilities":{}}""");
        process.CloseInput();

        Assert.Equal(1, process.WaitForExit());
    }

    [Fact]
    public void The_end_of_the_editor_ends_the_process()
    {
        using var parent = Process.Start("sleep", "1000");
        using var process = new ServerProcess();
        process.Client.Result("initialize", $$"""{"processId":{{parent.Id}},"capabilities":{} }""");
        parent.Kill();
        parent.WaitForExit();

        Assert.Equal(1, process.WaitForExit());
    }
}
