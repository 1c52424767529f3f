using System.Collections.Immutable;

namespace Mapping.LanguageServer.Features.Tokens;

/// <param name="Data">Five numbers a token.</param>
internal sealed record TokensResult(ImmutableArray<int> Data);
