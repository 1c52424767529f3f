namespace Mapping.Reports.Html.Writing;

/// <summary>
/// Writes a page. Elements and attributes come from closed sets and text is always escaped, so that nothing from a workspace can become
/// markup. It streams: nothing is kept but the elements that are open.
/// </summary>
public sealed class HtmlWriter
{
    private readonly TextWriter output;

    internal HtmlWriter(TextWriter output) => this.output = output;

    /// <summary>Starts an element; its end is written when the scope ends.</summary>
    public HtmlScope Open(HtmlTag tag, params ReadOnlySpan<HtmlAttribute> attributes)
    {
        Start(tag, attributes);
        return new HtmlScope(this, tag);
    }

    /// <summary>An element that holds only text.</summary>
    public void Element(HtmlTag tag, string text, params ReadOnlySpan<HtmlAttribute> attributes)
    {
        Start(tag, attributes);
        Text(text);
        End(tag);
    }

    /// <summary>An element that holds nothing.</summary>
    public void Empty(HtmlTag tag, params ReadOnlySpan<HtmlAttribute> attributes)
    {
        Start(tag, attributes);
        End(tag);
    }

    /// <summary>Text that leads somewhere, or only text where there is nowhere to go.</summary>
    public void Link(HtmlLink? link, string text)
    {
        if (link is null)
        {
            Text(text);
        }
        else
        {
            Element(HtmlTag.A, text, HtmlAttribute.Href(link), HtmlLinkRel(link));
        }
    }

    public void Text(string text) => HtmlText.Write(output, text);

    internal void DocumentType() => output.Write("<!DOCTYPE html>\n");

    /// <summary>The style of the page: ours, and the only text that is not escaped.</summary>
    internal void Style(HtmlStyleSheet sheet)
    {
        output.Write("<style>\n");
        output.Write(sheet.Text);
        output.Write("</style>\n");
    }

    internal void End(HtmlTag tag)
    {
        if (!tag.IsVoid)
        {
            output.Write("</");
            output.Write(tag.Name);
            output.Write('>');
        }

        if (tag.EndsLine)
        {
            output.Write('\n');
        }
    }

    private static HtmlAttribute HtmlLinkRel(HtmlLink link) =>
        HtmlLink.ToWeb(link.Target) is null ? HtmlAttribute.None : HtmlAttribute.NoReferrer();

    private void Start(HtmlTag tag, ReadOnlySpan<HtmlAttribute> attributes)
    {
        output.Write('<');
        output.Write(tag.Name);
        foreach (var attribute in attributes)
        {
            Write(attribute);
        }

        output.Write('>');
    }

    private void Write(HtmlAttribute attribute)
    {
        if (attribute.Name is null)
        {
            return;
        }

        output.Write(' ');
        output.Write(attribute.Name);
        if (attribute.Value is { } value)
        {
            output.Write("=\"");
            HtmlText.Write(output, value);
            output.Write('"');
        }
    }
}
