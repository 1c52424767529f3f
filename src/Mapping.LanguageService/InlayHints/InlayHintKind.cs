namespace Mapping.LanguageService.InlayHints;

/// <summary>What a hint tells, so that each can be turned off.</summary>
public enum InlayHintKind
{
    /// <summary>The title behind a citation.</summary>
    Title,

    /// <summary>What an expectation computed.</summary>
    Figure,

    /// <summary>The verdict on an evidence rule.</summary>
    Verdict,
}
