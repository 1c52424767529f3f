using System.Text.Json;

namespace Mapping.Evidence.Reading.Sarif;

/// <summary>What a record tells of a result.</summary>
internal sealed record SarifResult
{
    public string? Rule { get; private init; }

    /// <summary>Null where the tool could not decide, or leaves it to a person: it then says that the level is none, which no one has found.</summary>
    public required string? Level { get; init; }

    public required string Kind { get; init; }

    public string? Message { get; private init; }

    public string? File { get; private init; }

    public JsonElement? Line { get; private init; }

    public JsonElement? Column { get; private init; }

    public required SarifSuppressions Suppressions { get; init; }

    /// <summary>What tells it from others, in this run and in later ones.</summary>
    public OneText Fingerprint { get; private init; }

    /// <summary>The rule, as the run describes it; null where it does not.</summary>
    public JsonElement? DescribedRule { get; private init; }

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
            Level = LevelOf(result, kind, rule, id, run, shape),
            Message = shape.Object(result, "message") is { } message ? shape.Text(message, "text") : null,
            File = place is { } located ? FileOf(located, run, shape) : null,
            Line = region is { } lines ? shape.Number(lines, "startLine") : null,
            Column = region is { } columns ? shape.Number(columns, "startColumn") : null,
            Suppressions = SarifSuppressions.Read(result, shape),
            Fingerprint = FingerprintOf(result, shape),
            DescribedRule = rule,
            Baseline = SarifWords.BaselineIn(result, shape),
            Properties = shape.Object(result, "properties"),
        };
    }

    private static string? LevelOf(JsonElement result, string kind, JsonElement? rule, string? id, SarifRun run, SarifShape shape) =>
        SarifWords.LevelIn(result, shape) switch
        {
            null or "none" when SarifWords.IsUndecided(kind) => null,
            var own => own ?? UsualLevel(result, kind, rule, id, run, shape),
        };

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

    /// <summary>
    /// A complete one before partial ones (SARIF 2.1.0, 3.27.16), and of these the one of the line, which platforms compare by; where there are several, nobody
    /// knows which is meant.
    /// </summary>
    private static OneText FingerprintOf(JsonElement result, SarifShape shape)
    {
        foreach (var name in new[] { "fingerprints", "partialFingerprints" })
        {
            if (shape.Object(result, name) is { } found && found.EnumerateObject().Any())
            {
                var line = found.EnumerateObject().Where(member => member.Name.StartsWith("primaryLocationLineHash", StringComparison.Ordinal)).ToList();
                return OneText.Of([.. (line.Count == 1 ? line : found.EnumerateObject().ToList()).Select(member => shape.Text(found, member.Name))]);
            }
        }

        return default;
    }
}
