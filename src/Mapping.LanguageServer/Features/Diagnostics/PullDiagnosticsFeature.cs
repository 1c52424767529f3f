using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Mapping.LanguageServer.Dispatch;
using Mapping.LanguageServer.Hosting;
using Mapping.LanguageServer.Workspaces;

namespace Mapping.LanguageServer.Features.Diagnostics;

/// <summary>Answers editors that ask what was found.</summary>
internal sealed class PullDiagnosticsFeature(Session session) : IFeature
{
    /// <summary>Who is pushed to and asked as well would show everything twice.</summary>
    public void Announce(JsonObject capabilities, SessionSettings client)
    {
        if (client.Pulls)
        {
            capabilities["diagnosticProvider"] = new JsonObject
            {
                ["identifier"] = "mapping",
                ["interFileDependencies"] = true,
                ["workspaceDiagnostics"] = true,
            };
        }
    }

    public void Register(MethodTable methods)
    {
        methods.OnComputedRequest(
            "textDocument/diagnostic", DiagnosticJson.Default.DocumentDiagnosticParams, DiagnosticJson.Default.DiagnosticReport, Prepare);
        methods.OnComputedRequest(
            "workspace/diagnostic", DiagnosticJson.Default.WorkspaceDiagnosticParams, DiagnosticJson.Default.WorkspaceDiagnosticReport, Prepare);
    }

    private Computation<DiagnosticReport> Prepare(DocumentDiagnosticParams parameters)
    {
        var found = session.FindDocument(parameters.TextDocument.Uri);
        return new Computation<DiagnosticReport>(
            cancellation =>
            {
                cancellation.ThrowIfCancellationRequested();
                var items = found is var (_, document) ? new DiagnosticItems(document.Context).Of(document.Path) : [];
                return DiagnosticReport.Of(items, parameters.PreviousResultId);
            },
            found?.Workspace)
        {
            IsRetriggered = true,
        };
    }

    private Computation<WorkspaceDiagnosticReport> Prepare(WorkspaceDiagnosticParams parameters)
    {
        var contexts = session.Workspaces.All.Select(session.Workspaces.ContextOf).ToImmutableArray();
        var previous = (parameters.PreviousResultIds ?? []).DistinctBy(id => id.Uri).ToDictionary(id => id.Uri, id => id.Value, StringComparer.Ordinal);
        return new Computation<WorkspaceDiagnosticReport>(cancellation => new WorkspaceDiagnosticReport(
            [.. contexts.SelectMany(context => Reports(context, previous, cancellation))]));
    }

    /// <summary>A file that the editor has findings of is told of even when nothing is left of them.</summary>
    private static IEnumerable<WorkspaceDocumentReport> Reports(SnapshotContext context, Dictionary<string, string> previous, CancellationToken cancellation)
    {
        var snapshot = context.Snapshot;
        var items = new DiagnosticItems(context);
        var cleared = snapshot.Compilation.Trees.Select(tree => tree.Source.Path).Where(path => previous.ContainsKey(context.Uris.Of(path)));
        foreach (var path in snapshot.PathsWithDiagnostics.Concat(cleared).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            var uri = context.Uris.Of(path);
            int? version = snapshot.OpenDocuments.TryGetValue(path, out var document) ? document.Version : null;
            var report = DiagnosticReport.Of(items.Of(path), previous.GetValueOrDefault(uri));
            yield return new WorkspaceDocumentReport(uri, version, report.Kind, report.ResultId, report.Items);
        }
    }
}
