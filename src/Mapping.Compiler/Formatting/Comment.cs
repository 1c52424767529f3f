using Mapping.Compiler.Text;

namespace Mapping.Compiler.Formatting;

/// <summary>A comment without its line break, and how many line breaks stand before it.</summary>
internal readonly record struct Comment(TextSpan Span, int LineBreaksBefore);
