namespace Mapping.LanguageService.Navigation;

/// <summary>A file as a whole: evidence, a document.</summary>
/// <param name="Path">Relative to the workspace; whether it is there is not known.</param>
public sealed record FileTarget(string Path) : DefinitionTarget;
