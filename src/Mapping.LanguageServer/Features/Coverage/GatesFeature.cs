using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Mapping.LanguageServer.Dispatch;
using Mapping.LanguageServer.Hosting;
using Mapping.LanguageServer.Protocol;
using Mapping.LanguageServer.Workspaces;
using Mapping.LanguageService.Coverage;

namespace Mapping.LanguageServer.Features.Coverage;

/// <summary><c>mapping/gates</c>, and <c>mapping/verdictChanged</c> once sources and evidence agree on a verdict.</summary>
internal sealed class GatesFeature(Session session) : IFeature, IWorkspaceListener
{
    public void Announce(JsonObject capabilities, SessionSettings client) =>
        Nested.Of(Nested.Of(capabilities, "experimental"), "mapping")["gates"] = true;

    public void Register(MethodTable methods) => methods.OnComputedRequest(
        "mapping/gates", LspJson.Default.Nothing, CoverageJson.Default.GatesResult, _ =>
        {
            var contexts = Contexts();
            return new Computation<GatesResult>(_ => new GatesResult(GatesOf(contexts)));
        });

    /// <summary>A verdict without its evidence would say for a moment that gates fail which hold.</summary>
    public void Settled(HostedWorkspace workspace, SnapshotContext context) => Tell();

    /// <summary>With a workspace its gates are gone, and an editor must not go on showing them.</summary>
    public void Rearranged() => Tell();

    public void Closed(HostedWorkspace workspace)
    {
        // Nothing is kept of it.
    }

    private void Tell()
    {
        var contexts = Contexts();
        if (contexts.All(each => each.Snapshot.IsEvidenceCurrent || !session.Client.ReadsEvidence))
        {
            var verdict = new VerdictChangedParams(Dates.Write(session.Workspaces.AsOf), GatesOf(contexts), contexts.Sum(ErrorsOf));
            session.Connection.Notify("mapping/verdictChanged", verdict, CoverageJson.Default.VerdictChangedParams);
        }
    }

    private ImmutableArray<SnapshotContext> Contexts() => [.. session.Workspaces.All.Select(session.Workspaces.ContextOf)];

    private static int ErrorsOf(SnapshotContext context) =>
        context.Snapshot.Compilation.Findings.ErrorCount + context.Snapshot.ReadingDiagnostics.Count(diagnostic => diagnostic.IsError);

    private static ImmutableArray<GateItem> GatesOf(ImmutableArray<SnapshotContext> contexts) =>
    [
        .. contexts.SelectMany(context => GateSummary.Of(context.Snapshot.Compilation).Select(gate => new GateItem(
            gate.Name, gate.System, gate.Holds, gate.Text, gate.Blockers, gate.Location is { } location ? context.Uris.Of(location) : null))),
    ];
}
