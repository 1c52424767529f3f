using System.Collections.Immutable;
using System.IO.Enumeration;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;

namespace Mapping.LanguageService.Navigation;

/// <summary>The files that evidence was read from.</summary>
internal static class FeedFiles
{
    /// <summary>Those of the feed whose pattern is asked about and matches them, ordinal order.</summary>
    public static IEnumerable<string> ReadFor(EditorDocument document, SyntaxToken pattern)
    {
        var location = document.Source.LocationOf(pattern.Span);
        var feed = document.Compilation.Symbols.Feeds.FirstOrDefault(feed => feed.Files.Any(file => file.Location == location));
        var written = feed?.Files.First(file => file.Location == location).Pattern;
        return feed is null || written is null
            ? []
            : Of(document, feed).Where(path => Matches(written, path)).Distinct().Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Of(EditorDocument document, FeedSymbol feed) =>
        from control in document.Compilation.Symbols.Controls
        from rule in control.Evidence
        where rule.Reads(feed.Name)
        from system in document.Compilation.Symbols.Systems
        from file in FilesOf(rule, document.Compilation.Evidence.Of(control, rule, system), feed)
        select file.Path;

    private static ImmutableArray<EvidenceFile> FilesOf(EvidenceSymbol rule, EvidenceResult result, FeedSymbol feed) =>
        rule.Feed?.Name == feed.Name ? result.Files : [.. result.Matched.Where(matched => matched.Name == feed.Name).SelectMany(matched => matched.Files)];

    /// <summary>A name at a time; <c>**</c> stands for any folders. Of several ones only the last can have taken in too few.</summary>
    private static bool Matches(string pattern, string path)
    {
        var (parts, names) = (pattern.Split('/'), path.Split('/'));
        var (part, name, partBehind, nameBehind) = (0, 0, -1, 0);
        while (name < names.Length)
        {
            if (part < parts.Length && parts[part] == "**")
            {
                (partBehind, nameBehind) = (++part, name);
            }
            else if (part < parts.Length && FileSystemName.MatchesSimpleExpression(parts[part], names[name], ignoreCase: false))
            {
                (part, name) = (part + 1, name + 1);
            }
            else if (partBehind >= 0)
            {
                (part, name) = (partBehind, ++nameBehind);
            }
            else
            {
                return false;
            }
        }

        return parts.AsSpan(part).IndexOfAnyExcept("**") < 0;
    }
}
