using System.Text.Json;

namespace Mapping.LanguageServer.Hosting;

/// <summary>What a client says that it can do. Whatever it does not say, it can't.</summary>
internal sealed class ClientCapabilities(JsonElement root)
{
    public static ClientCapabilities None { get; } = new(default);

    /// <summary>Whether the flag at a path is set.</summary>
    public bool Has(params ReadOnlySpan<string> path) => Find(path).ValueKind == JsonValueKind.True;

    /// <summary>Whether there is anything at a path.</summary>
    public bool Mentions(params ReadOnlySpan<string> path) => Find(path).ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null);

    /// <summary>What is at a path; undefined where nothing is.</summary>
    public JsonElement Find(params ReadOnlySpan<string> path)
    {
        var element = root;
        foreach (var name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
            {
                return default;
            }
        }

        return element;
    }
}
