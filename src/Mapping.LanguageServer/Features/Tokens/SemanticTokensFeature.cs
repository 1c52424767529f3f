using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Mapping.LanguageServer.Dispatch;
using Mapping.LanguageServer.Hosting;
using Mapping.LanguageServer.Workspaces;
using Mapping.LanguageService.Tokens;

namespace Mapping.LanguageServer.Features.Tokens;

/// <summary>Semantic tokens of files and of parts of them.</summary>
internal sealed class SemanticTokensFeature(Session session) : IFeature
{
    public void Announce(JsonObject capabilities, SessionSettings client) => capabilities["semanticTokensProvider"] = new JsonObject
    {
        ["legend"] = new JsonObject
        {
            ["tokenTypes"] = new JsonArray([.. SemanticTokenLegend.Types.Select(type => JsonValue.Create(type))]),
            ["tokenModifiers"] = new JsonArray([.. SemanticTokenLegend.Modifiers.Select(modifier => JsonValue.Create(modifier))]),
        },
        ["full"] = true,
        ["range"] = true,
    };

    public void Register(MethodTable methods)
    {
        session.OnDocumentRequest(methods, "textDocument/semanticTokens/full", TokenJson.Default.TokensResult!, (document, _) =>
            document.Editor is { } editor ? Result(document, SemanticTokens.Of(editor)) : null);
        methods.OnComputedRequest("textDocument/semanticTokens/range", TokenJson.Default.RangeParams, TokenJson.Default.TokensResult!, parameters =>
            session.OnDocument(parameters.TextDocument.Uri, (document, _) => document.Editor is { } editor
                ? Result(document, SemanticTokens.In(editor, document.Positions.SpanOf(parameters.Range)))
                : null));
    }

    private static TokensResult Result(DocumentContext document, ImmutableArray<SemanticToken> tokens) =>
        new(SemanticTokenEncoding.Encode([.. tokens.Select(token => InTheEditorsUnits(document, token))]));

    private static SemanticToken InTheEditorsUnits(DocumentContext document, SemanticToken token)
    {
        var offset = document.Text.LineSpan(token.Line + 1).Start + token.Start;
        var start = document.Positions.PositionOf(offset);
        var end = document.Positions.PositionOf(offset + token.Length);
        return token with { Line = start.Line, Start = start.Character, Length = end.Character - start.Character };
    }
}
