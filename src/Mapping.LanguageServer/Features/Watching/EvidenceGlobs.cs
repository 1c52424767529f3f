using System.Collections.Immutable;
using Mapping.Workspaces.Editing;

namespace Mapping.LanguageServer.Features.Watching;

/// <summary>The patterns of all files that a workspace takes evidence from, absolute, as the protocol writes patterns.</summary>
internal static class EvidenceGlobs
{
    public static ImmutableArray<string> Of(WorkspaceSnapshot snapshot)
    {
        var symbols = snapshot.Compilation.Symbols;
        var feeds = symbols.Feeds.SelectMany(feed => feed.Files).Select(file => file.Pattern);
        var documents = symbols.Controls.SelectMany(control => control.Evidence).Select(rule => rule.Document?.Path).OfType<string>();
        var root = Escape(snapshot.Root.Replace('\\', '/').TrimEnd('/'));
        return [.. feeds.Select(Escape).Concat(documents.Select(Literally)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(glob => $"{root}/{glob}")];
    }

    /// <summary>Brackets and braces mean something there that they do not mean here; any one character will do for them.</summary>
    private static string Escape(string pattern) => string.Concat(pattern.Select(c => c is '[' or ']' or '{' or '}' or ',' ? '?' : c));

    private static string Literally(string path) => Escape(path.Replace('*', '?'));
}
