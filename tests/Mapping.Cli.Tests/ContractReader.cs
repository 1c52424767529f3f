using System.Text.Json;

namespace Mapping.Cli.Tests;

/// <summary>Reads the JSON contract that a command printed.</summary>
internal static class ContractReader
{
    public static JsonDocument Parse(ProcessResult result)
    {
        Assert.Equal("", result.Error);
        Assert.EndsWith("}\n", result.Output, StringComparison.Ordinal);
        return JsonDocument.Parse(result.Output);
    }

    /// <summary>The keys of an object, in the order in which they are written.</summary>
    public static string KeysOf(JsonElement element) => string.Join(' ', element.EnumerateObject().Select(property => property.Name));
}
