using Mapping.Compiler.Text;

namespace Mapping.LanguageService.Structure;

/// <summary>A stretch of source that leads out of the sources.</summary>
/// <param name="Span">What is clicked.</param>
/// <param name="Target">A web address, or a path relative to the workspace.</param>
/// <param name="IsPath">Whether it is a path.</param>
/// <param name="Tooltip">Says where it leads.</param>
public sealed record DocumentLink(TextSpan Span, string Target, bool IsPath, string Tooltip);
