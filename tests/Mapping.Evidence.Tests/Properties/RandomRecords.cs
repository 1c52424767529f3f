using System.Globalization;

namespace Mapping.Evidence.Tests.Properties;

/// <summary>Random lines of JSON. A noisy feed has fields that are missing, of other types, or no records at all.</summary>
internal sealed class RandomRecords(Random random, bool isNoisy, bool writesDays = false)
{
    /// <summary>The field that holds words.</summary>
    public const string Words = "s";

    /// <summary>The one that rules mistype.</summary>
    public const string Word = "failed";

    private readonly Dictionary<string, string[]> pools = new()
    {
        ["n"] = ["0", "1", isNoisy ? "-1" : "1", "2", "3", "0.5", "0.50", "1e2", "0.02", "2.5", "\"2%\"", "\"50 %\""],
        [Words] = [$"\"{Word}\"", $"\"{Word}\"", $"\"{Word}\"", isNoisy ? $"\"{RandomRules.Mistyped}\"" : "\"c\"", "\"a\"", "\"b\"", "\"\"", "\"2%\"", "\"\\u0061\"", "\"a\"", "\"b\"", "\"b\"", isNoisy ? "\"A\"" : "\"b\"", isNoisy ? "\" b\"" : "\"c\""],
        ["b"] = ["true", "false"],
        ["d"] = ["\"2026-11-01\"", "\"2026-11-01T23:59:59Z\"", "\"2026-11-20T01:30:00+02:00\"", "1793491200", "1795132800000"],
        ["m"] = ["0", "1", "2", "0.50", "100", "\"2%\"", isNoisy ? "true" : "1"],
        ["w"] = ["\"a\"", "\"b\"", "\"c\"", "\"failed\"", isNoisy ? "\"A\"" : "\"a\"", isNoisy ? "\" b\"" : "\"a\"", "\"PT60S\"", "\"PT2H\""],
        ["e"] = ["\"2026-11-01T23:59:59Z\"", "\"2026-11-20T01:30:00+02:00\"", "\"2026-11-19T23:30:00Z\"", "1793491200", isNoisy ? "\"2026-11-01\"" : "1795132800", isNoisy ? "\"2026-11-20T00:00:00\"" : "\"2026-11-21T00:00:00Z\""],
        ["f"] = ["true", "false"],
        ["t"] = ["0", "60", "90.5", "\"PT1M\"", "\"PT1H30M\"", "\"P1DT1S\""],
    };

    private static readonly string[] Noise = ["\"a\"", "true", "null", "7", "{}", "[1]", "\"\"", "-3"];

    private static readonly string[] Broken = ["{\"at\": ", "[]", "no", "{} {}", "{\"n\": 1,}", "{\"n\": 01}"];

    /// <param name="made">Whether the record says the time of its file.</param>
    public string Line(bool made = false)
    {
        if (isNoisy && random.Next(40) == 0)
        {
            return Pick(Broken);
        }

        var members = pools.Select(pool => Member(pool.Key, () => Pick(pool.Value)))
            .Append(Member("at", Time))
            .Append(made ? Member("made", Time) : null)
            .Append(Member("id", () => $"\"{random.Next(30)}\""))
            .Append(Member("about", () => Pick(["\"scoring\"", "\"lending\"", "\"lending\"", "\"elsewhere\""])))
            .OfType<string>()
            .ToArray();
        random.Shuffle(members);
        return $"{{{string.Join(", ", members)}}}";
    }

    private string? Member(string name, Func<string> value) => (isNoisy ? random.Next(60) : 2) switch
    {
        0 => null,
        1 => $"\"{name}\": {Pick(Noise)}",
        _ => $"\"{name}\": {value()}",
    };

    /// <summary>Mostly of the last days, seldom later than the as-of date.</summary>
    private string Time()
    {
        var time = EvidenceCase.AsOf.ToDateTime(TimeOnly.MinValue).AddDays(2 - random.Next(random.Next(5) == 0 ? 500 : 40)).AddSeconds(random.Next(4) * 21_600);
        if (writesDays)
        {
            return $"\"{time.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture)}\"";
        }

        return random.Next(6) switch
        {
            0 => $"\"{time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\"",
            1 => $"\"{time.ToString("s", CultureInfo.InvariantCulture)}\"",
            2 => $"\"{time.ToString("s", CultureInfo.InvariantCulture)}-05:00\"",
            3 => new DateTimeOffset(time, TimeSpan.Zero).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
            4 => new DateTimeOffset(time, TimeSpan.Zero).ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
            _ => $"\"{time.ToString("s", CultureInfo.InvariantCulture)}Z\"",
        };
    }

    private T Pick<T>(T[] values) => values[random.Next(values.Length)];
}
