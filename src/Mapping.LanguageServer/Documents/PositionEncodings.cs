using System.Text.Json;

namespace Mapping.LanguageServer.Documents;

/// <summary>The names of encodings, and which of those that a client offers is taken.</summary>
internal static class PositionEncodings
{
    public static string NameOf(PositionEncoding encoding) => encoding switch
    {
        PositionEncoding.Utf8 => "utf-8",
        PositionEncoding.Utf32 => "utf-32",
        _ => "utf-16",
    };

    /// <summary>The first known of those offered, which stand in the order in which the client likes them; UTF-16 is always understood.</summary>
    public static PositionEncoding Choose(JsonElement offered)
    {
        if (offered.ValueKind == JsonValueKind.Array)
        {
            foreach (var name in offered.EnumerateArray().Where(name => name.ValueKind == JsonValueKind.String))
            {
                switch (name.GetString())
                {
                    case "utf-8":
                        return PositionEncoding.Utf8;
                    case "utf-16":
                        return PositionEncoding.Utf16;
                    case "utf-32":
                        return PositionEncoding.Utf32;
                }
            }
        }

        return PositionEncoding.Utf16;
    }
}
