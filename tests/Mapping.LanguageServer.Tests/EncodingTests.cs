using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Mapping.LanguageServer.Tests;

/// <summary>
/// Every feature that knows positions, on lines with emoji and combining letters before them: what it says in one encoding is what it
/// says in the others, once positions are counted alike. The counting is the test's own.
/// </summary>
public sealed class EncodingTests : IDisposable
{
    /// <summary>An emoji outside of the basic plane, one with a joiner, a combining accent, a letter of two bytes and one of three.</summary>
    private const string Signs = "😀👩‍💻e\u0301ß漢";

    private const string Text = $$"""
        use eu-ai-act edition 2026-07-27 as aia
        owner ciso "{{Signs}}" domain security owner cro "{{Signs}}" domain assurance
        system loans "{{Signs}}" { actor provider class high-risk annex-iii facts trains-models scope aia Article 15 }
        feed runs "{{Signs}}" { files "{{Signs}}.jsonl" time at class audit-evidence retained 10 years }
        control screen "{{Signs}}" { owner ciso domain security status operating since 2026-03-01 satisfies aia Article 15(5) on evasion
          evidence rate "{{Signs}}" { from runs where suite = "{{Signs}}" and rate > 0 expect max(rate) <= 2% fresh 7 days }
          evidence plan "{{Signs}}" { document "{{Signs}}.md" approved by ciso on 2026-05-01 review 12 months } }
        waive aia Article 15(3) until 2026-01-31 because "{{Signs}}" approved by ciso
        gate release { require aia Article 15(5) on evasion evidenced } // {{Signs}}
        control zyx "{{Signs}}" { owner ciso domain security status planned satisfies aia Article 15(4) on  }

        """;

    private const string Records = $$"""
        {"at":"2026-11-20T01:00:00Z","suite":"{{Signs}}","rate":0.01}
        {"at":"2026-11-21T01:00:00Z","suite":"{{Signs}}","rate":0.02}

        """;

    private readonly TemporaryFolder folder = new TemporaryFolder()
        .Write("mapping.workspace", "").Write("main.mapping", Text).Write($"{Signs}.jsonl", Records).Write($"{Signs}.md", "Plan\n");

    /// <summary>Method, parameters, and the text that a cursor, <c>^</c>, stands in.</summary>
    public static TheoryData<string, string, string> Requests => new()
    {
        { "textDocument/hover", """{DOC,"position":POS}""", "owner ci^so domain" },
        { "textDocument/hover", """{DOC,"position":POS}""", "on eva^sion\n" },
        { "textDocument/hover", """{DOC,"position":POS}""", "where sui^te" },
        { "textDocument/hover", """{DOC,"position":POS}""", "expect ma^x" },
        { "textDocument/hover", """{DOC,"position":POS}""", "fresh 7 da^ys" },
        { "textDocument/completion", """{DOC,"position":POS}""", "owner ci^so domain" },
        { "textDocument/completion", """{DOC,"position":POS}""", "Article 15(4) on ^ }" },
        { "textDocument/completion", """{DOC,"position":POS}""", "on eva^sion\n" },
        { "textDocument/completion", """{DOC,"position":POS}""", "suite = ^\"" },
        { "textDocument/completion", """{DOC,"position":POS}""", "expect ma^x" },
        { "textDocument/signatureHelp", """{DOC,"position":POS}""", "expect max(^rate" },
        { "textDocument/definition", """{DOC,"position":POS}""", "by ci^so on" },
        { "textDocument/definition", """{DOC,"position":POS}""", "from ru^ns" },
        { "textDocument/references", """{DOC,"position":POS,"context":{"includeDeclaration":true}}""", "owner ci^so domain" },
        { "textDocument/documentHighlight", """{DOC,"position":POS}""", "owner ci^so domain" },
        { "textDocument/prepareRename", """{DOC,"position":POS}""", "from ru^ns" },
        { "textDocument/rename", """{DOC,"position":POS,"newName":"chief"}""", "by ci^so on" },
        { "textDocument/documentSymbol", "{DOC}", "^use" },
        { "textDocument/foldingRange", "{DOC}", "^use" },
        { "textDocument/selectionRange", """{DOC,"positions":[POS]}""", "expect ma^x" },
        { "textDocument/documentLink", "{DOC}", "^use" },
        { "textDocument/codeLens", "{DOC}", "^use" },
        { "textDocument/inlayHint", """{DOC,"range":{"start":START,"end":POS}}""", "control zy^x" },
        { "textDocument/codeAction", """{DOC,"range":{"start":POS,"end":POS},"context":{"diagnostics":[]}}""", "scope aia Arti^cle" },
        { "textDocument/codeAction", """{DOC,"range":{"start":POS,"end":POS},"context":{"diagnostics":[]}}""", "until 2026^-01" },
        { "textDocument/codeAction", """{DOC,"range":{"start":POS,"end":POS},"context":{"diagnostics":[]}}""", "system lo^ans" },
        { "textDocument/formatting", """{DOC,"options":{"tabSize":2,"insertSpaces":true}}""", "^use" },
        { "textDocument/rangeFormatting", """{DOC,"range":{"start":POS,"end":POS},"options":{"tabSize":2,"insertSpaces":true}}""", "owner c^ro" },
        { "textDocument/onTypeFormatting", """{DOC,"position":POS,"ch":"}","options":{"tabSize":2,"insertSpaces":true}}""", "retained 10 years }^" },
        { "textDocument/prepareCallHierarchy", """{DOC,"position":POS}""", "control scr^een" },
        { "textDocument/semanticTokens/full", "{DOC}", "^use" },
        { "textDocument/semanticTokens/range", """{DOC,"range":{"start":START,"end":POS}}""", "expect ma^x" },
        { "textDocument/diagnostic", "{DOC}", "^use" },
        { "workspace/symbol", """{"query":"zyx"}""", "^use" },
        { "mapping/explain", """{DOC,"position":POS}""", "from ru^ns" },
        { "mapping/gates", "{}", "^use" },
        { "mapping/coverageTree", "{}", "^use" },
    };

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Requests))]
    public void Positions_mean_the_same_in_each_encoding(string method, string parameters, string cursor)
    {
        var said = Ask("utf-16", method, parameters, cursor);

        Assert.NotEqual("null", said);
        Assert.NotEqual("[]", said);
        Assert.Equal(said, Ask("utf-8", method, parameters, cursor));
        Assert.Equal(said, Ask("utf-32", method, parameters, cursor));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-32")]
    public void A_range_is_the_text_that_it_is_about(string encoding)
    {
        using var server = Open(encoding);
        var range = server.Client.Result("textDocument/prepareRename", Fill("""{DOC,"position":POS}""", encoding, "from ru^ns")).GetProperty("range");

        var (start, end) = (range.GetProperty("start"), range.GetProperty("end"));
        var line = Text.Split('\n')[start.GetProperty("line").GetInt32()];
        Assert.Equal("runs", line[Units(line, start, encoding)..Units(line, end, encoding)]);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-32")]
    public void An_edit_behind_such_letters_changes_what_it_means(string encoding)
    {
        using var server = Open(encoding);
        const string Changes = """
            {"textDocument":{"uri":"URI","version":2},"contentChanges":[{"range":{"start":POS,"end":POS},"text":"SIGNS"},{"range":{"start":POS,"end":BEHIND},"text":"viv"}]}
            """;
        server.Client.Tell("textDocument/didChange", Fill(Changes, encoding, "by ci^so on")
            .Replace("SIGNS", Signs, StringComparison.Ordinal)
            .Replace("BEHIND", Position(encoding, "by ci^so on", Signs), StringComparison.Ordinal));

        var links = server.Client.Result("textDocument/diagnostic", Fill("{DOC}", encoding, "^use"));
        var unknown = links.GetProperty("items").EnumerateArray().Single(item => item.GetProperty("message").GetString()?.Contains("civivso", StringComparison.Ordinal) == true);
        var line = Text.Replace("by ciso on", "by civivso on", StringComparison.Ordinal).Split('\n')[unknown.GetProperty("range").GetProperty("start").GetProperty("line").GetInt32()];
        Assert.Equal("civivso", line[Units(line, unknown.GetProperty("range").GetProperty("start"), encoding)..Units(line, unknown.GetProperty("range").GetProperty("end"), encoding)]);
    }

    private string Ask(string encoding, string method, string parameters, string cursor)
    {
        using var server = Open(encoding);
        var result = server.Client.Result(method, Fill(parameters, encoding, cursor));
        return method.Contains("semanticTokens", StringComparison.Ordinal) ? Tokens(result.GetProperty("data"), encoding) : Normal(result, encoding);
    }

    private ServerInMemory Open(string encoding)
    {
        var server = new ServerInMemory().Open(folder.Path, $$"""
            {"general":{"positionEncodings":["{{encoding}}"]},"textDocument":{"codeAction":{"codeActionLiteralSupport":{} },"completion":{"completionItem":{"snippetSupport":true} } } }
            """);
        server.Client.Open(folder.Uri("main.mapping"), Text);
        server.Client.Told("mapping/verdictChanged");
        var feed = Fill("""{DOC,"position":POS}""", encoding, "from ru^ns");
        for (var i = 0; i < 1000 && !server.Client.Result("textDocument/hover", feed).GetRawText().Contains("2 records in 1 file", StringComparison.Ordinal); i++)
        {
            Thread.Sleep(10);
        }

        return server;
    }

    private string Fill(string parameters, string encoding, string cursor) => parameters
        .Replace("DOC", """
            "textDocument":{"uri":"URI"}
            """, StringComparison.Ordinal)
        .Replace("URI", folder.Uri("main.mapping"), StringComparison.Ordinal)
        .Replace("START", """{"line":0,"character":0}""", StringComparison.Ordinal)
        .Replace("POS", Position(encoding, cursor), StringComparison.Ordinal);

    /// <summary>The place of a cursor, after some more text there.</summary>
    private static string Position(string encoding, string cursor, string more = "")
    {
        var at = Text.IndexOf(cursor.Replace("^", "", StringComparison.Ordinal), StringComparison.Ordinal) + cursor.IndexOf('^', StringComparison.Ordinal);
        var line = Text[..at].Count(c => c == '\n');
        var before = Text[(Text.LastIndexOf('\n', Math.Max(0, at - 1)) + 1)..at] + more;
        return string.Create(CultureInfo.InvariantCulture, $$"""{"line":{{line}},"character":{{Count(before, encoding)}} }""");
    }

    private static int Count(string text, string encoding) => encoding switch
    {
        "utf-8" => Encoding.UTF8.GetByteCount(text),
        "utf-32" => text.EnumerateRunes().Count(),
        _ => text.Length,
    };

    /// <summary>How many UTF-16 units of a line come before a position; the position must not be within a letter.</summary>
    private static int Units(string line, JsonElement position, string encoding)
    {
        var character = position.GetProperty("character").GetInt32();
        return Enumerable.Range(0, line.Length + 1).First(units => Count(line[..units], encoding) == character);
    }

    /// <summary>The answer with every position of the document counted in UTF-16.</summary>
    private static string Normal(JsonElement answer, string encoding) => answer.ValueKind switch
    {
        JsonValueKind.Object when answer.TryGetProperty("line", out var line) && answer.TryGetProperty("character", out _) =>
            $"{line}:{Units(Text.Split('\n')[line.GetInt32()], answer, encoding)}",
        JsonValueKind.Object => $"{{{string.Join(',', answer.EnumerateObject().Where(member => member.Name != "resultId").Select(member => $"{member.Name}:{Normal(member.Value, encoding)}"))}}}",
        JsonValueKind.Array => $"[{string.Join(',', answer.EnumerateArray().Select(element => Normal(element, encoding)))}]",
        _ => answer.GetRawText(),
    };

    /// <summary>Tokens are counted from one to the next: each as line, start, length and the rest.</summary>
    private static string Tokens(JsonElement data, string encoding)
    {
        var numbers = data.EnumerateArray().Select(number => number.GetInt32()).Chunk(5);
        var (line, start) = (0, 0);
        var lines = Text.Split('\n');
        var drawn = new StringBuilder();
        foreach (var token in numbers)
        {
            (line, start) = (line + token[0], token[0] == 0 ? start + token[1] : token[1]);
            var from = Enumerable.Range(0, lines[line].Length + 1).First(units => Count(lines[line][..units], encoding) == start);
            var to = Enumerable.Range(0, lines[line].Length + 1).First(units => Count(lines[line][..units], encoding) == start + token[2]);
            drawn.Append(CultureInfo.InvariantCulture, $"{line}:{from} {lines[line][from..to]} {token[3]} {token[4]}\n");
        }

        return drawn.ToString();
    }
}
