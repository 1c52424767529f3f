using System.Text.Json;

namespace Mapping.LanguageServer.Tests;

/// <summary>
/// Messages that are whole, but come at the wrong time, ask for what is not there, or with parameters of another shape: each request
/// gets an answer, none of them is a defect of the server's, and the server goes on.
/// </summary>
public sealed class WrongMessageTests : IDisposable
{
    private static readonly string[] Requests =
    [
        "callHierarchy/incomingCalls", "callHierarchy/outgoingCalls", "completionItem/resolve", "mapping/catalogText", "mapping/coverageTree",
        "mapping/explain", "mapping/gates", "mapping/setAsOf", "textDocument/codeAction", "textDocument/codeLens", "textDocument/completion",
        "textDocument/definition", "textDocument/diagnostic", "textDocument/documentHighlight", "textDocument/documentLink",
        "textDocument/documentSymbol", "textDocument/foldingRange", "textDocument/formatting", "textDocument/hover", "textDocument/inlayHint",
        "textDocument/onTypeFormatting", "textDocument/prepareCallHierarchy", "textDocument/prepareRename", "textDocument/rangeFormatting",
        "textDocument/rangesFormatting", "textDocument/references", "textDocument/rename", "textDocument/selectionRange",
        "textDocument/semanticTokens/full", "textDocument/semanticTokens/full/delta", "textDocument/semanticTokens/range",
        "textDocument/signatureHelp", "workspace/diagnostic", "workspace/symbol", "workspace/textDocumentContent",
    ];

    private static readonly string[] Notifications =
    [
        "$/cancelRequest", "$/progress", "$/setTrace", "$/unheardOf", "initialized", "mapping/unheardOf", "textDocument/didChange", "textDocument/didClose",
        "textDocument/didOpen", "textDocument/didSave", "window/workDoneProgress/cancel", "workspace/didChangeConfiguration",
        "workspace/didChangeWatchedFiles", "workspace/didChangeWorkspaceFolders", "notebookDocument/didOpen",
    ];

    private readonly TemporaryFolder folder = SmallWorkspace.Write();
    private readonly ServerInMemory server = new();

    public static TheoryData<string> Shapes =>
    [
        "null", "[]", "7", "true", "\"x\"", "{}", "[{}]",
        """{"id":null}""",
        """{"id":{"id":1}}""",
        """{"id":99999}""",
        """{"token":{},"value":7}""",
        """{"textDocument":null}""",
        """{"textDocument":{"uri":null}}""",
        """{"textDocument":{"uri":5,"version":"new"},"contentChanges":7}""",
        """{"textDocument":{"uri":"","languageId":"","version":0,"text":""},"position":{"line":0,"character":0}}""",
        """{"textDocument":{"uri":"nonsense://["},"position":{"line":0,"character":0}}""",
        """{"textDocument":{"uri":"file:///nowhere/%00.mapping"},"position":{"line":0,"character":0},"contentChanges":[{"text":"x"}]}""",
        """{"textDocument":{"uri":"MAIN"},"position":"here","positions":{},"range":[],"ranges":{}}""",
        """{"textDocument":{"uri":"MAIN"},"position":{"line":-1,"character":-1},"range":{"start":{"line":-5,"character":-5},"end":{"line":-9,"character":0}}}""",
        """{"textDocument":{"uri":"MAIN"},"position":{"line":2147483647,"character":2147483647},"newName":"x","ch":"}","query":"x","options":{"tabSize":2,"insertSpaces":true}}""",
        """{"textDocument":{"uri":"MAIN"},"position":{"line":4294967296,"character":1e300},"newName":"x"}""",
        """{"textDocument":{"uri":"MAIN"},"range":{"start":{"line":9,"character":9},"end":{"line":1,"character":1}},"context":{"diagnostics":[{}]},"options":{}}""",
        """{"textDocument":{"uri":"MAIN","version":1},"contentChanges":[{"range":{"start":{"line":9,"character":9},"end":{"line":1,"character":1}},"text":""}]}""",
        """{"textDocument":{"uri":"MAIN"},"position":{"line":1,"character":7},"newName":"not a name","positions":[],"ranges":[],"previousResultId":"gone","context":null}""",
        """{"textDocument":{"uri":"MAIN"},"position":{"line":1,"character":7},"newName":"","positions":[{"line":1,"character":7}],"context":{"includeDeclaration":7,"triggerKind":77}}""",
        """{"item":{"name":"x","kind":77,"uri":"x","range":{},"selectionRange":{},"data":[]},"label":"x","data":{"unheard":"of"}}""",
        """{"label":"x","data":7,"item":null,"query":null,"uri":null,"asOf":7,"subject":[]}""",
        """{"query":"","uri":"mapping-catalog:/../../etc/passwd.md","asOf":"0000-00-00","subject":"Article 99999999999999999999","previousResultIds":[]}""",
        """{"changes":[{"uri":"nonsense","type":77},{"uri":"file:///","type":1}],"event":{"added":[{"uri":"nonsense","name":""}],"removed":[]},"settings":{"mapping":7}}""",
        """{"changes":null,"event":null,"settings":null}""",
    ];

    public void Dispose()
    {
        server.Dispose();
        folder.Dispose();
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Parameters_of_any_shape_get_an_answer(string shape)
    {
        var client = Opened();
        var parameters = shape.Replace("MAIN", folder.Uri("main.mapping"), StringComparison.Ordinal);
        foreach (var method in Requests)
        {
            var answer = client.Ask(method, parameters);
            Assert.True(
                answer.TryGetProperty("result", out _) || LspClient.CodeOf(answer) is -32602 or -32803 or -32801 or -32802,
                $"{method} {parameters}: {answer.GetRawText()}");
        }

        AssertLives(client);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Notifications_of_any_shape_are_survived(string shape)
    {
        var client = Opened();
        foreach (var method in Notifications)
        {
            client.Tell(method, shape.Replace("MAIN", folder.Uri("main.mapping"), StringComparison.Ordinal));
        }

        AssertLives(client);
        Assert.DoesNotContain(client.Unasked, message => message.GetRawText().Contains("Exception", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_is_answered_before_the_beginning_and_after_the_end()
    {
        var client = server.Client;
        Assert.All(Requests, method => Assert.Equal(-32002, client.ErrorCode(method, "{}")));
        client.Tell("textDocument/didOpen", """{"textDocument":{"uri":"file:///x.mapping","languageId":"mapping","version":1,"text":""}}""");
        client.Tell("initialized", "{}");
        Opened();
        AssertLives(client);

        client.Result("shutdown", "null");
        Assert.All(Requests, method => Assert.Equal(-32600, client.ErrorCode(method, "{}")));
        Assert.Equal(-32600, client.ErrorCode("initialize", """{"capabilities":{}}"""));
        Assert.Equal(-32600, client.ErrorCode("shutdown", "null"));
        client.Tell("textDocument/didChange", """{"textDocument":{"uri":"file:///x.mapping","version":2},"contentChanges":[]}""");
        client.Tell("exit", "null");
        Assert.Equal(0, await server.Ended);
    }

    [Theory]
    [InlineData("mapping/unheardOf")]
    [InlineData("$/unheardOf")]
    [InlineData("textDocument/didOpen")]
    [InlineData("initialized")]
    [InlineData("")]
    [InlineData("TEXTDOCUMENT/HOVER")]
    public void What_is_no_request_is_not_found(string method) => Assert.Equal(-32601, Opened().ErrorCode(method, "{}"));

    [Fact]
    public void A_request_without_an_id_is_a_notification()
    {
        var client = Opened();
        client.Tell("textDocument/hover", """{"textDocument":{"uri":"x"},"position":{"line":0,"character":0}}""");

        AssertLives(client);
        Assert.DoesNotContain(client.Unasked, message => message.TryGetProperty("error", out _));
        client.Told("window/logMessage", parameters => parameters.GetProperty("message").GetString() == "There is no notification \"textDocument/hover\".");
    }

    [Theory]
    [InlineData("null", -32600)]
    [InlineData("[1]", -32600)]
    [InlineData("true", -32600)]
    [InlineData("{}", -32600)]
    public void An_id_is_a_number_or_a_text(string id, int code)
    {
        var client = Opened();
        client.Send($$"""{"jsonrpc":"2.0","id":{{id}},"method":"mapping/gates"}""");

        AssertLives(client);
        var answer = Assert.Single(client.Unasked, message => message.TryGetProperty("id", out var found) && found.ValueKind == JsonValueKind.Null);
        Assert.Equal(code, LspClient.CodeOf(answer));
    }

    [Theory]
    [InlineData("\"a b\"")]
    [InlineData("-3")]
    [InlineData("0.5")]
    [InlineData("123456789012345678901234567890")]
    public void An_id_is_given_back_as_it_came(string id)
    {
        var client = Opened();
        client.Send($$"""{"jsonrpc":"2.0","id":{{id}},"method":"mapping/gates"}""");

        var answer = client.Find(message => message.TryGetProperty("id", out var found) && found.GetRawText() == id);
        Assert.Equal(JsonValueKind.Array, answer.GetProperty("result").GetProperty("gates").ValueKind);
    }

    /// <summary>Which of the two is first answered depends on the pool; each gets its answer, and the id is free again.</summary>
    [Fact]
    public void An_id_that_is_taken_is_refused()
    {
        var client = Opened();
        var parameters = $$"""{"textDocument":{"uri":"{{folder.Uri("main.mapping")}}"},"position":{"line":1,"character":7} }""";
        for (var i = 0; i < 2; i++)
        {
            client.Send($$"""{"jsonrpc":"2.0","id":"same","method":"textDocument/hover","params":{{parameters}} }""");
        }

        AssertLives(client);
        bool IsSame(JsonElement message) => message.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String;
        while (client.Unasked.Count(IsSame) < 2)
        {
            client.WaitFor(IsSame);
        }

        Assert.All(client.Unasked.Where(IsSame), answer => Assert.True(answer.TryGetProperty("result", out _) || LspClient.CodeOf(answer) == -32600));
        Assert.Contains(client.Unasked.Where(IsSame), answer => answer.TryGetProperty("result", out _));
        client.Send("""{"jsonrpc":"2.0","id":"same","method":"mapping/gates"}""");
        Assert.True(client.WaitFor(IsSame).TryGetProperty("result", out _));
    }

    [Theory]
    [InlineData("12345")]
    [InlineData("\"gone\"")]
    [InlineData("null")]
    [InlineData("{}")]
    public void Taking_back_what_nobody_asked_changes_nothing(string id)
    {
        var client = Opened();
        client.Tell("$/cancelRequest", $$"""{"id":{{id}} }""");

        AssertLives(client);
        Assert.DoesNotContain(client.Unasked, message => message.TryGetProperty("error", out _));
    }

    [Theory]
    [InlineData("""{"jsonrpc":"2.0","id":5,"result":null}""")]
    [InlineData("""{"jsonrpc":"2.0","id":5,"error":{"code":-1,"message":"no"}}""")]
    [InlineData("""{"jsonrpc":"2.0","id":5,"error":null,"result":[]}""")]
    public void Answers_to_what_was_not_asked_are_passed_over(string answer)
    {
        var client = Opened();
        client.Send(answer);

        AssertLives(client);
        Assert.DoesNotContain(client.Unasked, message => message.TryGetProperty("error", out _));
    }

    [Fact]
    public void Documents_opened_twice_closed_twice_and_changed_after_that()
    {
        var client = Opened();
        var uri = folder.Uri("main.mapping");
        client.Open(uri, "x", version: 1);
        client.Open(uri, SmallWorkspace.Main, version: 2);
        client.Close(uri);
        client.Close(uri);
        client.Edit(uri, 3, ("0:0-0:1", "y"));

        AssertLives(client);
        client.Told("window/logMessage", parameters => parameters.GetProperty("message").GetString() == $"A change of {uri}, which is not open, is passed over.");
        Assert.Equal("", client.Pulled(uri).Split('\n').FirstOrDefault(line => line.Contains("MAP1", StringComparison.Ordinal)) ?? "");
    }

    private static void AssertLives(LspClient client) =>
        Assert.Equal(JsonValueKind.Array, client.Result("mapping/gates", "{}").GetProperty("gates").ValueKind);

    private LspClient Opened() => server.Open(folder.Path).Client;
}
