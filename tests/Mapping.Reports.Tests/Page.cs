using Mapping.Reports.Text;

namespace Mapping.Reports.Tests;

/// <summary>What is written onto a page, as one text.</summary>
internal static class Page
{
    public static string Of(Action<TextPage> write, int width = 80, bool useColour = false)
    {
        using var text = new StringWriter { NewLine = "\n" };
        write(new TextPage(text, new TextOptions { Width = width, UseColour = useColour }));
        return text.ToString();
    }
}
