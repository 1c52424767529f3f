using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Mapping.Workspaces.Tests.Green;

/// <summary>Ways to write a value of a record otherwise: other letters, blanks, other units, days that have not come, other systems.</summary>
internal static class Respellings
{
    public static Damage? Draw(MemoryWorkspace workspace, Random random)
    {
        var paths = workspace.Files.Keys.Where(path => path.EndsWith(".jsonl", StringComparison.Ordinal)).ToList();
        if (paths.Count == 0)
        {
            return null;
        }

        var path = paths[random.Next(paths.Count)];
        var lines = workspace.TextOf(path).Split('\n');
        var filled = Enumerable.Range(0, lines.Length).Where(index => lines[index].Length > 0).ToList();
        if (filled.Count == 0)
        {
            return null;
        }

        var line = filled[random.Next(filled.Count)];
        var wholeColumn = random.Next(2) == 0;
        var record = JsonNode.Parse(lines[line])?.AsObject();
        if (record is null || record.Count == 0)
        {
            return null;
        }

        var field = record.ElementAt(random.Next(record.Count)).Key;
        var way = random.Next(6);
        foreach (var index in wholeColumn ? filled : [line])
        {
            lines[index] = Respell(lines[index], field, way);
        }

        var where = wholeColumn ? "every line" : string.Create(CultureInfo.InvariantCulture, $"line {line + 1}");
        return new Damage($"{path}, {where}: {field} in way {way}, for example {lines[line]}", workspace.With(path, string.Join('\n', lines)));
    }

    private static string Respell(string line, string field, int way)
    {
        var record = JsonNode.Parse(line)?.AsObject();
        if (record is null || record[field] is not JsonValue value)
        {
            return line;
        }

        record[field] = value.GetValueKind() switch
        {
            JsonValueKind.String => Respell(value.GetValue<string>(), way),
            JsonValueKind.Number => RespellNumber(value, way),
            _ => Respell(value.ToJsonString(), way),
        };
        return record.ToJsonString();
    }

    private static string Respell(string text, int way) => IsTime(text)
        ? way switch
        {
            0 => "2027-03-01T00:00:00Z",
            1 => "yesterday",
            2 => "",
            3 => "20.11.2026",
            4 => "99999999",
            _ => "2999-12-31",
        }
        : way switch
        {
            0 => text.ToUpperInvariant(),
            1 => $" {text}",
            2 => "",
            3 => $"{text} ",
            4 => char.ToUpperInvariant(text.FirstOrDefault('x')) + text[Math.Min(1, text.Length)..],
            _ => $"{text}\u00a0",
        };

    private static JsonValue RespellNumber(JsonValue value, int way) => way switch
    {
        0 => JsonValue.Create($"{value.ToJsonString()} ms"),
        1 => JsonValue.Create($"{value.ToJsonString()} %"),
        2 => JsonValue.Create(""),
        3 => JsonValue.Create("n/a"),
        4 => JsonValue.Create(value.ToJsonString().Replace('.', ',') + ",0,0"),
        _ => JsonValue.Create("NaN"),
    };

    private static bool IsTime(string text) => text.Length >= 10 && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
