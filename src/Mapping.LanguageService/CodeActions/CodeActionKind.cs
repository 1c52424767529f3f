namespace Mapping.LanguageService.CodeActions;

/// <summary>What an action is good for.</summary>
public enum CodeActionKind
{
    /// <summary>Mends a finding.</summary>
    QuickFix,

    /// <summary>Goes on with the work.</summary>
    Refactor,

    /// <summary>Concerns the whole file.</summary>
    Source,
}
