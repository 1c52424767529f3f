namespace Mapping.Workspaces.Evidence;

/// <summary>A folder that evidence may lie in, listed when somebody first asks, and once.</summary>
/// <param name="fullPath">Where it is on this machine, without links.</param>
/// <param name="refusal">Why nothing in it may be read; else null.</param>
/// <param name="list">Lists it.</param>
/// <param name="archive">The archive in which it is, or which it is itself; else null.</param>
internal sealed class EvidenceFolder(string fullPath, string? refusal, Func<string, IEnumerable<EvidenceEntry>> list, ArchiveTree? archive = null)
{
    public const string LeadsOut = "it is a link that leads out of the workspace";

    public const string GoesInCircles = "it is a link that goes in circles";

    public const string IsNested = "it lies in an archive within an archive: unpack the outer one";

    public const string OtherWorkspace = "it belongs to another workspace";

    private readonly Lazy<EvidenceListing> listing = new(() => EvidenceListing.Of(fullPath, list));

    public string FullPath => fullPath;

    public string Name => Path.GetFileName(fullPath);

    public string? Refusal => refusal;

    public ArchiveTree? Archive => archive;

    public EvidenceListing Listing => listing.Value;

    /// <summary>Why nothing in an archive is read, of which something is wrong.</summary>
    public static string FaultOfArchive(string fault) => $"its archive can't be read: {fault}";

    public string At(string name) => Path.Join(fullPath, name);
}
