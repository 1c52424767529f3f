using System.Reflection;

namespace Mapping.Reports.Html.Writing;

/// <summary>The style of our pages, which is part of the product. Nothing else can become one.</summary>
internal sealed class HtmlStyleSheet
{
    private HtmlStyleSheet(string text) => Text = text;

    public static HtmlStyleSheet Page { get; } = new(Read("page.css"));

    /// <summary>What a table of many systems has beside that; a page of one system is the smaller for not having it.</summary>
    public static HtmlStyleSheet Portfolio { get; } = new(Read("portfolio.css"));

    public string Text { get; }

    private static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The style sheet {name} is part of the product and is missing.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
