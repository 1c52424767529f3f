using Mapping.Compiler.Text;

namespace Mapping.LanguageService.Navigation;

/// <summary>Whether the name at a place can be changed.</summary>
/// <param name="Span">The name; null where it can't be changed.</param>
/// <param name="Name">As it is.</param>
/// <param name="Problem">Why it can't be changed, a sentence; null where it can.</param>
public sealed record RenamePreparation(TextSpan? Span, string Name, string? Problem);
