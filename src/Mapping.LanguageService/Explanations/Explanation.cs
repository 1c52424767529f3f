namespace Mapping.LanguageService.Explanations;

/// <summary>Everything that there is to tell about a subject, as a document.</summary>
/// <param name="Title">Names the subject: a citation, a code or a name. Asked for again, it is found again.</param>
/// <param name="Markdown">The document.</param>
public sealed record Explanation(string Title, string Markdown);
