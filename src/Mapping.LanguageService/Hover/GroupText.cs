using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;

namespace Mapping.LanguageService.Hover;

/// <summary>A group: the systems that it stands for, and how each stands.</summary>
internal static class GroupText
{
    public static string Of(EditorDocument document, GroupSymbol group)
    {
        var coverage = document.Compilation.Coverage.Systems.ToDictionary(system => system.System.Name, StringComparer.Ordinal);
        return new Markdown()
            .Title(group.Name, group.Title)
            .Paragraph(group.Systems.IsEmpty ? "It holds no system." : $"{RecordWords.Of(group.Systems.Length, "system")}:")
            .List(group.Systems.Select(name => Markdown.Code(name) + (coverage.TryGetValue(name, out var system) ? $": {OutcomeWords.Of(system.Totals)}" : "")))
            .ToString();
    }
}
