using System.Collections.Immutable;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Text;
using Mapping.Evidence.Sources;

namespace Mapping.Workspaces.Evidence;

/// <summary>
/// What lies where a pattern looks and is passed over. Two searches, of which the wider one knows no names that are hidden and no folders
/// that are not entered, and compares names by their appearance; what only that one finds is left out.
/// </summary>
internal sealed class LeftOutSearch(EvidenceFolders folders, ImmutableArray<string> parts)
{
    private readonly GlobPattern pattern = new(parts);

    /// <summary>The same pattern for appearances, which enters no more than it does.</summary>
    private readonly GlobPattern spelled = new([.. parts.Select(Appearance.Of)]);

    /// <summary>In ordinal order of paths. A pattern that names one file leaves nothing out: it says itself that it finds none.</summary>
    public ImmutableArray<LeftOutFile> Run()
    {
        if (pattern.IsLiteral)
        {
            return [];
        }

        var found = new EvidenceSearch(folders, pattern).ByFullPath();
        return
        [
            .. new EvidenceSearch(folders, new GlobPattern(parts, isWide: true)).ByFullPath()
                .Where(file => !found.ContainsKey(file.Key) && MayBeEvidence(file.Value.Path, file.Key))
                .Select(file => new LeftOutFile(file.Value.Path, WhyOf(file.Value.Path, file.Key)))
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ];
    }

    /// <summary>
    /// An empty file holds nothing that could have been read; and systems and tools leave hidden files of their own everywhere, of which
    /// those count whose names say that they hold records.
    /// </summary>
    private bool MayBeEvidence(string path, string fullPath)
    {
        if (new FileInfo(fullPath) is { Exists: true, Length: 0 })
        {
            return false;
        }

        var isHidden = Path.GetFileName(fullPath).StartsWith('.') && !Directory.Exists(fullPath);
        return !isHidden || pattern.Parts[^1].Suffix.Length > 0 || FeedNames.FormatOf(path) is not null;
    }

    private string WhyOf(string path, string fullPath)
    {
        var names = path.Split('/');
        if (folders.At(Path.GetDirectoryName(fullPath) ?? fullPath).Refusal is { } refusal)
        {
            return refusal;
        }

        if (names.FirstOrDefault(name => !GlobPattern.IsEntered(name)) is { } passed && !spelled.Matches([.. names.Select(name => name == FoundEntry.PackageFolder ? name : Appearance.Of(name))]))
        {
            return passed == FoundEntry.PackageFolder ? $"\"{passed}\" holds packages" : $"\"{passed}\" is hidden";
        }

        return Path.Join([folders.Root.FullPath, .. names]) == fullPath
            ? "the pattern spells it in other letters"
            : "it is behind a link, which \"**\" does not follow";
    }
}
