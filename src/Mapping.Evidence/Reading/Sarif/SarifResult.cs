using System.Text.Json;

namespace Mapping.Evidence.Reading.Sarif;

/// <summary>What a record tells of a result.</summary>
internal sealed record SarifResult
{
    public string? Rule { get; private init; }

    public required string Level { get; init; }

    public required string Kind { get; init; }

    public string? Message { get; private init; }

    public string? File { get; private init; }

    public JsonElement? Line { get; private init; }

    public JsonElement? Column { get; private init; }

    public bool IsSuppressed { get; private init; }

    public string? Baseline { get; private init; }

    public JsonElement? Properties { get; private init; }

    /// <summary>Reads a result; faults are left in the shape.</summary>
    public static SarifResult Read(JsonElement result, SarifRun run, SarifShape shape)
    {
        var rule = run.Rules.Of(result, shape);
        var kind = SarifWords.KindIn(result, shape) ?? "fail";
        var id = SarifRules.IdOf(result, rule, shape);
        var place = Place(result, shape);
        var region = place is { } known ? shape.Object(known, "region") : null;
        return new SarifResult
        {
            Rule = id,
            Kind = kind,
            Level = SarifWords.LevelIn(result, shape) ?? UsualLevel(result, kind, rule, id, run, shape),
            Message = shape.Object(result, "message") is { } message ? shape.Text(message, "text") : null,
            File = place is { } located ? FileOf(located, run, shape) : null,
            Line = region is { } lines ? shape.Number(lines, "startLine") : null,
            Column = region is { } columns ? shape.Number(columns, "startColumn") : null,
            IsSuppressed = AreAllSuppressions(result, shape),
            Baseline = SarifWords.BaselineIn(result, shape),
            Properties = shape.Object(result, "properties"),
        };
    }

    /// <summary>As the standard says in 3.27.10.</summary>
    private static string UsualLevel(JsonElement result, string kind, JsonElement? rule, string? id, SarifRun run, SarifShape shape) => kind == "fail"
        ? run.Overrides.LevelOf(result, [id, SarifRules.IdOf(rule, shape)], SarifRules.DefaultLevel(rule, shape) ?? "warning", shape)
        : "none";

    private static JsonElement? Place(JsonElement result, SarifShape shape)
    {
        JsonElement? first = null;
        foreach (var location in shape.Objects(result, "locations"))
        {
            first ??= shape.Object(location, "physicalLocation");
        }

        return first;
    }

    private static string? FileOf(JsonElement place, SarifRun run, SarifShape shape)
    {
        if (shape.Object(place, "artifactLocation") is not { } file)
        {
            return null;
        }

        if (shape.Text(file, "uri") is { } uri)
        {
            return uri;
        }

        return shape.At(run.Artifacts, shape.Number(file, "index"), "artifacts") is { } artifact
            && shape.Object(artifact, "location") is { } location
                ? shape.Text(location, "uri")
                : null;
    }

    /// <summary>As the standard says in 3.27.23: a single suppression that is under review or was rejected leaves the result as it is.</summary>
    private static bool AreAllSuppressions(JsonElement result, SarifShape shape)
    {
        string?[] statuses = [.. shape.Objects(result, "suppressions").Select(suppression => shape.Text(suppression, "status"))];
        return statuses.Length > 0 && Array.TrueForAll(statuses, status => status is null or "accepted");
    }
}
