using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Derivations;

/// <summary>Says whom one has to believe, beside what is read in a feed.</summary>
public static class FeedWords
{
    /// <summary>As contracts have it.</summary>
    public const string NotVerified = "not-verified";

    /// <summary>Who vouches for signed records; null where none are signed.</summary>
    /// <param name="format">The format of the feed.</param>
    public static string? Signatures(string? format) => format == FeedNames.Dsse ? "signatures not verified" : null;

    /// <summary>What is weaker than records that say all themselves, each after a comma; nothing where nothing is.</summary>
    public static string Suffix(FeedReference? feed) => TimeWords.Suffix(feed) + (Signatures(feed?.Format) is { } words ? $", {words}" : "");
}
