using System.Collections.Immutable;

namespace Mapping.Evidence.Sources;

/// <summary>Where evidence lies. Whoever implements it answers for staying below the workspace's root.</summary>
public interface IEvidenceFiles
{
    /// <summary>
    /// The files that a glob pattern names, ordinal order of paths: <c>*</c> and <c>?</c> within a name, <c>**</c> over folders.
    /// Files that must not be read are among them; opening them says why.
    /// </summary>
    ImmutableArray<FoundFile> Find(string pattern);

    /// <summary>Opens a file for one pass from start to end. Never throws for what is wrong with the file.</summary>
    FileOpening Open(string path);
}
