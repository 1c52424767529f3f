using Mapping.Reports.Html.Sections;
using Mapping.Reports.Html.Writing;

namespace Mapping.Reports.Html.Products;

/// <summary>How it looks by what a product covers something: what evidence shows as what is evidenced elsewhere, and anything else as a doubt.</summary>
internal static class ClosingMark
{
    public static void Write(HtmlWriter html, string words, bool isEvidenced) => html.Element(
        HtmlTag.Span, words, HtmlAttribute.Class(isEvidenced ? $"o {StyleClass.Good} o-E" : $"o {StyleClass.Doubt} o-C"));
}
