using System.Text.Json;

namespace Mapping.Evidence.Reading.Sarif;

/// <summary>The tags of a result and of its rule (SARIF 2.1.0, 3.8.2). What is not as the standard has it is no tag.</summary>
internal static class SarifTags
{
    public static IEnumerable<string> Of(SarifResult result) =>
        In(result.Properties).Concat(In(PropertiesOf(result.DescribedRule))).Distinct(StringComparer.Ordinal);

    /// <summary>The property bag of an element; null where it has none.</summary>
    public static JsonElement? PropertiesOf(JsonElement? element) =>
        element is { } holder && holder.TryGetProperty("properties", out var bag) && bag.ValueKind == JsonValueKind.Object ? bag : null;

    private static IEnumerable<string> In(JsonElement? bag) => bag is { } members && members.TryGetProperty("tags", out var tags) && tags.ValueKind == JsonValueKind.Array
        ? tags.EnumerateArray().Where(tag => tag.ValueKind == JsonValueKind.String).Select(tag => tag.GetString() ?? "")
        : [];
}
