using System.Text.Json;

namespace Mapping.Evidence.Reading.Sarif;

/// <summary>Tells runs that ended well from those whose silence proves nothing.</summary>
internal static class SarifFaults
{
    /// <summary>A tool that looked says so with a list, if an empty one (SARIF 2.1.0, 3.14.23).</summary>
    public static string? OfRun(JsonElement run) =>
        run.TryGetProperty("results", out var results) && results.ValueKind != JsonValueKind.Null
            ? null
            : "the run has no list of results, so it looked for nothing or did not finish";

    /// <summary>What is kept apart from a run, and decides on what it shows (SARIF 2.1.0, 3.15.3 and 4.3).</summary>
    private static readonly string[] Parts = ["results", "invocations", "driver", "extensions", "conversion"];

    private static readonly string[] Notices = ["toolExecutionNotifications", "toolConfigurationNotifications"];

    /// <summary>A clause; null where nothing that matters is kept in other files.</summary>
    public static string? OfParts(JsonElement run, SarifShape shape) =>
        shape.Object(run, "externalPropertyFileReferences") is { } references && Array.Find(Parts, part => Holds(references, part)) is { } part
            ? $"the run keeps its \"{part}\" in another file, which is not read: let the tool write one file"
            : null;

    /// <summary>A clause; null where no run keeps anything that matters beside the list of runs.</summary>
    public static string? OfInlineParts(JsonElement root, SarifShape shape) =>
        shape.Objects(root, "inlineExternalProperties")
            .Select(properties => Array.Find(Parts, part => Holds(properties, part)))
            .FirstOrDefault(part => part is not null) is { } part
            ? $"a run keeps its \"{part}\" in \"inlineExternalProperties\", which are not read: let the tool write them into the run"
            : null;

    private static bool Holds(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var part) && part.ValueKind != JsonValueKind.Null && !(part.ValueKind == JsonValueKind.Array && part.GetArrayLength() == 0);

    /// <summary>A clause; null where nobody converted the results from another format, or that ended well.</summary>
    public static string? OfConversion(JsonElement run, SarifRules notices, SarifShape shape) =>
        shape.Object(run, "conversion") is { } conversion && shape.Object(conversion, "invocation") is { } invocation
            && Of(invocation, notices, shape) is not null
                ? "its results were converted by a run that did not end well, so some of them may be lost"
                : null;

    /// <summary>A clause; null where the invocation ended well.</summary>
    public static string? Of(JsonElement invocation, SarifRules notices, SarifShape shape)
    {
        if (shape.Boolean(invocation, "executionSuccessful") == false)
        {
            return "the run did not finish: executionSuccessful is false";
        }

        if (shape.Number(invocation, "exitCode") is { } exit && !(exit.TryGetDecimal(out var code) && code == 0))
        {
            return "the run did not end well: its exit code is not 0";
        }

        // Some fill in what did not happen, with nothing or with zero.
        if (!string.IsNullOrWhiteSpace(shape.Text(invocation, "exitSignalName"))
            || (shape.Number(invocation, "exitSignalNumber") is { } signal && !(signal.TryGetDecimal(out var number) && number == 0)))
        {
            return "the run did not end well: a signal ended it";
        }

        if (!string.IsNullOrWhiteSpace(shape.Text(invocation, "processStartFailureMessage")))
        {
            return "the run did not start: it has a processStartFailureMessage";
        }

        if (shape.Boolean(invocation, "executionSuccessful") is null && HasException(invocation, shape))
        {
            return "the run broke off: the tool reports an exception in its own notifications, and does not say that the run was successful all the same";
        }

        return NoticeLevels(invocation, notices, shape).Any(level => level is not ("none" or "note" or "warning"))
            ? "the tool reports an error in its own notifications, so it did not see everything"
            : null;
    }

    /// <summary>Whether something was thrown of which the tool does not say how grave it is.</summary>
    private static bool HasException(JsonElement invocation, SarifShape shape) => Notices.SelectMany(name => shape.Objects(invocation, name))
        .Any(notification => shape.Object(notification, "exception") is not null && shape.Text(notification, "level") is null);

    /// <summary>The level of each thing that the tool reports of itself.</summary>
    public static List<string> NoticeLevels(JsonElement invocation, SarifRules notices, SarifShape shape) =>
    [
        .. Notices.SelectMany(name => shape.Objects(invocation, name))
            .Select(notification => shape.Text(notification, "level") ?? UsualLevel(notification, invocation, notices, shape)),
    ];

    /// <summary>The gravest of what the tool and the invocation say of notifications of this kind.</summary>
    private static string UsualLevel(JsonElement notification, JsonElement invocation, SarifRules notices, SarifShape shape)
    {
        if (shape.Object(notification, "descriptor") is not { } descriptor)
        {
            return "warning";
        }

        var described = notices.At(descriptor, shape);
        var id = SarifRules.IdOf(described, shape) ?? shape.Text(descriptor, "id");
        var level = SarifRules.DefaultLevel(described, shape);
        foreach (var change in shape.Objects(invocation, "notificationConfigurationOverrides"))
        {
            if (shape.Object(change, "configuration") is { } configuration && shape.Object(change, "descriptor") is { } changed && notices.IdAt(changed, shape) == id)
            {
                level = SarifWords.Worse(level, SarifWords.LevelIn(configuration, shape));
            }
        }

        return level ?? "warning";
    }
}
