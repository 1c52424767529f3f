namespace Mapping.Workspaces;

/// <summary>A file found in a workspace.</summary>
/// <param name="FullPath">Where it is on this machine.</param>
/// <param name="RelativePath">Its name in every result.</param>
/// <param name="IsCatalog">A catalog, or what says how catalogs were read; else a source.</param>
/// <param name="LeadsOut">A link whose real path is outside the root.</param>
/// <param name="Stamp">How long it was when it was found, and when it was last changed.</param>
internal readonly record struct WorkspaceEntry(string FullPath, string RelativePath, bool IsCatalog, bool LeadsOut, FileStamp Stamp)
{
    /// <summary>Has no length, so is an empty file, or no file at all.</summary>
    public bool IsEmpty => Stamp.Length == 0;
}
