using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.LanguageServer.Workspaces;

/// <summary>
/// Where a workspace takes evidence from, so that of the many files that come and go only those are looked at that may be some. What it
/// costs to ask grows with the depth of a path, not with the number of patterns.
/// </summary>
internal sealed class EvidencePlaces
{
    private readonly HashSet<string> named = new(StringComparer.Ordinal);
    private readonly HashSet<string> open = new(StringComparer.Ordinal);

    private EvidencePlaces(IEnumerable<string> patterns)
    {
        foreach (var pattern in patterns)
        {
            var parts = pattern.Split('/', StringSplitOptions.RemoveEmptyEntries);
            var literal = parts.TakeWhile(part => part.AsSpan().IndexOfAny('*', '?') < 0).Count();
            for (var length = 1; length <= literal; length++)
            {
                named.Add(string.Join('/', parts[..length]));
            }

            if (literal < parts.Length)
            {
                open.Add(string.Join('/', parts[..literal]));
            }
        }
    }

    public static EvidencePlaces Of(WorkspaceSymbols symbols) => new(PatternsOf(symbols));

    /// <summary>The patterns of feeds, and the paths of documents.</summary>
    public static ImmutableArray<string> PatternsOf(WorkspaceSymbols symbols) =>
    [
        .. symbols.Feeds.SelectMany(feed => feed.Files).Select(file => file.Pattern),
        .. symbols.Controls.SelectMany(control => control.Evidence).Select(rule => rule.Document?.Path).OfType<string>().Select(Literally),
    ];

    /// <summary>The name of a document has no wildcards; any one character will do for what looks like one.</summary>
    private static string Literally(string path) => path.Replace('*', '?');

    /// <summary>Whether a file or folder may be evidence, or hold some.</summary>
    public bool MayConcern(string path)
    {
        if (named.Contains(path) || open.Contains(""))
        {
            return true;
        }

        for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1))
        {
            if (open.Contains(path[..end]))
            {
                return true;
            }
        }

        return false;
    }
}
