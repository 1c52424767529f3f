using System.Text.Json.Nodes;

namespace Mapping.LanguageServer.Protocol;

internal sealed record Registration(string Id, string Method, JsonObject? RegisterOptions = null);
