namespace Mapping.LanguageService.Navigation;

/// <summary>Where a definition leads.</summary>
public abstract record DefinitionTarget;
