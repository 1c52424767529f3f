using Mapping.Compiler.Text;

namespace Mapping.LanguageService.CodeLens;

/// <summary>A line that an editor shows above a declaration.</summary>
/// <param name="Span">The name that it stands above.</param>
/// <param name="Title">Plain text.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Name">The name of what it is about, for the command behind it.</param>
public sealed record Lens(TextSpan Span, string Title, LensKind Kind, string Name);
