using System.Text;
using System.Text.Json;

namespace Mapping.LanguageServer.Tests;

/// <summary>The real process is sent every kind of broken id, method and parameter, each followed by a sound question.</summary>
public sealed class UnkillableTests : IDisposable
{
    private static readonly string[] Broken =
    [
        "null", "true", "[]", "{}", "[1]", """{"a":1}""", "1.5", "-1", "1e400", "-0", "123456789012345678901234567890", "\"\"", "\"\\u0000\"",
        "\"\\ud800\"", "\"\\udc00\"", "\"\\udc00\\ud800\"", "\"a\\ud83d\"", "\"\\ud83dx\"", "\"\\ud83d\\ude00\"", "\"\u2028\"", "\"$/cancelRequest\"",
    ];

    /// <summary>Where a broken value may stand in parameters, one after the other.</summary>
    private static readonly string[] Shapes =
    [
        "X", "[X]", """{"textDocument":X}""", """{"textDocument":{"uri":X},"position":{"line":0,"character":0}}""",
        """{"textDocument":{"uri":"MAIN"},"position":X}""", """{"textDocument":{"uri":"MAIN"},"position":{"line":X,"character":X}}""",
        """{"textDocument":{"uri":"MAIN"},"position":{"line":2,"character":7},"newName":X,"ch":X,"range":X,"ranges":X,"context":X}""",
        """{"textDocument":{"uri":"MAIN","version":X,"languageId":X,"text":X},"contentChanges":[{"text":X}]}""",
        """{"textDocument":{"uri":"MAIN","version":2},"contentChanges":X}""", """{"id":X}""", """{"token":X,"value":X}""", """{"changes":[{"uri":X,"type":X}]}""",
        """{"files":[{"uri":X,"oldUri":X,"newUri":X}]}""", """{"event":{"added":[{"uri":X,"name":X}],"removed":[]}}""", """{"settings":{"mapping":{"asOf":X,"inlayHints":X}}}""",
        """{"asOf":X}""", """{"subject":X}""", """{"query":X}""", """{"uri":X}""", """{"item":X,"data":X,"label":X}""", """{"previousResultIds":[{"uri":X,"value":X}]}""", """{"X":1}""",
    ];

    private static readonly string[] Methods =
    [
        "initialize", "initialized", "$/cancelRequest", "$/setTrace", "textDocument/didOpen", "textDocument/didChange", "textDocument/didSave", "textDocument/didClose",
        "workspace/didChangeWatchedFiles", "workspace/didRenameFiles", "workspace/didChangeWorkspaceFolders", "workspace/didChangeConfiguration", "textDocument/hover",
        "textDocument/rename", "textDocument/codeAction", "textDocument/completion", "completionItem/resolve", "textDocument/semanticTokens/full/delta",
        "textDocument/inlayHint", "textDocument/onTypeFormatting", "textDocument/diagnostic", "workspace/diagnostic", "workspace/symbol",
        "callHierarchy/incomingCalls", "mapping/explain", "mapping/setAsOf", "mapping/catalogText", "mapping/coverageTree", "mapping/report",
    ];

    private readonly TemporaryFolder folder = SmallWorkspace.Write();
    private readonly ServerProcess process = new();

    public void Dispose()
    {
        process.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void Each_broken_id_method_and_version_costs_only_its_message()
    {
        Begin();
        foreach (var value in Broken)
        {
            Send($$"""{"jsonrpc":"2.0","id":{{value}},"method":"textDocument/hover","params":{} }""");
            Send($$"""{"jsonrpc":"2.0","id":{{value}},"result":{{value}} }""");
            Send($$"""{"jsonrpc":"2.0","id":{{value}},"error":{"code":1,"message":"x"} }""");
            Send($$"""{"jsonrpc":"2.0","id":77,"method":{{value}} }""");
            Send($$"""{"jsonrpc":"2.0","method":{{value}},"params":{{value}} }""");
            Send($$"""{"jsonrpc":{{value}},"id":{{value}},"method":{{value}},"params":{{value}} }""");
            Send($$"""{ {{(value.StartsWith('"') ? value : "\"x\"")}}:{{value}},"method":"mapping/gates" }""");
            Send(value);
            AssertLives(value);
        }
    }

    /// <summary>One message after the other, and after each value a question: a queue that had ended would never answer it.</summary>
    [Fact]
    public void Each_broken_parameter_of_each_method_costs_only_its_message()
    {
        Begin();
        var id = 1000;
        foreach (var value in Broken)
        {
            foreach (var method in Methods)
            {
                foreach (var shape in Shapes)
                {
                    var inside = shape.Contains("\"X\"", StringComparison.Ordinal) ? value.Trim('"') : value;
                    var parameters = shape.Replace("MAIN", folder.Uri("main.mapping"), StringComparison.Ordinal).Replace("X", inside, StringComparison.Ordinal);
                    Send($$"""{"jsonrpc":"2.0","method":"{{method}}","params":{{parameters}} }""");
                    Send($$"""{"jsonrpc":"2.0","id":{{++id}},"method":"{{method}}","params":{{parameters}} }""");
                }
            }

            AssertLives(value);
        }

        Assert.DoesNotContain(process.Client.Unasked, message => message.GetRawText().Contains("A step of the server", StringComparison.Ordinal));
    }

    /// <summary>What it asks a client may be answered with anything as well.</summary>
    [Fact]
    public void Each_broken_answer_costs_only_itself()
    {
        const string Asked = """{"workspace":{"configuration":true,"didChangeWatchedFiles":{"dynamicRegistration":true}},"window":{"workDoneProgress":true}}""";
        foreach (var value in Broken)
        {
            using var server = new ServerInMemory();
            server.Client.Answers = _ => $$"""[{"asOf":{{value}},"inlayHints":{{value}},"codeLens":{"enabled":{{value}} } }]""";
            server.Open(folder.Path, Asked);
            server.Client.Find(message => message.TryGetProperty("method", out var method) && method.GetString() == "workspace/configuration");
            Assert.Equal(JsonValueKind.Array, server.Client.Result("mapping/gates", "{}").GetProperty("gates").ValueKind);
        }
    }

    private void Begin()
    {
        process.Client.Result("initialize", $$"""{"processId":null,"rootUri":"{{folder.Uri("")}}","capabilities":{} }""");
        process.Client.Tell("initialized", "{}");
    }

    private void Send(string json)
    {
        var body = Encoding.UTF8.GetBytes(json);
        process.Client.SendRaw($"Content-Length: {body.Length}\r\n\r\n", body);
    }

    private void AssertLives(string value)
    {
        var gates = process.Client.Result("mapping/gates", "{}").GetProperty("gates");
        Assert.True(gates.ValueKind == JsonValueKind.Array, value);
        process.Client.Unasked.RemoveAll(message => message.TryGetProperty("id", out _));
    }
}
