using System.Collections.Immutable;
using Mapping.LanguageServer.Dispatch;

namespace Mapping.LanguageServer.Features.Diagnostics;

/// <summary>The files that an editor was told of, and by which workspace last: only that one may take back what was said.</summary>
internal sealed class PublishedFiles(Connection connection)
{
    private readonly Dictionary<string, PublishedWorkspace> speakers = new(StringComparer.Ordinal);

    /// <summary>Whether a workspace was the last to speak of a file.</summary>
    public bool IsSpokenOfBy(PublishedWorkspace workspace, string uri) => speakers.GetValueOrDefault(uri) == workspace;

    public void Say(PublishedWorkspace workspace, string uri, ImmutableArray<DiagnosticItem> items, int? version)
    {
        speakers[uri] = workspace;
        Send(uri, items, version);
    }

    /// <summary>Says that nothing is found in a file any more, unless another workspace has spoken of it since.</summary>
    public void TakeBack(PublishedWorkspace workspace, string uri)
    {
        if (IsSpokenOfBy(workspace, uri))
        {
            speakers.Remove(uri);
            Send(uri, [], version: null);
        }
    }

    private void Send(string uri, ImmutableArray<DiagnosticItem> items, int? version) => connection.Notify(
        "textDocument/publishDiagnostics", new PublishDiagnosticsParams(uri, items, version), DiagnosticJson.Default.PublishDiagnosticsParams);
}
