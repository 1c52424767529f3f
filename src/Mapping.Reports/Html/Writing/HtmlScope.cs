namespace Mapping.Reports.Html.Writing;

/// <summary>An element that is open; leaving the scope writes its end. One for which there was no room has none.</summary>
public readonly ref struct HtmlScope
{
    private readonly HtmlWriter? writer;
    private readonly HtmlTag? tag;

    internal HtmlScope(HtmlWriter writer, HtmlTag tag)
    {
        this.writer = writer;
        this.tag = tag;
    }

    public void Dispose()
    {
        if (tag is not null)
        {
            writer?.End(tag);
        }
    }
}
