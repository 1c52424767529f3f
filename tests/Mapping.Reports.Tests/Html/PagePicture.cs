using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Mapping.Reports.Tests.Html;

/// <summary>
/// A page as lines that people read in a difference: headings with their level, items with their bullet, cells between strokes, folded
/// parts with a mark, and where links lead. Style and drawings are left to the eye.
/// </summary>
internal static partial class PagePicture
{
    private static readonly HashSet<string> Lines = ["p", "h1", "h2", "h3", "h4", "h5", "li", "summary", "dt", "dd", "tr", "div", "caption", "nav"];

    public static string Of(IParentNode part)
    {
        var text = new StringBuilder();
        foreach (var child in part.Children)
        {
            Write(text, child, "");
        }

        return EmptyLines().Replace(text.ToString(), "\n");
    }

    private static void Write(StringBuilder text, IElement element, string indent)
    {
        switch (element.LocalName)
        {
            case "style" or "svg" or "head" or "title":
                return;
            case "ul" or "ol" or "details":
                WriteAll(text, element, indent + "  ");
                return;
            case "tr":
                text.Append(indent).AppendJoin(" | ", element.Children.Select(WordsOf)).Append('\n');
                return;
        }

        if (Lines.Contains(element.LocalName))
        {
            text.Append(indent).Append(MarkOf(element)).Append(WordsOf(element)).Append('\n');
            foreach (var list in element.Children.Where(IsBlock))
            {
                Write(text, list, indent);
            }
        }
        else
        {
            WriteAll(text, element, indent);
        }
    }

    private static void WriteAll(StringBuilder text, IElement element, string indent)
    {
        foreach (var child in element.Children)
        {
            Write(text, child, indent);
        }
    }

    private static string MarkOf(IElement element) => element.LocalName switch
    {
        "li" => "- ",
        "summary" => "> ",
        "dd" => ": ",
        ['h', var level] => new string('#', level - '0') + " ",
        _ => "",
    };

    /// <summary>The words of an element without those of lists, tables and paragraphs in it, which have lines of their own.</summary>
    private static string WordsOf(INode node) => Blanks().Replace(string.Concat(node.ChildNodes.Select(child => child switch
    {
        IText words => words.Data,
        IHtmlAnchorElement link => $"[{WordsOf(link)}]({link.GetAttribute("href")})",
        IElement element when IsBlock(element) && node is not IHtmlTableCellElement => "",
        IElement { LocalName: "svg" } drawing => $"<{drawing.GetAttribute("aria-label") ?? "drawing"}>",
        IElement { LocalName: "div" or "p" or "li" or "small" } part => $" {WordsOf(part)}; ",
        _ => WordsOf(child),
    })), " ").Trim(' ', ';');

    private static bool IsBlock(IElement element) => element.LocalName is "ul" or "ol" or "table" or "p" or "dl" or "details" or "section" or "div"
        || element.LocalName is ['h', >= '1' and <= '5'];

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\n\s*\n")]
    private static partial Regex EmptyLines();
}
