using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Mapping.LanguageServer.Dispatch;
using Mapping.LanguageServer.Hosting;
using Mapping.LanguageServer.Protocol;

namespace Mapping.LanguageServer.Features.Coverage;

/// <summary><c>mapping/coverageTree</c>: system, framework, article, obligation, control.</summary>
internal sealed class CoverageTreeFeature(Session session) : IFeature
{
    public void Announce(JsonObject capabilities, SessionSettings client) =>
        Nested.Of(Nested.Of(capabilities, "experimental"), "mapping")["coverageTree"] = true;

    public void Register(MethodTable methods) => methods.OnComputedRequest(
        "mapping/coverageTree", LspJson.Default.Nothing, CoverageJson.Default.CoverageTreeResult, _ =>
        {
            var contexts = session.Workspaces.All.Select(session.Workspaces.ContextOf).ToImmutableArray();
            return new Computation<CoverageTreeResult>(cancellation => new CoverageTreeResult(
                [.. contexts.SelectMany(context => new CoverageTreeWriter(context, cancellation).Systems())]));
        });
}
