using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Mapping.LanguageServer.Dispatch;
using Mapping.LanguageServer.Hosting;
using Mapping.LanguageServer.Protocol;
using Mapping.LanguageServer.Workspaces;
using Mapping.LanguageService.Navigation;
using Location = Mapping.Compiler.Text.Location;

namespace Mapping.LanguageServer.Features.Trace;

/// <summary>
/// The chain from the law to the records, obligation, control, evidence rule, feed, as a call hierarchy: who is called is nearer to
/// the records.
/// </summary>
internal sealed class TraceFeature(Session session) : IFeature
{
    public void Announce(JsonObject capabilities, SessionSettings client) => capabilities["callHierarchyProvider"] = true;

    public void Register(MethodTable methods)
    {
        methods.OnComputedRequest(
            "textDocument/prepareCallHierarchy", LspJson.Default.TextDocumentPositionParams, TraceJson.Default.TraceEntryArray!, parameters =>
                session.OnDocument<TraceEntry[]>(parameters.TextDocument.Uri, (document, _) => document.Editor is { } editor
                    && TraceHierarchy.Prepare(editor, document.Positions.OffsetOf(parameters.Position)) is { } item
                        ? [Of(document.Context, item, parameters.TextDocument.Uri)]
                        : null));
        methods.OnComputedRequest("callHierarchy/incomingCalls", TraceJson.Default.TraceParams, TraceJson.Default.IncomingCallArray!, parameters =>
            Neighbours(parameters, TraceHierarchy.Incoming, (entry, link, context) => new IncomingCall(entry, [.. link.Places.Select(place => RangeOf(context, place))])));
        methods.OnComputedRequest("callHierarchy/outgoingCalls", TraceJson.Default.TraceParams, TraceJson.Default.OutgoingCallArray!, parameters =>
            Neighbours(parameters, TraceHierarchy.Outgoing, (entry, link, context) => new OutgoingCall(entry, [.. link.Places.Select(place => RangeOf(context, place))])));
    }

    private Computation<TCall[]?> Neighbours<TCall>(
        TraceParams parameters,
        Func<Compiler.Compilation, TraceItem, ImmutableArray<TraceLink>> find,
        Func<TraceEntry, TraceLink, SnapshotContext, TCall> write)
    {
        if (parameters.Item.Data is not { } data)
        {
            return new Computation<TCall[]?>(_ => null);
        }

        return session.OnDocument<TCall[]>(data.Document, (document, _) =>
        {
            // Its place may have moved; the key is what finds it.
            var item = new TraceItem(data.Kind, data.Key, parameters.Item.Name, "", new Location(document.Text, default));
            return [.. find(document.Context.Snapshot.Compilation, item).Select(link => write(Of(document.Context, link.Item, data.Document), link, document.Context))];
        });
    }

    private static TraceEntry Of(SnapshotContext context, TraceItem item, string document)
    {
        var place = context.Uris.Of(item.Location);
        var detail = item.Detail.Length == 0 ? null : item.Detail;
        return new TraceEntry(item.Name, KindOf(item.Kind), detail, place.Uri, place.Range, place.Range, new TraceData(document, item.Kind, item.Key));
    }

    private static Protocol.Range RangeOf(SnapshotContext context, Location location) => context.Uris.Of(location).Range;

    /// <summary>The kinds that the outline gives to the same things, and a key for what all of it is about.</summary>
    private static int KindOf(TraceKind kind) => kind switch
    {
        TraceKind.Control => 12,
        TraceKind.Rule => 7,
        TraceKind.Feed => 8,
        _ => 20,
    };
}
