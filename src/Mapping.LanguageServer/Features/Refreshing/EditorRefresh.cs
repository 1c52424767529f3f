using Mapping.LanguageServer.Protocol;

namespace Mapping.LanguageServer.Features.Refreshing;

/// <summary>Asks an editor to ask again for what it shows, as far as it can.</summary>
internal static class EditorRefresh
{
    /// <summary>The verdict has changed without an edit, or what the user wants to see of it.</summary>
    public static void OfWhatIsJudged(Session session)
    {
        Ask(session, "workspace/codeLens/refresh", "codeLens");
        Ask(session, "workspace/inlayHint/refresh", "inlayHint");
        if (session.Client.Pulls)
        {
            Ask(session, "workspace/diagnostic/refresh", "diagnostics");
        }
    }

    /// <summary>Sources have changed that the editor does not hold.</summary>
    public static void OfEverything(Session session)
    {
        OfWhatIsJudged(session);
        Ask(session, "workspace/semanticTokens/refresh", "semanticTokens");
    }

    private static void Ask(Session session, string method, string capability)
    {
        if (session.Client.Capabilities.Has("workspace", capability, "refreshSupport"))
        {
            session.Connection.AskAsync(method, new Nothing(), LspJson.Default.Nothing);
        }
    }
}
