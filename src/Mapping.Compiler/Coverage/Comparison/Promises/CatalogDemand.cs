namespace Mapping.Compiler.Coverage.Comparison.Promises;

/// <summary>What a catalog asks otherwise under one of its keys.</summary>
/// <param name="Key">The key, as a catalog writes it.</param>
/// <param name="Before">What it said; null where it said nothing.</param>
/// <param name="After">What it says, likewise.</param>
/// <param name="Direction">Whether less is asked.</param>
internal readonly record struct CatalogDemand(string Key, string? Before, string? After, PromiseDirection Direction)
{
    /// <summary>As a promise says it.</summary>
    public static string Said(string key, string? value) => value is null ? $"no {key}" : $"{key} {value}";
}
