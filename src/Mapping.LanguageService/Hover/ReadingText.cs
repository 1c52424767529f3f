using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage.Derivations;

namespace Mapping.LanguageService.Hover;

/// <summary>A point of the law that is disputed: what hangs on it, and the ways to read it.</summary>
internal static class ReadingText
{
    public static string Of(LegalReading reading) => new Markdown()
        .Title(reading.Name, reading.Provision)
        .Paragraph(Markdown.Escape(reading.Question))
        .List([.. reading.Choices.Select(choice => Markdown.Escape(ReadingWords.Choice(choice)))])
        .Paragraph($"touches: {Markdown.Escape(string.Join(", ", reading.AppliesTo.Select(provision => provision.DisplayName)))}")
        .ToString();

    public static string Of(ReadingChoice choice) => new Markdown()
        .Title(choice.Name, ReadingWords.Choice(choice))
        .Paragraph(Markdown.Escape(choice.Explanation))
        .ToString();
}
