using System.Text.Json.Nodes;

namespace Mapping.LanguageServer.Features;

/// <summary>Members of capabilities that several features write to.</summary>
internal static class Nested
{
    public static JsonObject Of(JsonObject parent, string name)
    {
        if (parent[name] is not JsonObject child)
        {
            parent[name] = child = [];
        }

        return child;
    }
}
