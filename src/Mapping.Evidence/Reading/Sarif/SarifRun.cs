using System.Text.Json;

namespace Mapping.Evidence.Reading.Sarif;

/// <summary>What all results of a run share.</summary>
internal sealed class SarifRun
{
    private SarifRun(JsonElement run, SarifShape shape)
    {
        var tool = shape.Object(run, "tool");
        var driver = tool is { } parts ? shape.Object(parts, "driver") : null;
        Tool = driver is { } named ? shape.Text(named, "name") : null;
        ToolVersion = driver is { } versioned ? shape.Text(versioned, "version") ?? shape.Text(versioned, "semanticVersion") : null;
        Suite = shape.Object(run, "automationDetails") is { } details ? shape.Text(details, "id") : null;
        SuiteName = Tool is null ? null : string.Join('\n', [Tool, CategoryOf(Suite), .. shape.Objects(run, "versionControlProvenance").Select(source => shape.Text(source, "repositoryUri") ?? "")]);
        Artifacts = shape.List(run, "artifacts");
        Rules = new SarifRules(tool, driver, "rules", shape);
        var notices = new SarifRules(tool, driver, "notifications", shape);
        foreach (var (index, invocation) in shape.Objects(run, "invocations").Index())
        {
            Overrides.Add(invocation, index, Rules, shape);
            var started = shape.Text(invocation, "startTimeUtc");
            Started = Successful is null ? started : Started;
            Ended = shape.Text(invocation, "endTimeUtc");
            Successful = (Successful ?? true) && (shape.Boolean(invocation, "executionSuccessful") ?? true);
            Fault ??= SarifFaults.Of(invocation, notices, shape);
            var exit = shape.Number(invocation, "exitCode");
            ExitCode = ExitCode is { } before && !IsZero(before) ? before : exit ?? ExitCode;
            Notifications = (Notifications ?? 0) + SarifFaults.NoticeLevels(invocation, notices, shape).Count(level => level is not ("none" or "note"));
        }

        Fault ??= SarifFaults.OfConversion(run, notices, shape) ?? SarifFaults.OfParts(run, shape);
    }

    public string? Tool { get; }

    public string? ToolVersion { get; }

    /// <summary>The identity the run was given by whoever automated it.</summary>
    public string? Suite { get; }

    /// <summary>What tells it from runs of other tools, of other kinds, or on other sources; null where nobody says which tool it was.</summary>
    public string? SuiteName { get; }

    /// <summary>Counts the runs of the file, from 1; runs of one tool that no identity tells apart are parts of one.</summary>
    public int Number { get; set; }

    /// <summary>When the first invocation started.</summary>
    public string? Started { get; }

    /// <summary>When the last invocation ended.</summary>
    public string? Ended { get; }

    public string? Time => Ended ?? Started;

    /// <summary>False where an invocation says it did not finish; null where the run tells of none.</summary>
    public bool? Successful { get; }

    /// <summary>What an invocation tells that keeps its silence from proving anything, a clause; null where none tells such a thing.</summary>
    public string? Fault { get; }

    /// <summary>The first that is not 0, where an invocation tells one.</summary>
    public JsonElement? ExitCode { get; }

    /// <summary>How many things the tool warns of that went wrong while it looked; null where the run tells of no invocation.</summary>
    public int? Notifications { get; }

    public JsonElement? Artifacts { get; }

    public SarifRules Rules { get; }

    public SarifOverrides Overrides { get; } = new();

    /// <summary>What is behind the last slash of an identity is of one run only.</summary>
    private static string CategoryOf(string? identity) => identity?.LastIndexOf('/') is >= 0 and var slash ? identity[..slash] : identity ?? "";

    private static bool IsZero(JsonElement number) => number.TryGetDecimal(out var value) && value == 0;

    /// <summary>Reads what stands in a run beside its results; faults are left in the shape.</summary>
    public static SarifRun Read(JsonElement run, SarifShape shape) => new(run, shape);
}
