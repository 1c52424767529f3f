using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;

namespace Mapping.LanguageService.Hover;

/// <summary>A limit: how much it is, since when, by whom and why, and how many rules keep to it.</summary>
internal static class LimitText
{
    public static string Of(EditorDocument document, LimitSymbol limit)
    {
        var rules = document.Compilation.Symbols.Controls.Sum(control => control.Evidence.Count(rule => rule.Limits.Any(used => used.Name == limit.Name)));
        return new Markdown()
            .Title(limit.Name, limit.Reference.Amount)
            .Paragraph(Markdown.Escape($"{ThresholdWords.SettingOf(limit.Reference)} {(rules == 0 ? "No rule names it." : $"Named by {RecordWords.Of(rules, "rule")}.")}"))
            .ToString();
    }
}
