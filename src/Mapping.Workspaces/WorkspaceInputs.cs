using Mapping.Compiler.Symbols;
using Mapping.Evidence.Plans;
using Mapping.Workspaces.Evidence;

namespace Mapping.Workspaces;

/// <summary>Which files a workspace reads: those that are there, and those that its patterns would take in.</summary>
public sealed class WorkspaceInputs(string root, WorkspaceSymbols symbols)
{
    private readonly string realRoot = RealPath.Of(root) ?? Path.GetFullPath(root);
    private readonly WorkspaceEvidenceFiles files = new(root);

    /// <summary>Whether any workspace reads a file of this name as a source.</summary>
    public static bool IsSource(string path) => IsSourceName(path) || IsSourceName(RealOf(path));

    /// <summary>Whether two paths lead to one file.</summary>
    public static bool AreSame(string left, string right) => RealOf(left) == RealOf(right);

    /// <summary>What the workspace reads a file as, for a sentence; null where it does not.</summary>
    public string? Find(string path)
    {
        var below = Path.GetRelativePath(realRoot, RealOf(path)).Replace(Path.DirectorySeparatorChar, '/');
        if (below.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(below))
        {
            return null;
        }

        return IsSourceName(below) ? "a source"
            : WorkspaceWalk.IsCatalog(below) ? "a catalog"
            : WorkspaceWalk.IsLock(below) ? "what says which texts were read"
            : symbols.Feeds.FirstOrDefault(feed => EvidenceInputs.PatternsOf(feed).Any(pattern => Takes(pattern, below, path))) is { } feed ? $"evidence of the feed \"{feed.Name}\""
            : EvidenceInputs.DocumentsOf(symbols).Any(document => Takes(document, below, path)) ? "a document that is evidence"
            : null;
    }

    private static bool IsSourceName(string path) =>
        path.EndsWith(FoundEntry.SourceExtension, StringComparison.OrdinalIgnoreCase)
        || Path.GetFileName(path).Equals(WorkspaceRoot.MarkerFile, StringComparison.OrdinalIgnoreCase);

    /// <summary>The path without links. What is not there yet is where its folder really is.</summary>
    private static string RealOf(string path) => RealPath.Of(path) ?? Path.GetFullPath(path);

    /// <summary>By the names alone, so that a file counts that is not there yet; by what is found, where links lead to it.</summary>
    private bool Takes(string pattern, string below, string path) => Matches(pattern, below)
        || (File.Exists(path) && files.Find(pattern).Any(file => AreSame(Path.Join(realRoot, file.Path), path)));

    private static bool Matches(string pattern, string below)
    {
        if (EvidencePath.RefusalOf(pattern) is not null || EvidencePath.RefusalOf(below) is not null || EvidencePath.PartsOf(pattern) is not { IsEmpty: false } parts)
        {
            return false;
        }

        return new GlobPattern(parts).Matches(EvidencePath.PartsOf(below).AsSpan());
    }
}
