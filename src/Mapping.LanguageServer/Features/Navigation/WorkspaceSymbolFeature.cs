using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Mapping.LanguageServer.Dispatch;
using Mapping.LanguageServer.Features.Outline;
using Mapping.LanguageServer.Hosting;
using Mapping.LanguageServer.Workspaces;
using Mapping.LanguageService.Symbols;

namespace Mapping.LanguageServer.Features.Navigation;

/// <summary><c>workspace/symbol</c>: names, titles and provisions of every open workspace.</summary>
internal sealed class WorkspaceSymbolFeature(Session session) : IFeature
{
    public void Announce(JsonObject capabilities, SessionSettings client) => capabilities["workspaceSymbolProvider"] = true;

    public void Register(MethodTable methods) =>
        methods.OnComputedRequest("workspace/symbol", NavigationJson.Default.SymbolQuery, NavigationJson.Default.SymbolItemArray, query =>
        {
            ImmutableArray<SnapshotContext> contexts = [.. session.Workspaces.All.Select(session.Workspaces.ContextOf)];
            return new Computation<SymbolItem[]>(_ => [.. contexts.SelectMany(context => Find(context, query.Query))]);
        });

    private static IEnumerable<SymbolItem> Find(SnapshotContext context, string query) =>
        WorkspaceSearch.Find(context.Snapshot.Compilation, query).Select(entry => new SymbolItem(
            entry.Title.Length == 0 ? entry.Name : $"{entry.Name}  {entry.Title}",
            SymbolKinds.Of(entry.Kind),
            entry.Container.Length == 0 ? null : entry.Container,
            context.Uris.Of(entry.Location)));
}
