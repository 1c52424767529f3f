using System.Globalization;
using Mapping.Compiler.Catalogs;

namespace Mapping.LanguageService.Hover;

/// <summary>A framework: what it is, and under which terms the catalog tells it.</summary>
internal static class FrameworkText
{
    public static string Of(Framework framework) => new Markdown()
        .Title(framework.Id, framework.Title)
        .List(
        [
            $"edition: {Markdown.Escape(framework.Edition)}{(CatalogOrigin.Of(framework) is { } origin ? $", {origin}" : "")}",
            string.Create(CultureInfo.InvariantCulture, $"{framework.Leaves.Length} assessable obligations"),
        ])
        .Paragraph($"*{Markdown.Escape(framework.LicenceNotice)}*")
        .ToString();
}
