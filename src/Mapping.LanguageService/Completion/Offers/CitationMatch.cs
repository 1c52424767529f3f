namespace Mapping.LanguageService.Completion;

/// <summary>How a provision matches what is typed.</summary>
/// <param name="IsByNumber">By its number rather than by words.</param>
/// <param name="FilterText">What an editor compares with the typed text; begins as the user spells it.</param>
internal sealed record CitationMatch(bool IsByNumber, string FilterText);
