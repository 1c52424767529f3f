using System.Collections.Immutable;
using Mapping.Compiler.Text;

namespace Mapping.LanguageService.Tokens;

/// <summary>What the tokens of a file mean, in the order of the source; no two overlap.</summary>
public static class SemanticTokens
{
    public static ImmutableArray<SemanticToken> Of(EditorDocument document) => In(document, new TextSpan(0, document.Source.Length));

    /// <summary>Those that touch a range.</summary>
    public static ImmutableArray<SemanticToken> In(EditorDocument document, TextSpan range) => TokenClassifier.Classify(document, range);
}
