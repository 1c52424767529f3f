using Mapping.Reports.Outlines;
using Mapping.Reports.Text;

namespace Mapping.Reports.Vendors;

/// <summary>The report for buyers, as text or Markdown.</summary>
public static class VendorGapReport
{
    public static void Write(TextPage page, VendorGap gap) => OutlineText.Write(page, VendorGapOutline.Of(gap));

    public static void WriteMarkdown(TextWriter output, VendorGap gap) => OutlineMarkdown.Write(output, VendorGapOutline.Of(gap));
}
