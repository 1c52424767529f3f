using System.Diagnostics;
using Mapping.LanguageServer.Hosting;

namespace Mapping.LanguageServer.Workspaces;

/// <summary>
/// When files that no editor holds are looked at again. An editor that watches files tells of changes; for one that does not, what is on
/// disk is looked at when a document is opened or saved, and before an answer that may depend on it, but not more often than is cheap.
/// Only the thread of the state uses it.
/// </summary>
/// <param name="workspaces">What to look at.</param>
/// <param name="settings">What the client can do.</param>
/// <param name="interval">How long a look is good for, for answers that change nothing.</param>
internal sealed class DiskLooks(WorkspaceSet workspaces, Func<SessionSettings> settings, TimeSpan interval)
{
    /// <summary>The part of time that looking may take at the most.</summary>
    private const int Share = 20;

    private long lastLook;
    private TimeSpan took;
    private bool isDue;

    /// <summary>The editor opened or saved a document: whoever works there may have worked elsewhere before.</summary>
    public void Expect() => isDue |= !settings().WatchesFiles;

    /// <summary>A request is about to be answered. An edit is right only in the text that it was computed from.</summary>
    public void Before(string method)
    {
        if (isDue || method == "textDocument/rename" || (!settings().WatchesFiles && (method == "textDocument/codeAction" || IsOld)))
        {
            Look();
        }
    }

    /// <summary>Nothing waits any more: what is due is done once for all that was opened and saved.</summary>
    public void Settle()
    {
        if (isDue)
        {
            Look();
        }
    }

    private bool IsOld => Stopwatch.GetElapsedTime(lastLook) is var passed && passed >= interval && passed >= took * Share;

    private void Look()
    {
        var begun = Stopwatch.GetTimestamp();
        workspaces.LookAgain(withEvidence: isDue);
        isDue = false;
        lastLook = Stopwatch.GetTimestamp();
        took = Stopwatch.GetElapsedTime(begun, lastLook);
    }
}
