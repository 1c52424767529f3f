namespace Mapping.Workspaces.Revisions;

/// <summary>Tells whether a path begins in one of many ways, without asking about each of them.</summary>
internal sealed class PathBeginnings
{
    /// <summary>In ordinal order, without those that begin as another one does: so only the last one that is not behind a path can be its beginning.</summary>
    private readonly List<string> beginnings = [];

    public PathBeginnings(IEnumerable<string> beginnings)
    {
        foreach (var beginning in beginnings.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (!AreOf(beginning))
            {
                this.beginnings.Add(beginning);
            }
        }
    }

    public bool AreOf(string path)
    {
        var found = beginnings.BinarySearch(path, StringComparer.Ordinal);
        var last = found < 0 ? ~found - 1 : found;
        return last >= 0 && path.StartsWith(beginnings[last], StringComparison.Ordinal);
    }
}
