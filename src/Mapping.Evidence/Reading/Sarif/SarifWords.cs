using System.Text.Json;

namespace Mapping.Evidence.Reading.Sarif;

/// <summary>Values of which the standard has closed sets.</summary>
internal static class SarifWords
{
    private static readonly string[] Levels = ["none", "note", "warning", "error"];

    public static string? LevelIn(JsonElement parent, SarifShape shape) => shape.Word(parent, "level", Levels);

    public static string? KindIn(JsonElement result, SarifShape shape) =>
        shape.Word(result, "kind", "fail", "pass", "open", "review", "informational", "notApplicable");

    /// <summary>Whether a result of this kind is one that nobody has decided on: the tool knew too little, or a person has to look.</summary>
    public static bool IsUndecided(string kind) => kind is "open" or "review";

    public static string? BaselineIn(JsonElement result, SarifShape shape) =>
        shape.Word(result, "baselineState", "new", "unchanged", "updated", "absent");

    public static string? SuppressionIn(JsonElement suppression, SarifShape shape) => shape.Word(suppression, "kind", "inSource", "external");

    /// <summary>The graver of two levels; null where there is neither.</summary>
    public static string? Worse(string? level, string? other) => Array.IndexOf(Levels, other) > Array.IndexOf(Levels, level) ? other : level;
}
