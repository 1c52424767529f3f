using System.Collections.Immutable;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Sources;

namespace Mapping.Evidence.Plans;

/// <summary>Which files what is said of evidence depends on, as the sources name them. Whoever watches, copies or protects files asks here.</summary>
public static class EvidenceInputs
{
    /// <summary>What stands after the name of a file that tells the digest of another one.</summary>
    public const string DigestExtension = SidecarDigest.Extension;

    /// <summary>Whether a file tells digests of others, by its name.</summary>
    public static bool TellsDigests(string path) => SidecarDigest.IsOne(path);

    /// <summary>The patterns of feeds, and those of the archives in which they look.</summary>
    public static IEnumerable<string> PatternsOf(WorkspaceSymbols symbols) => symbols.Feeds.SelectMany(PatternsOf);

    /// <summary>The same, of one feed.</summary>
    public static IEnumerable<string> PatternsOf(FeedSymbol feed) => feed.Files.SelectMany(file => WithArchives(file.Pattern));

    /// <summary>The paths of documents, and of archives in which they lie, in which nothing is a wildcard: of rules, and the attestations of products.</summary>
    public static IEnumerable<string> DocumentsOf(WorkspaceSymbols symbols) => symbols.Controls
        .SelectMany(control => control.Evidence)
        .Select(rule => rule.Document?.Path)
        .OfType<string>()
        .Concat(symbols.Vendors.SelectMany(vendor => vendor.Products).SelectMany(product => product.Attestations).Select(attestation => attestation.Path))
        .SelectMany(WithArchives);

    private static IEnumerable<string> WithArchives(string path) => EvidenceArchive.Around(path).Append(path);

    /// <summary>Both.</summary>
    public static ImmutableArray<string> Of(WorkspaceSymbols symbols) => [.. PatternsOf(symbols), .. DocumentsOf(symbols)];
}
