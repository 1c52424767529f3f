using System.Text.Json.Nodes;
using Mapping.LanguageServer.Dispatch;
using Mapping.LanguageServer.Hosting;
using Mapping.LanguageServer.Transport;
using Mapping.LanguageServer.Workspaces;

namespace Mapping.LanguageServer.Features.Coverage;

/// <summary><c>mapping/report</c>: the whole coverage report. Reports stand beside the server, so whoever starts it lends their writer.</summary>
internal sealed class ReportFeature(Session session, Func<ReportRequest, string> write) : IFeature
{
    public void Announce(JsonObject capabilities, SessionSettings client) =>
        Nested.Of(Nested.Of(capabilities, "experimental"), "mapping")["report"] = true;

    public void Register(MethodTable methods) => methods.OnComputedRequest(
        "mapping/report", CoverageJson.Default.ReportParams, CoverageJson.Default.ReportResult, parameters =>
        {
            var workspace = (parameters.TextDocument is { } document ? session.FindDocument(document.Uri)?.Workspace : null)
                ?? session.Workspaces.All.FirstOrDefault()
                ?? throw new RequestFailure(ErrorCode.RequestFailed, "There is no workspace to report on.");
            var context = session.Workspaces.ContextOf(workspace);
            return new Computation<ReportResult>(_ => new ReportResult(write(RequestOf(context))), workspace);
        });

    private static ReportRequest RequestOf(SnapshotContext context) =>
        new(context.Snapshot.Compilation, context.Snapshot.ReadingDiagnostics, new PlaceLinks(context).Of);
}
