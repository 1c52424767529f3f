using System.Collections.Immutable;
using Mapping.LanguageService.Tokens;

namespace Mapping.LanguageServer.Features.Tokens;

/// <summary>All tokens, or what has changed of those that the editor has.</summary>
/// <param name="ResultId">Under which the difference can be asked for.</param>
/// <param name="Data">Five numbers a token.</param>
/// <param name="Edits">What turns the numbers before into those of now.</param>
internal sealed record TokensResult(string? ResultId, ImmutableArray<int>? Data = null, ImmutableArray<SemanticTokenEdit>? Edits = null);
