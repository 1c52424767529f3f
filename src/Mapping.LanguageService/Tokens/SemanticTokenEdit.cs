using System.Collections.Immutable;

namespace Mapping.LanguageService.Tokens;

/// <summary>Replaces a stretch of encoded tokens.</summary>
/// <param name="Start">The first number replaced.</param>
/// <param name="DeleteCount">How many numbers go.</param>
/// <param name="Data">The numbers that come.</param>
public sealed record SemanticTokenEdit(int Start, int DeleteCount, ImmutableArray<int> Data);
