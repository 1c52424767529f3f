namespace Mapping.LanguageServer.Protocol;

/// <summary>A file or folder that somebody created or deleted, or moved from one name to another.</summary>
internal sealed record OperatedFile(string? Uri = null, string? OldUri = null, string? NewUri = null);
