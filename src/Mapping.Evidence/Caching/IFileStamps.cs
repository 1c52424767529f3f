namespace Mapping.Evidence.Caching;

/// <summary>
/// Tells whether a file has changed without reading it. Whoever runs for long and keeps answers only for itself saves a pass over
/// every file; answers that outlive a run are kept under digests.
/// </summary>
public interface IFileStamps
{
    /// <summary>A text that differs once the file does; null where the file must be read to know.</summary>
    string? StampOf(string path);
}
