using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Coverage.Derivations;

/// <summary>Says of an edition that it is the text no more.</summary>
internal static class EditionWords
{
    /// <summary>A sentence where a shipped edition had taken its place by a day; else null.</summary>
    public static string? Replaced(Framework framework, DateOnly asOf) => ShippedCatalogs.SuccessorOf(framework, asOf) is var (newest, since)
        ? $"Edition {framework.Edition} of {framework.Id} was replaced by {newest.Edition} on {DateWords.Of(since)}; what is judged by it is not what binds."
        : null;
}
