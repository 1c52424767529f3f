using Mapping.Compiler.Text;

namespace Mapping.LanguageService.SignatureHelp;

/// <summary>A parameter within the label of a signature.</summary>
/// <param name="Span">Where in the label it stands.</param>
/// <param name="Documentation">Markdown.</param>
public sealed record AggregateParameter(TextSpan Span, string Documentation);
