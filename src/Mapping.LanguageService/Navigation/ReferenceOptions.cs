namespace Mapping.LanguageService.Navigation;

/// <summary>Which references are wanted.</summary>
public sealed record ReferenceOptions
{
    public static readonly ReferenceOptions WithDeclaration = new() { IncludesDeclaration = true };

    public static readonly ReferenceOptions UsesOnly = new();

    /// <summary>Whether the place of declaration is one of them.</summary>
    public bool IncludesDeclaration { get; init; }
}
