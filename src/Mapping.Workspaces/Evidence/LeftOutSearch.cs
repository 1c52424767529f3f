using System.Collections.Immutable;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Text;
using Mapping.Evidence.Sources;

namespace Mapping.Workspaces.Evidence;

/// <summary>
/// What lies where a pattern looks and is passed over. Two searches, of which the wider one knows no names that are hidden and no folders
/// that are not entered, and compares names by their appearance; what only that one finds is left out. So are files that are named as those
/// which it names, but for what compressing or rotating them appends, or as the archives into which it looks, and archives in these.
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
        var leftOut = new Dictionary<string, LeftOutFile>(StringComparer.Ordinal);
        Add(parts, WhyOf);
        AddSiblings(parts.Length - 1, SiblingNames.Of(parts[^1]));
        for (var i = 0; i < parts.Length - 1; i++)
        {
            AddSiblings(i, SiblingNames.OfArchive(parts[i]));
        }

        var archive = parts.Take(parts.Length - 1).ToList().FindIndex(EvidenceArchive.IsOne);
        for (var i = archive < 0 ? parts.Length : archive + 1; i < parts.Length; i++)
        {
            if (!new GlobPart(parts[i]).IsLiteral && !EvidenceArchive.IsOne(parts[i]))
            {
                var inside = parts[i] == GlobPart.AnyFolders ? i + 1 : i;
                Add([.. parts[..inside], GlobPart.AnyName + EvidenceArchive.Ending], (_, fullPath) => HolderOf(fullPath).Archive is null ? null : "it is an archive in an archive, which is not looked into");
            }
        }

        return [.. leftOut.Values.OrderBy(file => file.Path, StringComparer.Ordinal)];

        void AddSiblings(int part, SiblingNames? siblings)
        {
            foreach (var wider in siblings?.Patterns ?? [])
            {
                Add([.. parts[..part], wider], (path, _) => siblings!.WhyOf(path[(path.LastIndexOf('/') + 1)..]));
            }
        }

        void Add(ImmutableArray<string> wide, Func<string, string, string?> whyOf)
        {
            foreach (var (fullPath, file) in new EvidenceSearch(folders, new GlobPattern(wide, isWide: true)).ByFullPath())
            {
                if (!found.ContainsKey(fullPath) && MayBeEvidence(file, fullPath) && whyOf(file.Path, fullPath) is { } why)
                {
                    leftOut.TryAdd(fullPath, new LeftOutFile(file.Path, why));
                }
            }
        }
    }

    /// <summary>
    /// An empty file holds nothing that could have been read; and systems and tools leave hidden files of their own everywhere, of which
    /// those count whose names say that they hold records.
    /// </summary>
    private bool MayBeEvidence(FoundFile file, string fullPath)
    {
        if (new FileInfo(fullPath) is { Exists: true, Length: 0 } || (file.Length == 0 && HolderOf(fullPath).Archive is not null))
        {
            return false;
        }

        var isHidden = Path.GetFileName(fullPath).StartsWith('.') && !Directory.Exists(fullPath);
        return !isHidden || pattern.Parts[^1].Suffix.Length > 0 || FeedNames.FormatOf(file.Path) is not null;
    }

    private EvidenceFolder HolderOf(string fullPath) => folders.At(Path.GetDirectoryName(fullPath) ?? fullPath);

    private string WhyOf(string path, string fullPath)
    {
        var names = path.Split('/');
        if (HolderOf(fullPath).Refusal is { } refusal)
        {
            return refusal;
        }

        if (names.LastOrDefault(name => !GlobPattern.IsEntered(name)) is { } passed && !spelled.Matches([.. names.Select(name => name == FoundEntry.PackageFolder ? name : Appearance.Of(name))]))
        {
            return $"\"{passed}\" is hidden";
        }

        return Path.Join([folders.Root.FullPath, .. names]) == fullPath
            ? "the pattern spells it in other letters"
            : "it is behind a link, which \"**\" does not follow";
    }
}
