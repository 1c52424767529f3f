namespace Mapping.Reports.Html.Writing;

/// <summary>An element that is open; leaving the scope writes its end.</summary>
public readonly ref struct HtmlScope(HtmlWriter writer, HtmlTag tag)
{
    public void Dispose() => writer.End(tag);
}
