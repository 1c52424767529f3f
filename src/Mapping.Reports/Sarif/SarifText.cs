using System.Text.Json;
using Mapping.Compiler.Text;

namespace Mapping.Reports.Sarif;

/// <summary>Messages and paths as SARIF wants them.</summary>
internal static class SarifText
{
    /// <summary>A plain message. What would read as an embedded link (SARIF 3.11.6) is escaped.</summary>
    public static void WriteMessage(Utf8JsonWriter json, string key, string text)
    {
        json.WriteStartObject(key);
        json.WriteString("text", WithoutLinks(HarmlessText.Of(text)));
        json.WriteEndObject();
    }

    /// <summary>A relative path as a URI reference: each name between slashes is escaped, so that none is taken for a scheme or a query.</summary>
    public static string UriOf(string path) => string.Join('/', path.Split('/').Select(name => Uri.EscapeDataString(HarmlessText.Of(name))));

    public static bool IsAbsoluteUri(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http";

    private static string WithoutLinks(string text) => text.Contains("](", StringComparison.Ordinal)
        ? text.Replace("\\", @"\\", StringComparison.Ordinal).Replace("[", @"\[", StringComparison.Ordinal).Replace("]", @"\]", StringComparison.Ordinal)
        : text;
}
