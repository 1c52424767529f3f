using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Mapping.LanguageServer.Dispatch;
using Mapping.LanguageServer.Hosting;
using Mapping.LanguageServer.Protocol;
using Mapping.LanguageServer.Documents;
using Mapping.LanguageServer.Workspaces;
using Mapping.LanguageService.Tokens;

namespace Mapping.LanguageServer.Features.Tokens;

/// <summary>Semantic tokens of files, of parts of them, and of what has changed in them.</summary>
internal sealed class SemanticTokensFeature(Session session) : IFeature
{
    /// <summary>Some megabytes: the documents that somebody works on, not all that were ever opened.</summary>
    private const int NumbersKept = 1 << 20;

    private readonly TokenMemory memory = new(NumbersKept);

    public void Announce(JsonObject capabilities, SessionSettings client) => capabilities["semanticTokensProvider"] = new JsonObject
    {
        ["legend"] = new JsonObject
        {
            ["tokenTypes"] = new JsonArray([.. SemanticTokenLegend.Types.Select(type => JsonValue.Create(type))]),
            ["tokenModifiers"] = new JsonArray([.. SemanticTokenLegend.Modifiers.Select(modifier => JsonValue.Create(modifier))]),
        },
        ["full"] = client.Capabilities.Has("textDocument", "semanticTokens", "requests", "full", "delta") ? new JsonObject { ["delta"] = true } : true,
        ["range"] = true,
    };

    public void Register(MethodTable methods)
    {
        methods.OnComputedRequest("textDocument/semanticTokens/full", LspJson.Default.TextDocumentParams, TokenJson.Default.TokensResult!, parameters =>
            session.OnDocument(parameters.TextDocument.Uri, (document, _) => Full(document, parameters.TextDocument.Uri)));
        methods.OnComputedRequest("textDocument/semanticTokens/full/delta", TokenJson.Default.TokensDeltaParams, TokenJson.Default.TokensResult!, parameters =>
            session.OnDocument(parameters.TextDocument.Uri, (document, _) => Difference(document, parameters)));
        methods.OnComputedRequest("textDocument/semanticTokens/range", TokenJson.Default.RangeParams, TokenJson.Default.TokensResult!, parameters =>
            session.OnDocument(parameters.TextDocument.Uri, (document, _) => document.Editor is { } editor
                ? new TokensResult(null, Encode(document, SemanticTokens.In(editor, document.Positions.SpanOf(parameters.Range))))
                : null));
    }

    private TokensResult? Full(DocumentContext document, string uri)
    {
        if (document.Editor is not { } editor)
        {
            return null;
        }

        var data = Encode(document, SemanticTokens.Of(editor));
        return new TokensResult(memory.Keep(DocumentStore.KeyOf(uri), data), data);
    }

    /// <summary>Everything, where nobody remembers what the editor has.</summary>
    private TokensResult? Difference(DocumentContext document, TokensDeltaParams parameters)
    {
        var before = memory.Find(DocumentStore.KeyOf(parameters.TextDocument.Uri), parameters.PreviousResultId);
        return Full(document, parameters.TextDocument.Uri) is { Data: { } after } full
            ? before is { } known ? new TokensResult(full.ResultId, Edits: SemanticTokenEncoding.Difference(known, after)) : full
            : null;
    }

    private static ImmutableArray<int> Encode(DocumentContext document, ImmutableArray<SemanticToken> tokens) =>
        SemanticTokenEncoding.Encode([.. tokens.Select(token => InTheEditorsUnits(document, token))]);

    private static SemanticToken InTheEditorsUnits(DocumentContext document, SemanticToken token)
    {
        var offset = document.Text.LineSpan(token.Line + 1).Start + token.Start;
        var start = document.Positions.PositionOf(offset);
        var end = document.Positions.PositionOf(offset + token.Length);
        return token with { Line = start.Line, Start = start.Character, Length = end.Character - start.Character };
    }
}
