using Mapping.Compiler.Text;

namespace Mapping.Compiler.Coverage.Derivations;

/// <summary>A place that a sentence names, so that a reader can be led there.</summary>
/// <param name="Span">The words that name it, in the sentence.</param>
/// <param name="Path">The file, relative to the workspace.</param>
/// <param name="Line">Counts from 1; null for the file as a whole.</param>
public sealed record SentencePlace(TextSpan Span, string Path, long? Line);
