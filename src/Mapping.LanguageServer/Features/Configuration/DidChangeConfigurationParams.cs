using System.Text.Json;

namespace Mapping.LanguageServer.Features.Configuration;

/// <param name="Settings">All of them by section, from clients that push; from others it says nothing.</param>
internal sealed record DidChangeConfigurationParams(JsonElement Settings = default);
