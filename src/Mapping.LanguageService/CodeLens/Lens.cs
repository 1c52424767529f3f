using Mapping.Compiler.Text;

namespace Mapping.LanguageService.CodeLens;

/// <summary>A line that an editor shows above a declaration.</summary>
/// <param name="Span">The name that it stands above.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Name">The name of what it is about, for the command behind it.</param>
public sealed record Lens(TextSpan Span, LensKind Kind, string Name)
{
    /// <summary>Plain text; null until <see cref="Lenses.Resolve"/> has made it.</summary>
    public string? Title { get; init; }
}
