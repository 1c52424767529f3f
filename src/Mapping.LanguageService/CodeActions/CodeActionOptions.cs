namespace Mapping.LanguageService.CodeActions;

/// <summary>What the editor can do with actions.</summary>
public sealed record CodeActionOptions
{
    public static readonly CodeActionOptions PlainText = new();

    public static readonly CodeActionOptions Snippets = new() { UsesSnippets = true };

    /// <summary>Whether new text may hold places to fill in, as <c>${1:text}</c>.</summary>
    public bool UsesSnippets { get; init; }
}
