namespace Mapping.LanguageServer.Protocol;

/// <summary>A file was created (1), changed (2) or deleted (3).</summary>
internal sealed record FileEvent(string Uri, int Type = 2);
