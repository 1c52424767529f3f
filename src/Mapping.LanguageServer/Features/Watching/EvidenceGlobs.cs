using System.Collections.Immutable;
using Mapping.LanguageServer.Workspaces;

namespace Mapping.LanguageServer.Features.Watching;

/// <summary>The patterns of all files that a workspace takes evidence from, absolute, as the protocol writes patterns and the editor paths.</summary>
internal static class EvidenceGlobs
{
    /// <param name="context">The workspace.</param>
    /// <param name="patterns">As <see cref="EvidencePlaces.PatternsOf"/> gives them.</param>
    public static ImmutableArray<string> Of(SnapshotContext context, ImmutableArray<string> patterns)
    {
        var root = Escape(context.Uris.Root.Replace('\\', '/').TrimEnd('/'));
        var all = EvidencePlaces.WithoutLinks(context.Snapshot.Root, patterns);
        return [.. all.Select(Escape).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(glob => $"{root}/{glob}")];
    }

    /// <summary>Brackets and braces mean something there that they do not mean here; any one character will do for them.</summary>
    private static string Escape(string pattern) => string.Concat(pattern.Select(c => c is '[' or ']' or '{' or '}' or ',' ? '?' : c));
}
