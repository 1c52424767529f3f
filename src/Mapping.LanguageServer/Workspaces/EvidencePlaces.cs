using System.Collections.Immutable;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Text;
using Mapping.Evidence.Plans;
using Mapping.Workspaces;

namespace Mapping.LanguageServer.Workspaces;

/// <summary>
/// Where a workspace takes evidence from, so that of the many files that come and go only those are looked at that may be some, or that
/// a pattern only seems to name: of these it is said that they are left out. What it costs to ask grows with the depth of a path, not
/// with the number of patterns.
/// </summary>
internal sealed class EvidencePlaces
{
    /// <summary>By appearance, as everything here: a name in other letters is told as well.</summary>
    private readonly HashSet<string> named = new(StringComparer.Ordinal);
    private readonly HashSet<string> open = new(StringComparer.Ordinal);

    private EvidencePlaces(IEnumerable<string> patterns)
    {
        foreach (var pattern in patterns)
        {
            var parts = Appearance.Of(pattern).Split('/', StringSplitOptions.RemoveEmptyEntries);
            var literal = LiteralParts(parts);
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

    public static EvidencePlaces Of(string root, WorkspaceSymbols symbols) => new(WithoutLinks(root, PatternsOf(symbols)));

    /// <summary>
    /// The patterns of feeds and all that lies where they look, the paths of documents, and the digests that may lie beside either.
    /// </summary>
    public static ImmutableArray<string> PatternsOf(WorkspaceSymbols symbols)
    {
        var patterns = EvidenceInputs.PatternsOf(symbols).Concat(EvidenceInputs.DocumentsOf(symbols).Select(Literally)).Select(Plain).ToList();
        return
        [
            .. patterns
                .Concat(patterns.Select(pattern => pattern + EvidenceInputs.DigestExtension))
                .Concat(patterns.Select(AroundOf).OfType<string>())
                .Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>The patterns, and what they are where links are resolved that lead elsewhere in the workspace.</summary>
    public static IEnumerable<string> WithoutLinks(string root, IEnumerable<string> patterns)
    {
        var real = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var pattern in patterns)
        {
            yield return pattern;
            var parts = pattern.Split('/');
            var literal = LiteralParts(parts);
            var folder = string.Join('/', parts[..Math.Min(literal, parts.Length - 1)]);
            if (!real.TryGetValue(folder, out var resolved))
            {
                real.Add(folder, resolved = RealBelow(root, folder));
            }

            if (resolved is not null)
            {
                yield return Plain($"{resolved}/{pattern[folder.Length..]}");
            }

            // A file may be a link itself.
            if (literal == parts.Length && new FileInfo(Path.Join(root, pattern)).LinkTarget is not null && RealBelow(root, pattern) is { } file)
            {
                yield return file;
            }
        }
    }

    /// <summary>Whether a file or folder may be evidence, or hold some.</summary>
    public bool MayConcern(string path)
    {
        var seen = Appearance.Of(path);
        if (named.Contains(seen) || open.Contains(""))
        {
            return true;
        }

        for (var end = seen.LastIndexOf('/'); end > 0; end = seen.LastIndexOf('/', end - 1))
        {
            if (open.Contains(seen[..end]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The name of a document has no wildcards; any one character will do for what looks like one.</summary>
    private static string Literally(string path) => path.Replace('*', '?');

    private static string Plain(string path) => string.Join('/', path.Split('/').Where(part => part is not ("" or ".")));

    private static int LiteralParts(string[] parts) => parts.TakeWhile(part => part.AsSpan().IndexOfAny('*', '?') < 0).Count();

    /// <summary>Everything below the last folder that a pattern names outright: a file there may be left out by it, and said to be. Null where it has no wildcard.</summary>
    private static string? AroundOf(string pattern)
    {
        var parts = pattern.Split('/');
        var literal = LiteralParts(parts);
        return literal == parts.Length ? null : string.Join('/', [.. parts[..literal], "**"]);
    }

    /// <summary>A path without links, below the root; null where it is so already, or leads out.</summary>
    private static string? RealBelow(string root, string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.Join(root, path));
        var real = PathIdentity.OfFolder(full);
        return real != full && real != root && PathIdentity.IsAround(root, real)
            ? Path.GetRelativePath(root, real).Replace(Path.DirectorySeparatorChar, '/')
            : null;
    }
}
