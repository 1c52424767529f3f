namespace Mapping.Reports.Html.Writing;

/// <summary>
/// Writes a page. Elements and attributes come from closed sets and text is always escaped, so that nothing from a workspace can become
/// markup. It streams: nothing is kept but the elements that are open. Where a part of a page has no more room, what follows is left out,
/// and what is open is ended.
/// </summary>
public sealed class HtmlWriter
{
    private readonly CountingWriter output;
    private long limit = long.MaxValue;
    private bool isFull;

    internal HtmlWriter(TextWriter output) => this.output = new CountingWriter(output);

    /// <summary>Writes a part of the page as long as the page has no more bytes than the limit, but for what ends the elements that are open.</summary>
    /// <returns>Whether something had to be left out.</returns>
    public bool Within(long limit, Action<HtmlWriter> write)
    {
        var (before, wasFull) = (this.limit, isFull);
        this.limit = Math.Min(before, limit);
        write(this);
        var isCut = isFull;
        (this.limit, isFull) = (before, wasFull || (isFull && output.Bytes > before));
        return isCut;
    }

    /// <summary>Starts an element; its end is written when the scope ends.</summary>
    public HtmlScope Open(HtmlTag tag, params ReadOnlySpan<HtmlAttribute> attributes)
    {
        return Start(tag, attributes) ? new HtmlScope(this, tag) : default;
    }

    /// <summary>An element that holds only text.</summary>
    public void Element(HtmlTag tag, string text, params ReadOnlySpan<HtmlAttribute> attributes)
    {
        if (Start(tag, attributes))
        {
            HtmlText.Write(output, text);
            End(tag);
        }
    }

    /// <summary>An element that holds nothing.</summary>
    public void Empty(HtmlTag tag, params ReadOnlySpan<HtmlAttribute> attributes)
    {
        if (Start(tag, attributes))
        {
            End(tag);
        }
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

    public void Text(string text)
    {
        if (HasRoom())
        {
            HtmlText.Write(output, text);
        }
    }

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

    /// <summary>What is left out once stays left out, also where something short would still fit.</summary>
    private bool HasRoom()
    {
        isFull |= output.Bytes > limit;
        return !isFull;
    }

    private bool Start(HtmlTag tag, ReadOnlySpan<HtmlAttribute> attributes)
    {
        if (!HasRoom())
        {
            return false;
        }

        output.Write('<');
        output.Write(tag.Name);
        foreach (var attribute in attributes)
        {
            Write(attribute);
        }

        output.Write('>');
        return true;
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
