using System.IO.Enumeration;
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
        where rule.Feed?.Name == feed.Name
        from system in document.Compilation.Symbols.Systems
        from file in document.Compilation.Evidence.Of(control, rule, system).Files
        select file.Path;

    /// <summary>A name at a time; <c>**</c> stands for any folders.</summary>
    private static bool Matches(string pattern, string path) => Matches(pattern.Split('/'), path.Split('/'));

    private static bool Matches(ReadOnlySpan<string> pattern, ReadOnlySpan<string> path)
    {
        if (pattern.IsEmpty)
        {
            return path.IsEmpty;
        }

        if (pattern[0] == "**")
        {
            return pattern.Length == 1 || Matches(pattern[1..], path) || (!path.IsEmpty && Matches(pattern, path[1..]));
        }

        return !path.IsEmpty
            && FileSystemName.MatchesSimpleExpression(pattern[0], path[0], ignoreCase: false)
            && Matches(pattern[1..], path[1..]);
    }
}
