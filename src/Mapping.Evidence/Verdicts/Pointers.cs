using System.Text.RegularExpressions;

namespace Mapping.Evidence.Verdicts;

/// <summary>Tells what stands for a file that is elsewhere: pointers of what was not fetched, shortcuts, and digests.</summary>
internal static partial class Pointers
{
    private const string Shortcut = "only says where a document is, and nothing of what it says";

    /// <summary>The names of files that say nothing else, whatever is in them.</summary>
    private static readonly string[] ShortcutNames = [".url", ".webloc", ".website", ".lnk", ".gdoc", ".gsheet", ".gslides"];

    /// <summary>A clause that follows the name of the file; null where it is no pointer.</summary>
    /// <param name="path">Its path in the workspace.</param>
    /// <param name="text">Its beginning, or all of it.</param>
    public static string? Why(string path, string text) => text switch
    {
        _ when text.StartsWith("version https://git-lfs.github.com/spec/", StringComparison.Ordinal)
            || text.StartsWith("version https://hawser.github.com/spec/", StringComparison.Ordinal) =>
            "is a pointer of Git LFS, and the file itself was not fetched (\"git lfs pull\" does)",
        _ when Annex().IsMatch(text) => "is a pointer of git-annex, and the file itself was not fetched (\"git annex get\" does)",
        _ when path.EndsWith(".dvc", StringComparison.OrdinalIgnoreCase) || IsDvc(text) => "is a pointer of DVC, and the file itself was not fetched (\"dvc pull\" does)",
        _ when Digests().IsMatch(text) => "holds digests of files, and nothing of what they say",
        _ when ShortcutNames.Any(name => path.EndsWith(name, StringComparison.OrdinalIgnoreCase)) || Link().IsMatch(text) => Shortcut,
        _ => null,
    };

    /// <summary>Nothing but what DVC writes, with the digest of what it stands for.</summary>
    private static bool IsDvc(string text)
    {
        var hasDigest = false;
        var hasOutput = false;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            hasOutput |= line.StartsWith("outs:");
            hasDigest |= DvcDigest().IsMatch(line);
            if (!line.IsWhiteSpace() && !DvcLine().IsMatch(line))
            {
                return false;
            }
        }

        return hasOutput && hasDigest;
    }

    // None of these goes back over more than a line.

    [GeneratedRegex(@"\A(- |  )? *(md5|etag|checksum|hash): *\S+\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex DvcDigest();

    /// <summary>The names that a file of DVC begins its lines with.</summary>
    [GeneratedRegex(@"\A(#|\s*(- )?\s*(md5|outs|deps|wdir|frozen|meta|desc|type|labels|etag|checksum|hash|size|path|cache|persist|push|remote|isexec|nfiles|files|relpath|version_id|repo|url|rev|rev_lock|cloud|always_changed):)", RegexOptions.CultureInvariant)]
    private static partial Regex DvcLine();

    /// <summary>As git writes it in place of a file, or of a link to one where the system has none.</summary>
    [GeneratedRegex(@"\A(?:[./\\]*(?:\.git)?[/\\])?annex[/\\]objects[/\\][^\n]+\n?", RegexOptions.CultureInvariant)]
    private static partial Regex Annex();

    /// <summary>What desktops write for a link, and a text that is nothing but one.</summary>
    [GeneratedRegex(@"\A\s*(\[InternetShortcut\]|\[\{000214A0-|\[Desktop Entry\]|https?://\S+\s*\z|<\?xml[^>]*>\s*(<!DOCTYPE plist[^>]*>\s*)?<plist[^>]*>\s*<dict>\s*<key>URL</key>|\{\s*""url"":\s*""[^""\n]*"",\s*""(doc_id|resource_id)"")", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Link();

    /// <summary>As <c>sha256sum</c> and its like write them, and nothing else.</summary>
    [GeneratedRegex(@"\A(?>\s*(?:[0-9a-fA-F]{128}|[0-9a-fA-F]{96}|[0-9a-fA-F]{64}|[0-9a-fA-F]{40}|[0-9a-fA-F]{32})(?:[ \t]+\*?[^\n]*)?(?:\n|\z)|\s*[A-Z0-9/-]{2,16} \([^\n]+\) = [0-9a-fA-F]{32,128}[ \t\r]*(?:\n|\z))+\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Digests();
}
