using System.Collections.Immutable;
using Mapping.Evidence.Sources;

namespace Mapping.Evidence.Inspection;

/// <summary>Files that end where the scan that reads them wants no more, so that every reader stops as at the end of a file.</summary>
internal sealed class SampledFiles(IEvidenceFiles files, InspectingScan scan, long maxBytes) : IEvidenceFiles
{
    public ImmutableArray<FoundFile> Find(string pattern) => files.Find(pattern);

    public ImmutableArray<LeftOutFile> FindLeftOut(string pattern) => files.FindLeftOut(pattern);

    public FileOpening Open(string path)
    {
        var opening = files.Open(path);
        return opening.Content is { } content ? opening with { Content = new SampledStream(content, scan, maxBytes) } : opening;
    }

    /// <summary>The scan has not begun, so that it can't say how much it wants.</summary>
    public FileOpening OpenAhead(string path)
    {
        var opening = files.OpenAhead(path);
        return opening.Content is { } content ? opening with { Content = new SampledStream(content, scan: null, maxBytes) } : opening;
    }
}
