using System.Text.Json.Nodes;

namespace Mapping.LanguageServer.Protocol;

/// <param name="Capabilities">Each feature writes its own members.</param>
/// <param name="ServerInfo">Who answers.</param>
internal sealed record InitializeResult(JsonObject Capabilities, ServerInfo ServerInfo);
