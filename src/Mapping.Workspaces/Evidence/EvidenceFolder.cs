namespace Mapping.Workspaces.Evidence;

/// <summary>A folder that evidence may lie in, listed when somebody first asks, and once.</summary>
internal sealed class EvidenceFolder(string fullPath, string? refusal, Func<string, IEnumerable<EvidenceEntry>> list)
{
    public const string LeadsOut = "it is a link that leads out of the workspace";

    public const string GoesInCircles = "it is a link that goes in circles";

    public const string OtherWorkspace = "it belongs to another workspace";

    private readonly Lazy<EvidenceListing> listing = new(() => EvidenceListing.Of(fullPath, list));

    /// <summary>Where it is on this machine, without links.</summary>
    public string FullPath => fullPath;

    public string Name => Path.GetFileName(fullPath);

    /// <summary>Why nothing in it may be read; else null.</summary>
    public string? Refusal => refusal;

    public EvidenceListing Listing => listing.Value;

    public string At(string name) => Path.Join(fullPath, name);
}
