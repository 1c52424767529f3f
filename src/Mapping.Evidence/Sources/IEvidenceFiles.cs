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

    /// <summary>
    /// The files that lie where the pattern looks and that <see cref="Find"/> passes over, though somebody who reads the pattern would
    /// expect them: in other letters, hidden, compressed, rotated, behind links, in another workspace. Ordinal order of paths.
    /// </summary>
    ImmutableArray<LeftOutFile> FindLeftOut(string pattern);

    /// <summary>Opens a file for one pass from start to end. Never throws for what is wrong with the file.</summary>
    FileOpening Open(string path);

    /// <summary>Opens a file that is opened again for its pass, to look up first what may stand anywhere in it.</summary>
    FileOpening OpenAhead(string path) => Open(path);
}
