using System.Collections.Immutable;
using Mapping.Evidence.Inspection;

namespace Mapping.Reports.Text;

/// <summary>What there is in feeds: files, records, fields, problems, and who reads them.</summary>
public static class FeedsReport
{
    public static void Write(TextPage page, ImmutableArray<InspectedFeed> feeds, DateOnly asOf)
    {
        if (feeds.IsEmpty)
        {
            page.Paragraph(0, "The workspace declares no feed: nothing can be evidenced but by documents.");
        }

        foreach (var feed in feeds)
        {
            FeedText.Write(page, feed, asOf);
        }
    }
}
