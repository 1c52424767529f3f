using System.Collections.Immutable;
using System.Text.Json;

namespace Mapping.LanguageServer.Protocol;

/// <summary>What a client says of itself. All of it may be missing.</summary>
internal sealed record InitializeParams(
    JsonElement Capabilities = default,
    int? ProcessId = null,
    string? RootUri = null,
    string? RootPath = null,
    JsonElement InitializationOptions = default,
    ImmutableArray<WorkspaceFolder>? WorkspaceFolders = null);
