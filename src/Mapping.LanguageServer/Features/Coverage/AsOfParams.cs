namespace Mapping.LanguageServer.Features.Coverage;

/// <param name="AsOf">A date; null for today.</param>
internal sealed record AsOfParams(string? AsOf = null);
