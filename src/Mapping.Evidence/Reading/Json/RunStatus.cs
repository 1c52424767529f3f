using System.Collections.Frozen;
using System.Text.Json;

namespace Mapping.Evidence.Reading.Json;

/// <summary>What tools write as the status of a run, whatever made it, that broke off or goes on. One that failed may have been done to its end.</summary>
internal static class RunStatus
{
    /// <summary>In small letters, and without what stands between two words.</summary>
    private static readonly FrozenSet<string> Unfinished = FrozenSet.ToFrozenSet(
    [
        "error", "errored", "cancelled", "canceled", "aborted", "timeout", "timedout", "partial", "incomplete", "interrupted", "crashed", "terminated", "killed",
        "running", "started", "inprogress", "pending", "queued", "waiting", "paused", "suspended", "unfinished", "processing", "executing", "halted", "startupfailure",
    ]);

    /// <summary>What says no more than that something went wrong, or was not done: what was found may be listed all the same.</summary>
    private static readonly FrozenSet<string> Idle = FrozenSet.ToFrozenSet(
    [
        "failed", "failure", "fail", "unsuccessful", "notrun", "notstarted", "notexecuted", "notscanned", "notavailable", "neverrun", "skipped", "ignored", "disabled", "blocked", "stopped",
        "scheduled", "requested", "actionrequired", "unknown", "unavailable", "unreachable", "unsupported", "denied",
    ]);

    /// <summary>Longer than any of them, as it may be written.</summary>
    private const int MaxBytes = 32;

    /// <summary>
    /// The status as it is written, where it says that the run did not finish, or that it failed or was not done at all, which says something
    /// only where nothing is listed; else null.
    /// </summary>
    /// <param name="reader">Stands at a text.</param>
    /// <param name="isIdle">Whether it is the latter.</param>
    public static string? IfDoubtful(ref Utf8JsonReader reader, out bool isIdle)
    {
        isIdle = false;
        if (reader.HasValueSequence || reader.ValueSpan.Length > MaxBytes)
        {
            return null;
        }

        string status;
        try
        {
            status = reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            // An escape that is no character is in none of the words.
            return null;
        }

        var word = string.Concat(status.Where(letter => letter is not (' ' or '_' or '-'))).ToLowerInvariant();
        isIdle = Idle.Contains(word);
        return isIdle || Unfinished.Contains(word) ? status : null;
    }
}
