namespace Mapping.LanguageServer.Protocol;

/// <summary>An error (1), a warning (2), information (3) or a log entry (4).</summary>
internal sealed record LogMessageParams(int Type, string Message);
