using Mapping.Compiler.Diagnostics;

namespace Mapping.LanguageService.Explanations;

/// <summary>The page of a diagnostic.</summary>
internal static class DiagnosticExplanation
{
    private const int CodeLength = 7;

    /// <summary>Null where the text is no code that anything is known of.</summary>
    public static Explanation? Of(string text)
    {
        var code = text.ToUpperInvariant();
        return code.Length == CodeLength && code.StartsWith("MAP", StringComparison.Ordinal)
            && code.AsSpan(3).IndexOfAnyExceptInRange('0', '9') < 0
            && DiagnosticPages.Find(code) is { } page
            ? new Explanation(code, page.ReplaceLineEndings("\n").TrimEnd('\n'))
            : null;
    }
}
