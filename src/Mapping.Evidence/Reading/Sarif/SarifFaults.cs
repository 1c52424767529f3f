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

    /// <summary>A clause; null where the invocation ended well.</summary>
    public static string? Of(JsonElement invocation, SarifShape shape)
    {
        if (shape.Boolean(invocation, "executionSuccessful") == false)
        {
            return "the run did not finish: executionSuccessful is false";
        }

        if (shape.Number(invocation, "exitCode") is { } exit && !(exit.TryGetDecimal(out var code) && code == 0))
        {
            return "the run did not end well: its exit code is not 0";
        }

        if (shape.Text(invocation, "exitSignalName") is not null || shape.Number(invocation, "exitSignalNumber") is not null)
        {
            return "the run did not end well: a signal ended it";
        }

        if (shape.Text(invocation, "processStartFailureMessage") is not null)
        {
            return "the run did not start: it has a processStartFailureMessage";
        }

        return HasError(invocation, "toolExecutionNotifications", shape) || HasError(invocation, "toolConfigurationNotifications", shape)
            ? "the tool reports an error in its own notifications, so it did not see everything"
            : null;
    }

    private static bool HasError(JsonElement invocation, string notifications, SarifShape shape)
    {
        var hasError = false;
        foreach (var notification in shape.Objects(invocation, notifications))
        {
            hasError |= shape.Text(notification, "level") is not (null or "none" or "note" or "warning");
        }

        return hasError;
    }
}
